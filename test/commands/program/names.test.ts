import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { run } from '../../../src/commands/index.js';
import { exampleRoot } from '../../support/examples.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';

const example = (path: string) => new Uint8Array(readFileSync(join(exampleRoot, 'so-ket-kl23', path)));
const report = example('returned/du_dao_san.docx');

/** Clears the screen, colours what follows, begins a line that looks like one of ours, turns letters around. */
const HOSTILE = 'a\u001b[2J\u001b[32m\n1 tệp: 1 đầy đủ\u202excod';

/** Colours as decuong asks for them. */
const PAINT = new RegExp(`${String.fromCharCode(0x1b)}\\[\\d{1,2}m`, 'g');

/** All a command writes, which holds nothing a terminal would obey. */
async function said(files: Record<string, Uint8Array>, colour: boolean, ...args: string[]): Promise<string> {
  return inFolder(files, async (folder) => {
    const io = { ...recordedIo(folder), colour };
    await run(args, io);
    const { all } = io.written;
    const sent = colour ? all.replace(PAINT, '') : all;
    expect([...sent].filter((one) => /[\p{Cc}\p{Bidi_Control}]/u.test(one) && one !== '\n')).toEqual([]);
    return all;
  });
}

describe('a name that would do something to the terminal is shown', () => {
  const name = `${HOSTILE}.docx`;
  const shown = 'a␛[2J␛[32m⏎1 tệp: 1 đầy đủ⟨U+202E⟩xcod.docx';

  test.each([false, true])('of a returned file, colours or not (%s)', async (colour) => {
    expect(await said({ [`x/${name}`]: report }, colour, 'check', 'x')).toContain(`x/${shown}`);
    expect(await said({ [`x/${name}`]: new Uint8Array(3) }, colour, 'check', 'x')).toContain(`“x/${shown}”`);
  });

  test('of a report in an archive, and of what is no report', async () => {
    const archive = zipSync({ [name]: report, [`${HOSTILE}.txt`]: report });
    const all = await said({ 'all.zip': archive }, false, 'check', 'all.zip');
    const inside = shown.replace(/[␛⏎]/g, '_');
    expect(all).toContain(`all.zip/${inside}`);
    expect(all).toContain(inside.replace('.docx', '.txt'));
  });

  test('of what is not there, of results, of copies, and of a command', async () => {
    expect(await said({}, false, 'check', name)).toContain(shown);
    expect(await said({}, false, HOSTILE)).toContain('a␛[2J␛[32m⏎1 tệp');
    const all = await said({ 'a.docx': report }, false, 'check', 'a.docx', '-o', name, '--annotate', HOSTILE);
    expect(all).toContain(`“${shown}”`);
    expect(all).toContain(`“${shown.replace('.docx', '')}”`);
  });

  test('in JSON, where it stays the name it is', async () => {
    const all = await said({ [`x/${name}`]: report }, false, 'check', 'x', '--format', 'json');
    expect(JSON.parse(all).reviews[0].file).toBe(`x/${name}`);
  });

  test('in a definition', async () => {
    const outline = new TextEncoder().encode('decuong: 1\nid: a\ntitle: "A"\nsections: \u001b]0;x\u0007\n');
    expect(await said({ [`${HOSTILE}.yaml`]: outline }, false, 'validate', `${HOSTILE}.yaml`)).toContain('a␛[2J');
  });
});
