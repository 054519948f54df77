import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import { ReviewList } from '../../../schemas/review.js';
import { run } from '../../../src/commands/program/run.js';
import { exampleRoot } from '../../support/examples.js';
import { type FAKES, withFakeSoffice } from '../../support/fake-soffice.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';

const example = (name: string) => new Uint8Array(readFileSync(join(exampleRoot, 'so-ket-kl23', 'returned', name)));
const complete = example('du_muong_so.docx');
const lacking = example('du_dao_san.docx');
const rtf = strToU8('{\\rtf1\\ansi Report}');

/** Runs `decuong check` over a folder with these files, a program in the place of LibreOffice giving `docx`. */
const checkBy = (does: keyof typeof FAKES, docx: Uint8Array, ...args: string[]) =>
  withFakeSoffice(does, docx, ({ path }) =>
    inFolder({ 've/a.rtf': rtf, 've/b.docx': complete }, async (folder) => {
      const io = recordedIo(folder);
      const code = await run(['check', 've', '--format', 'json', '--soffice', path, ...args], io);
      const { reviews } = ReviewList.parse(JSON.parse(io.written.stdout));
      return {
        code,
        reviews,
        said: reviews.map(({ file, status }) => `${file} ${status}`),
        codes: reviews[0]?.findings.map((found) => `${found.severity} ${found.code}`),
        files: (await readdir(folder, { recursive: true })).filter((name) => !/(?:^|[\\/])\./.test(name)),
        sent: new Uint8Array(await readFile(join(folder, 've', 'a.rtf'))),
      };
    }),
  );

describe('a returned file of an older format', () => {
  test('is reviewed as what LibreOffice made of it, under its own name', async () => {
    const { code, reviews, said, codes, sent } = await checkBy('works', complete);
    expect({ code, said }).toEqual({ code: 0, said: ['ve/a.rtf complete', 've/b.docx complete'] });
    expect(reviews[0]?.sha256).toBe(createHash('sha256').update(rtf).digest('hex'));
    expect(codes?.[0]).toBe('note returned-converted');
    expect(sent).toEqual(rtf);
  });

  test('is told to lack what the converted file lacks', async () => {
    const { code, codes } = await checkBy('works', lacking);
    expect(code).toBe(1);
    expect(codes).toContain('error section-missing');
  });

  test('is sent back with comments as .docx', async () => {
    const { files } = await checkBy('works', lacking, '--annotate', 'back');
    expect(files.filter((name) => name.startsWith('back'))).toEqual(['back', join('back', 'a-gop-y.docx')]);
  });

  test.each(['writes nothing', 'fails', 'stops half way'] as const)(
    'stays unreadable, with the reason, where LibreOffice %s',
    async (does) => {
      const { code, said, codes } = await checkBy(does, complete);
      expect({ code, said }).toEqual({ code: 1, said: ['ve/a.rtf unreadable', 've/b.docx complete'] });
      expect(codes).toEqual(['error returned-rtf', 'warning returned-not-converted']);
    },
  );
});

describe('asking for LibreOffice', () => {
  const check = (...args: string[]) =>
    inFolder({ 'a.rtf': rtf }, async (folder) => {
      const io = recordedIo(folder, 'en');
      return { code: await run(['check', 'a.rtf', ...args], io), ...io.written };
    });

  test('is not done where it is not wanted', async () => {
    const { code, stdout } = await check('--no-convert');
    expect(code).toBe(1);
    expect(stdout).toContain('is in the RTF format');
    expect(stdout).not.toContain('LibreOffice');
  });

  test.each([
    ['there is no program of that name', ['--soffice', 'no/soffice'], 'was not found'],
    ['a folder is named', ['--soffice', '.'], 'is a folder'],
    ['both are asked for', ['--soffice', 'a', '--no-convert'], 'do not go together'],
  ])('cannot run where %s', async (_, args, words) => {
    const { code, stdout, stderr } = await check(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});
