import { resolve } from 'node:path';
import type { Letterhead } from '../../../schemas/letterhead.js';
import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import type { Finding, Result } from '../../findings/index.js';
import { chooseLetterhead, loadOutline } from '../../outline/index.js';
import { printSourceFindings } from '../../report/definition/index.js';
import { LARGEST_LIST, loadUnitList } from '../../units/index.js';
import { type ExitCode, type Io, paintOf, ToldError } from '../command/index.js';
import { letterheadsFor } from './letterheads.js';
import { isUnread, readSource } from './source-file.js';

/** An outline with the letterhead it asks for. */
export interface Definition {
  outline: Outline;
  letterhead: Letterhead;
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** Reads an outline and its letterhead from the disk. Null with findings where one of them has an error. */
export async function readDefinition(name: string, io: Io): Promise<Result<Definition | null>> {
  const path = resolve(io.cwd, name);
  const file = await readSource(path, name);
  if (file.value === null) return { value: null, findings: file.findings };
  const { value: outline, findings } = loadOutline(file.value);
  if (outline === null) return { value: null, findings };
  const letterheads = await letterheadsFor(outline, path);
  if (letterheads.findings.some(isError)) return { value: null, findings: [...findings, ...letterheads.findings] };
  const chosen = chooseLetterhead(outline, letterheads.value, file.value);
  const all = [...findings, ...letterheads.findings, ...chosen.findings];
  return { value: chosen.value && { outline, letterhead: chosen.value }, findings: all };
}

/** Reads a list of units from the disk and holds it against its outline. Null with findings where it has an error. */
export async function readUnits(name: string, outline: Outline, io: Io): Promise<Result<Unit[] | null>> {
  const file = await readSource(resolve(io.cwd, name), name, LARGEST_LIST);
  if (file.value === null) return { value: null, findings: file.findings };
  const { value, findings } = await loadUnitList(file.value, outline);
  return { value: findings.some(isError) ? null : value, findings };
}

/** Tells the person what was found in a definition or list of units. */
export const tell = (findings: readonly Finding[], io: Io): void =>
  io.stderr(printSourceFindings(findings, io.language, paintOf({ ...io, colour: false })));

/** Why there is nothing to go on with: a file could not be read; else something was found in it. */
const exitOf = (findings: readonly Finding[]): ExitCode => (findings.some(isUnread) ? 2 : 1);

/** What was read, after the person was told what was found in it; ends the command where there is nothing to go on with. */
export function needed<T>({ value, findings }: Result<T | null>, io: Io, exit = exitOf(findings)): T {
  tell(findings, io);
  if (value === null) throw new ToldError(exit);
  return value;
}

/** Tells the person what keeps the command from running, and ends it. */
export function stopAt(found: Finding, io: Io): never {
  tell([found], io);
  throw new ToldError(2);
}
