import { resolve } from 'node:path';
import type { Finding } from '../../findings/index.js';
import { loadLetterhead, type NamedBytes } from '../../outline/index.js';
import { printSourceFindings } from '../../report/definition/index.js';
import { type ExitCode, type Io, paintOf } from '../command/index.js';
import { isUnread, readDefinition, readSource } from '../definition/index.js';
import { validateWords } from './words/index.js';

const isLetterhead = ({ bytes }: NamedBytes): boolean =>
  /^decuong_letterhead\s*:/m.test(new TextDecoder().decode(bytes.subarray(0, 10_000)));

const findingsOf = async (file: NamedBytes, io: Io): Promise<Finding[]> =>
  isLetterhead(file) ? loadLetterhead(file).findings : (await readDefinition(file.name, io)).findings;

const gravest = (codes: ExitCode[]): ExitCode => ([2, 1] as const).find((code) => codes.includes(code)) ?? 0;

/**
 * Checks definitions and prints all that is wrong with them, each with its place. 0 where all are good (notes do not
 * count), 1 where something was found, 2 where a file could not be read from the disk.
 */
export async function validate(paths: readonly string[], io: Io): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  for (const name of paths) {
    const read = await readSource(resolve(io.cwd, name), name);
    const findings = read.value === null ? read.findings : await findingsOf(read.value, io);
    const grave = findings.filter(({ severity }) => severity !== 'note');
    const printed = printSourceFindings(findings, io.language, paintOf(io));
    const missing = findings.some(isUnread) && read.value === null;
    if (missing) io.stderr(printed);
    else io.stdout(printed + (grave.length === 0 ? `${validateWords[io.language].good(name)}\n` : ''));
    codes.push(missing ? 2 : grave.length > 0 ? 1 : 0);
  }
  return gravest(codes);
}
