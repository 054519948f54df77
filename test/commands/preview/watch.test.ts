import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { preview } from '../../../src/commands/preview/preview.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';

const outlineOf = (title: string): string => `decuong: 1\nid: o\ntitle: ${title}\nsections: [{id: a, title: Chung}]\n`;

/** Waits until something holds; what never does ends with the test. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('a watched page is made anew whenever the definition is saved, also when it is broken for a while', () =>
  inFolder({ 'outline.yaml': outlineOf('Một') }, async (folder) => {
    const io = recordedIo(folder);
    const stop = new AbortController();
    const page = () => readFile(join(folder, 'page.html'), 'utf8').catch(() => '');
    const watching = preview({ outline: 'outline.yaml', output: 'page.html', watch: true }, io, stop.signal);
    await until(async () => (await page()).includes('<h1>Một</h1>'));
    await writeFile(join(folder, 'outline.yaml'), 'decuong: 1\nid: o\n');
    await until(async () => (await page()).includes('“outline.yaml”: đề cương còn lỗi'));
    // Many editors write a new file and give it the name of the old one.
    await writeFile(join(folder, 'new.yaml'), outlineOf('Hai'));
    await rename(join(folder, 'new.yaml'), join(folder, 'outline.yaml'));
    await until(async () => (await page()).includes('<h1>Hai</h1>'));
    stop.abort();
    expect(await watching).toBe(0);
  }));
