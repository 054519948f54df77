import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { type Held, heldBy } from './processes.js';

/** What reading took in the browser. */
export interface Read {
  seconds: number;
  processor: number;
  /** The most all processes of the browser held at one time. */
  megabytes: number;
  /** The longest the page did not answer, in milliseconds; tasks below 50 are not told by the browser. */
  longest: number;
  /** The same of opening the campaign again in the page, all of it from the storage of the browser. */
  again: { seconds: number; longest: number };
}

const EACH = 500;

/** Counts tasks of the page that keep it from answering. */
const WATCH = `
  globalThis.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
`;

const longestIn = (page: Page): Promise<number> => page.evaluate<number>('globalThis.longest');

const goTo = (page: Page, room: string) =>
  page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: room }).click();

/** Waits until reading has begun. */
const begun = (page: Page, files: number): Promise<void> =>
  page.getByText(`/${files} tệp`).first().waitFor({ timeout: 0 });

/** Waits until all that came back is read and counted. */
async function allRead(page: Page, files: number): Promise<void> {
  await begun(page, files);
  await page.getByText(`${files} tệp đã nhận`).first().waitFor({ timeout: 0 });
  await page.locator('main table').first().waitFor({ timeout: 0 });
}

/** Has the built page read the files of a folder for the campaign in an archive, by itself in a browser without a network. */
export async function readInBrowser(campaign: string, returned: string): Promise<Read> {
  const server = await chromium.launchServer({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const root = server.process().pid ?? 0;
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    await page.goto(pathToFileURL(resolve('dist/app/decuong.html')).href);
    await page.locator('header input[accept=".zip"]').setInputFiles(campaign);
    await page.getByRole('tree').waitFor();
    await goTo(page, 'Nhận về');
    const files = (await readdir(returned)).map((name) => join(returned, name));
    await page.evaluate('globalThis.longest = 0');
    let most: Held = heldBy(root);
    const { processor: before } = most;
    const sampling = setInterval(() => {
      const now = heldBy(root);
      most = { processor: now.processor, megabytes: Math.max(most.megabytes, now.megabytes) };
    }, EACH);
    const since = performance.now();
    await page.locator('main input[type=file]').first().setInputFiles(files);
    await allRead(page, files.length);
    const seconds = (performance.now() - since) / 1000;
    const { processor } = heldBy(root);
    const longest = await longestIn(page);
    await page.waitForTimeout(5000);
    const opening = performance.now();
    await page.reload();
    await goTo(page, 'Nhận về');
    await begun(page, files.length);
    const again = { seconds: (performance.now() - opening) / 1000, longest: await longestIn(page) };
    clearInterval(sampling);
    return { seconds, processor: processor - before, megabytes: most.megabytes, longest, again };
  } finally {
    await browser.close();
    await server.close();
  }
}
