import { afterAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { withFiles } from '../../app/model/index.js';
import { appWords } from '../../app/words/index.js';
import { seriousIn } from './axe.js';
import { asking } from './own.js';
import { closeBrowser, openPage, shot } from './page.js';
import { uncertainCampaign } from './uncertain.js';

afterAll(closeBrowser);

const ROOMS = ['outline', 'units', 'issue', 'returned', 'reminders', 'consolidated'] as const;

/** A campaign in which one unit answered fully, one doubtfully, one not at all, and a file cannot be read. */
async function campaign(): Promise<Buffer> {
  const folder = withFiles(await uncertainCampaign(), [['returned/hong.docx', new Uint8Array([80, 75, 3, 4, 0])]]);
  const { bytes } = await asking()('zip', { files: [...folder] });
  return Buffer.from(bytes);
}

/** All that can be unfolded is, and what is about one thing is opened for it. */
async function unfold(page: Page, room: (typeof ROOMS)[number]): Promise<void> {
  await page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  if (room === 'returned') {
    await page
      .getByRole('button', { name: /mot\.docx/ })
      .first()
      .click();
    await page.getByRole('radio').first().waitFor();
  }
  await page.waitForTimeout(600);
}

/** Rooms in which something shuts people out, or that are wider than the window. */
async function found(page: Page, language: 'vi' | 'en', picture: string | null): Promise<string[]> {
  const words = appWords[language];
  const all: string[] = [];
  for (const room of ROOMS) {
    const { name } = words.rooms[room];
    await page.getByRole('navigation', { name: words.shell.navigation }).getByRole('button', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    if (room === 'returned' || room === 'consolidated')
      await page.locator('main table').first().waitFor({ timeout: 60_000 });
    await page.getByText(words.shell.working, { exact: true }).waitFor({ state: 'detached', timeout: 60_000 });
    await unfold(page, room);
    if (picture !== null) await shot(page, `${room}-${picture}`);
    for (const one of await seriousIn(page)) all.push(`${room}: ${one}`);
    const wide = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (wide > 0) all.push(`${room}: ${wide} pixels wider than the window`);
  }
  return all;
}

// 640 pixels are a window of 1280 at 200 %.
describe('with everything in it and unfolded', () => {
  test.each([
    [1280, 'vi', 'light'],
    [1280, 'vi', 'dark'],
    [1280, 'en', 'light'],
    [1280, 'en', 'dark'],
    [390, 'vi', 'light'],
    [390, 'vi', 'dark'],
    [390, 'en', 'light'],
    [390, 'en', 'dark'],
    [640, 'vi', 'light'],
  ] as const)(
    'at %i pixels nothing in any room shuts people out or is cut off, in %s, %s',
    async (width, language, look) => {
      const { page, wrong, close } = await openPage({ width });
      await page.emulateMedia({ colorScheme: look });
      const file = { name: 'dot.decuong.zip', mimeType: 'application/zip', buffer: await campaign() };
      await page.locator('header input[accept=".zip"]').setInputFiles(file);
      await page.getByRole('tree').waitFor();
      if (language === 'en') await page.getByRole('button', { name: appWords.vi.shell.language }).click();
      expect(await found(page, language, `${width}-${language}-${look}`)).toEqual([]);
      expect(wrong).toEqual([]);
      await close();
    },
  );
});

test('a first visit shuts nobody out', async () => {
  const { page, close } = await openPage();
  expect(await seriousIn(page)).toEqual([]);
  await close();
});
