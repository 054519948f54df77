import { readFileSync } from 'node:fs';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import { run } from '../../../src/commands/program/run.js';
import { commentsIn } from '../../support/annotated.js';
import { exampleRoot } from '../../support/examples.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';

const example = (path: string) => new Uint8Array(readFileSync(join(exampleRoot, path)));
const lacking = example('so-ket-kl23/returned/du_dao_san.docx');
const english = example('grant-report/returned/river_library.docx');
const complete = example('so-ket-kl23/returned/du_muong_so.docx');

/** Runs `decuong check … --annotate` in a folder with these files; gives those that stand there afterwards. */
const annotate = (files: Record<string, Uint8Array>, ...args: string[]) =>
  inFolder(files, async (folder) => {
    const io = recordedIo(folder);
    const code = await run(['check', ...args], io);
    const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name));
    const after = new Map<string, Uint8Array>();
    for (const name of names.sort())
      after.set(name.slice(folder.length + 1).replaceAll('\\', '/'), new Uint8Array(await readFile(name)));
    return { code, after, stderr: io.written.stderr };
  });

describe('copies with comments', () => {
  test('are made of the latest report of a unit alone, and the earlier is named', async () => {
    const files = {
      'lan 1.docx': zipSync(unzipSync(lacking), { level: 1 }),
      'lan 2.docx': lacking,
      'c.docx': complete,
    };
    const { after, stderr } = await annotate(files, 'lan 1.docx', 'lan 2.docx', 'c.docx', '--annotate', 'to');
    expect([...after.keys()]).toEqual(['c.docx', 'lan 1.docx', 'lan 2.docx', 'to/lan 2-gop-y.docx']);
    expect(stderr).toContain('“lan 1.docx” đã có bản sau là “lan 2.docx”');
    expect(stderr).toContain('Đã đặt 1 bản có chú thích');
  });

  test('are made of files with something to mend, named in the language of the form', async () => {
    const { code, after } = await annotate(
      { 'a.docx': lacking, 'b.docx': english, 'c.docx': complete },
      '.',
      '--annotate',
      'to/back',
    );
    expect(code).toBe(1);
    expect([...after.keys()]).toEqual([
      'a.docx',
      'b.docx',
      'c.docx',
      'to/back/a-gop-y.docx',
      'to/back/b-comments.docx',
    ]);
    expect(commentsIn(after.get('to/back/b-comments.docx') ?? new Uint8Array())[0]).toMatch(/^RESULT OF THE REVIEW/);
  });

  test('are never written over a returned file', async () => {
    const { after } = await annotate({ 'a.docx': lacking, 'a-gop-y.docx': complete }, '.', '--annotate', '.');
    expect(after.get('a.docx')).toEqual(lacking);
    expect(after.get('a-gop-y.docx')).toEqual(complete);
    expect([...after.keys()]).toEqual(['a-gop-y-2.docx', 'a-gop-y.docx', 'a.docx']);
  });

  test('of files of one name in two folders are two', async () => {
    const { after } = await annotate({ 'x/a.docx': lacking, 'y/a.docx': lacking }, 'x', 'y', '--annotate', 'z');
    expect([...after.keys()].filter((name) => name.startsWith('z/'))).toEqual(['z/a-gop-y-2.docx', 'z/a-gop-y.docx']);
  });

  test('keep so much of a long name that its end says what they are', async () => {
    const { after } = await annotate({ [`${'dài '.repeat(25)}.docx`]: lacking }, '.', '--annotate', 'z');
    expect([...after.keys()].find((name) => name.startsWith('z/'))).toMatch(/^z\/(?:dài )+dà?i? ?-gop-y\.docx$/);
  });

  test('are not made of what cannot be read, and it is said', async () => {
    const { code, after, stderr } = await annotate(
      { 'a.docx': new Uint8Array(9), 'b.docx': lacking },
      '.',
      '--annotate',
      'z',
    );
    expect(code).toBe(1);
    expect([...after.keys()]).toContain('z/b-gop-y.docx');
    expect(stderr).toContain('Chưa tạo được bản có chú thích của tệp “a.docx”.');
    expect(stderr).toContain('Đã đặt 1 bản có chú thích vào “z”; tệp gốc giữ nguyên.');
  });

  test('that cannot be put anywhere end the command with 2', async () => {
    const { code, stderr } = await annotate({ 'a.docx': lacking, z: new Uint8Array(1) }, 'a.docx', '--annotate', 'z');
    expect(code).toBe(2);
    expect(stderr).toContain('không phải là thư mục');
  });
});

