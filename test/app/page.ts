import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** A page as it is built, as its address. */
const built = (name: string): string => pathToFileURL(resolve('dist/app', name)).href;

/** A page opened from the disk by a browser whose network is cut, and all that went wrong in it. */
export interface OpenPage {
  page: Page;
  /** Requests that were tried, faults and refusals by the policy, as the browser tells them. */
  wrong: string[];
  close(): Promise<void>;
}

let browser: Promise<Browser> | null = null;

const launched = (): Promise<Browser> => {
  browser ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  return browser;
};

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

function watch(context: BrowserContext, own: string, wrong: string[]): void {
  context.on('request', (request) => {
    const url = request.url();
    if (url !== own && !/^(blob|data):/.test(url)) wrong.push(`request: ${url}`);
  });
  context.on('weberror', (error) => wrong.push(`fault: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console: ${message.text()}`);
  });
}

/** Opens the page as a double-click does. */
export async function openPage({ width = 1280, height = 800, file = 'decuong.html' } = {}): Promise<OpenPage> {
  const context = await (await launched()).newContext({
    viewport: { width, height },
    offline: true,
    acceptDownloads: true,
  });
  const wrong: string[] = [];
  watch(context, built(file), wrong);
  const page = await context.newPage();
  await page.goto(built(file));
  return { page, wrong, close: () => context.close() };
}

// Known to the browser in which the function below runs.
declare const DataTransfer: new () => { items: { add(file: unknown): void } };
declare const File: new (parts: unknown[], name: string) => unknown;
declare const DragEvent: new (name: string, how: object) => Event;

/** Drops files as the mouse does. */
export function drop(
  place: { dispatchEvent(event: Event): boolean },
  files: readonly { name: string; bytes: readonly number[] }[],
): void {
  const dataTransfer = new DataTransfer();
  for (const { name, bytes } of files) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
  place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

/** A picture of the page for people to look at, in the folder `SHOTS` names; none where it names none. */
export async function shot(page: Page, name: string): Promise<void> {
  const { SHOTS } = process.env;
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
}
