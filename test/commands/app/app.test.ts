import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { app } from '../../../src/commands/app/app.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';

const page = (text: string) => async (name: string) => new TextEncoder().encode(`${name}: ${text}`);

test('the page is handed out, and a later one takes its place', () =>
  inFolder({}, async (folder) => {
    const io = recordedIo(folder);
    expect(await app({ output: 'decuong.html' }, io, page('trang'))).toBe(0);
    expect(io.written.stderr).toContain('decuong.html');
    await app({ output: 'decuong.html' }, io, page('trang sau'));
    expect(await readFile(join(folder, 'decuong.html'), 'utf8')).toBe('decuong.html: trang sau');
  }));

test('a file somebody else made, or changed since, stays', () =>
  inFolder({ 'cua-toi.html': 'của tôi' }, async (folder) => {
    const io = recordedIo(folder);
    await expect(app({ output: 'cua-toi.html' }, io, page('trang'))).rejects.toThrow('output-taken');
    await app({ output: 'decuong.html' }, io, page('trang'));
    await writeFile(join(folder, 'decuong.html'), 'đã sửa');
    await expect(app({ output: 'decuong.html' }, io, page('trang'))).rejects.toThrow('output-taken');
    expect(await readFile(join(folder, 'cua-toi.html'), 'utf8')).toBe('của tôi');
    expect(await readFile(join(folder, 'decuong.html'), 'utf8')).toBe('đã sửa');
  }));

test('another ending, and an installation without the page, are told', () =>
  inFolder({}, async (folder) => {
    const io = recordedIo(folder);
    await expect(app({ output: 'decuong.txt' }, io, page('trang'))).rejects.toThrow('output-unknown');
    await expect(app({ output: 'decuong.html' }, io, async () => null)).rejects.toThrow('page-not-built');
  }));
