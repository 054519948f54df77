import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { removeOnceReleased } from '../../support/folder.js';

/** Files by name, without their ending. */
export type Files = Map<string, Uint8Array>;

/** How LibreOffice names the formats it writes: its Word files are the ones Word itself would open. */
const FILTERS: Record<string, string> = {
  docx: 'docx:MS Word 2007 XML',
  doc: 'doc:MS Word 97',
  odt: 'odt',
  pdf: 'pdf',
};

function run(command: string, args: string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 300_000 });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
}

/** Opens each file in LibreOffice and saves it in another format; one start of the program for all of them. */
export function convert(files: Files, from: string, to: string): Files {
  const folder = mkdtempSync(join(tmpdir(), 'decuong-office-'));
  try {
    const names = [...files].map(([name, bytes]) => {
      writeFileSync(join(folder, `${name}.${from}`), bytes);
      return `${name}.${from}`;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = FILTERS[to] ?? to;
    run('soffice', [profile, '--headless', '--convert-to', target, '--outdir', join(folder, 'out'), ...names], folder);
    const out = readdirSync(join(folder, 'out'));
    return new Map(out.map((file) => [parse(file).name, new Uint8Array(readFileSync(join(folder, 'out', file)))]));
  } finally {
    removeOnceReleased(folder);
  }
}

/** Opens and saves once for each step of a way such as ['docx', 'odt', 'docx']. */
export const convertAlong = (files: Files, way: readonly string[]): Files =>
  way.slice(1).reduce((at, to, step) => convert(at, way[step] ?? '', to), files);

/** What poppler says of the words of a PDF: their boxes and fonts, as XML of `pdftohtml`. */
export function pdfXml(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'decuong-pdf-'));
  try {
    writeFileSync(join(folder, 'in.pdf'), pdf);
    run('pdftohtml', ['-xml', '-i', '-q', '-nodrm', '-zoom', '1', 'in.pdf', 'out'], folder);
    return readFileSync(join(folder, 'out.xml'), 'utf8');
  } finally {
    removeOnceReleased(folder);
  }
}
