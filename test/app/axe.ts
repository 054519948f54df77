import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string }[];
}

/** What axe-core finds in a page as it stands that is serious or critical: the rule, and where it is broken. */
export async function seriousIn(page: Page): Promise<string[]> {
  // Trusted Types let no text become script, so the examiner comes in beside the page's own world.
  const examiner = await page.context().newCDPSession(page);
  await examiner.send('Runtime.evaluate', { expression: AXE });
  const { result } = await examiner.send('Runtime.evaluate', {
    expression: 'axe.run().then(({ violations }) => JSON.stringify(violations))',
    awaitPromise: true,
    returnByValue: true,
  });
  await examiner.detach();
  return (JSON.parse(result.value) as Violation[])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const where = nodes.map(({ html }) => html.slice(0, 120)).slice(0, 3);
      return `${id} ${where.join(' | ')}`;
    });
}