describe('copies with comments that stand there already', () => {
  const copy = 'x/a-gop-y.docx';
  /** Runs the command in a folder, and gives the names of all files and what was said. */
  async function again(folder: string, ...args: string[]): Promise<{ names: string[]; said: string }> {
    const io = recordedIo(folder);
    await run(['check', ...args], io);
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.docx'));
    return { names: names.sort(), said: io.written.stderr };
  }

  test('are made anew in the folder of the files themselves, and are no reports', () =>
    inFolder({ 'x/a.docx': lacking }, async (folder) => {
      const first = await again(folder, 'x', '--annotate', 'x');
      expect(first.names).toEqual([copy, 'x/a.docx']);
      for (const spelling of ['./x', 'x/../x', `${folder}/x`]) {
        const { names, said } = await again(folder, 'x', '--annotate', spelling);
        expect([names, said]).toEqual([first.names, first.said.replace('“x”', `“${spelling}”`)]);
      }
    }));

  test('are kept where somebody edited them, and the new one stands beside', () =>
    inFolder({ 'x/a.docx': lacking }, async (folder) => {
      await again(folder, 'x', '--annotate', 'x');
      await writeFile(join(folder, copy), complete);
      const { names, said } = await again(folder, 'x/a.docx', '--annotate', 'x');
      expect(names).toEqual(['x/a-gop-y-2.docx', copy, 'x/a.docx']);
      expect(new Uint8Array(await readFile(join(folder, copy)))).toEqual(complete);
      expect(said).toContain(`“${join('x', 'a-gop-y.docx')}” đã được sửa sau khi ghi nên giữ nguyên`);
      expect((await again(folder, 'x/a.docx', '--annotate', 'x')).names).toEqual(names);
    }));

  test('are kept where they are files under review, by whatever link the folder is named', () =>
    inFolder({ 'x/a.docx': lacking }, async (folder) => {
      await again(folder, 'x', '--annotate', 'x');
      await symlink(join(folder, 'x'), join(folder, 'linked'));
      const before = await readFile(join(folder, copy));
      const { names } = await again(folder, copy, '--annotate', 'linked');
      expect(names.filter((name) => name.startsWith('x/'))).toEqual(['x/a-gop-y-gop-y.docx', copy, 'x/a.docx']);
      await again(folder, 'x/a.docx', copy, '--annotate', 'linked');
      expect(await readFile(join(folder, copy))).toEqual(before);
    }));

  test('are kept where decuong did not write them', () =>
    inFolder({ 'a.docx': lacking, 'z/A-GOP-Y.docx': complete, 'z/a-gop-y.docx': complete }, async (folder) => {
      const { names } = await again(folder, 'a.docx', '--annotate', 'z');
      expect(names).toContain('z/a-gop-y-2.docx');
      expect(new Uint8Array(await readFile(join(folder, 'z/a-gop-y.docx')))).toEqual(complete);
    }));
});

test('the page of reviews is written to a file', async () => {
  const { code, after } = await annotate(
    { 'a.docx': lacking },
    'a.docx',
    '--format',
    'html',
    '-o',
    'page.html',
    '--lang',
    'en',
  );
  expect(code).toBe(1);
  const page = new TextDecoder().decode(after.get('page.html'));
  expect(page).toMatch(/^<!doctype html>\n<html lang="vi">/);
  expect(page.trimEnd()).toMatch(/<\/html>$/);
});
