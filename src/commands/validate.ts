import { resolve } from 'node:path';
import type { Language } from '../../schemas/id.js';
import type { Finding } from '../findings/index.js';
import { chooseLetterhead, loadLetterhead, loadOutline, type NamedBytes } from '../outline/index.js';
import { printSourceFindings } from '../report/index.js';
import type { ExitCode, Io } from './io.js';
import { letterheadsFor } from './letterheads.js';
import { paintOf } from './paint.js';
import { readSource } from './source-file.js';

const good: Record<Language, (file: string) => string> = {
  vi: (file) => `${file}: đề cương đúng, dùng được.\n`,
  en: (file) => `${file}: the definition is good.\n`,
};

const isLetterhead = ({ bytes }: NamedBytes): boolean =>
  /^decuong_letterhead\s*:/m.test(new TextDecoder().decode(bytes.subarray(0, 10_000)));

async function findingsOf(file: NamedBytes, path: string): Promise<Finding[]> {
  if (isLetterhead(file)) return loadLetterhead(file).findings;
  const { value: outline, findings } = loadOutline(file);
  if (outline === null) return findings;
  const letterheads = await letterheadsFor(outline, path);
  if (letterheads.findings.length > 0) return [...findings, ...letterheads.findings];
  return [...findings, ...chooseLetterhead(outline, letterheads.value, file).findings];
}

const gravest = (codes: ExitCode[]): ExitCode => ([2, 1] as const).find((code) => codes.includes(code)) ?? 0;

/**
 * Checks definitions and prints all that is wrong with them, each with its place. 0 where all are good (notes do not
 * count), 1 where something was found, 2 where a file could not be read from the disk.
 */
export async function validate(paths: readonly string[], io: Io): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  for (const name of paths) {
    const path = resolve(io.cwd, name);
    const read = await readSource(path, name);
    const findings = read.value === null ? read.findings : await findingsOf(read.value, path);
    const grave = findings.filter(({ severity }) => severity !== 'note');
    const printed = printSourceFindings(findings, io.language, paintOf(io));
    const missing = findings.some(({ code }) => code === 'file-not-found') && read.value === null;
    if (missing) io.stderr(printed);
    else io.stdout(printed + (grave.length === 0 ? good[io.language](name) : ''));
    codes.push(missing ? 2 : grave.length > 0 ? 1 : 0);
  }
  return gravest(codes);
}
