import { resolve } from 'node:path';
import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import type { Finding, Result } from '../../findings/index.js';
import type { Letterheads } from '../../form/index.js';
import type { Definition } from '../../outline/index.js';
import { printSourceFindings } from '../../report/definition/index.js';
import { type ExitCode, type Io, paintOf, ToldError } from '../command/index.js';
import { letterheadNames, letterheadsFor } from './letterheads.js';
import { isUnread, readSource } from './source-file.js';

/** A definition, and where it was read from. */
export interface ReadDefinition extends Definition {
  path: string;
}

/** What reads definitions and lists: most runs of `check` read none, and it brings the reader of YAML with it. */
const outlines = () => import('../../outline/index.js');
const lists = () => import('../../units/index.js');

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** Reads an outline and its letterheads from the disk. Null with findings where one of them has an error. */
export async function readDefinition(name: string, io: Io): Promise<Result<ReadDefinition | null>> {
  const path = resolve(io.cwd, name);
  const file = await readSource(path, name);
  if (file.value === null) return { value: null, findings: file.findings };
  const { loadOutline, withLetterheads } = await outlines();
  const { value: outline, findings } = loadOutline(file.value);
  if (outline === null) return { value: null, findings };
  const available = await letterheadsFor(outline, path);
  if (available.findings.some(isError)) return { value: null, findings: [...findings, ...available.findings] };
  const { value: definition, findings: ofLetterheads } = withLetterheads(outline, available.value, file.value);
  return {
    value: definition && { ...definition, path },
    findings: [...findings, ...available.findings, ...ofLetterheads],
  };
}

/**
 * Reads a list of units from the disk and holds it against its outline. Null with findings where it has an error; `kept`
 * where it is carried over into a list for another outline.
 */
export async function readUnits(name: string, outline: Outline, io: Io, kept = false): Promise<Result<Unit[] | null>> {
  const { LARGEST_LIST, loadUnitList } = await lists();
  const file = await readSource(resolve(io.cwd, name), name, LARGEST_LIST);
  if (file.value === null) return { value: null, findings: file.findings };
  const { value, findings } = await loadUnitList(file.value, outline, await letterheadNames(outline), kept);
  return { value: findings.some(isError) ? null : value, findings };
}

/** The letterheads of an outline with those its units name themselves. */
export async function letterheadsWith(definition: ReadDefinition, units: readonly Unit[]): Promise<Letterheads> {
  const named = units.flatMap(({ letterhead }) => letterhead?.use ?? []);
  const { value: available } = await letterheadsFor(definition.outline, definition.path, named);
  return (await outlines()).letterheadsOfUnits(definition, units, available);
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
