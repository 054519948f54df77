import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, expect, test } from '@jest/globals';
import { closeBrowser, openPage, shot } from './page.js';

afterAll(closeBrowser);

const ROOMS = ['Đề cương', 'Đơn vị', 'Phát mẫu', 'Nhận về', 'Nhắc', 'Tổng hợp'];
const AXE = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string }[];
}

test.each([
  [1280, 'light'],
  [390, 'light'],
  [1280, 'dark'],
] as const)('every room at %i pixels, %s, has nothing that shuts people out', async (width, colorScheme) => {
  const { page, close } = await openPage({ width });
  await page.emulateMedia({ colorScheme });
  await page.getByRole('button', { name: 'Xem thử một ví dụ' }).click();
  await page.getByRole('tree', { name: 'Các phần của đề cương' }).waitFor();
  // Trusted Types let no text become script, so the examiner comes in beside the page's own world.
  const examiner = await page.context().newCDPSession(page);
  const found: string[] = [];
  for (const room of ROOMS) {
    await page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: room }).click();
    await page.getByRole('heading', { level: 1, name: room }).waitFor();
    await page.waitForTimeout(400);
    await examiner.send('Runtime.evaluate', { expression: AXE });
    const { result } = await examiner.send('Runtime.evaluate', {
      expression: 'axe.run().then(({ violations }) => JSON.stringify(violations))',
      awaitPromise: true,
      returnByValue: true,
    });
    for (const { id, impact, nodes } of JSON.parse(result.value) as Violation[])
      if (impact === 'serious' || impact === 'critical')
        found.push(
          `${room}: ${id} ${nodes
            .map(({ html }) => html.slice(0, 120))
            .slice(0, 3)
            .join(' | ')}`,
        );
    const wide = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (wide > 0) found.push(`${room}: ${wide} pixels wider than the window`);
    await shot(page, `${room}-${width}-${colorScheme}`);
  }
  expect(found).toEqual([]);
  await close();
});
