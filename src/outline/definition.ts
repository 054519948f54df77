import type { LetterheadFile } from '../../schemas/letterhead.js';
import type { Outline } from '../../schemas/outline.js';
import type { Unit } from '../../schemas/units.js';
import type { Result } from '../findings/index.js';
import type { Letterheads } from '../form/index.js';
import type { NamedBytes } from '../source/index.js';
import { chooseGroupLetterheads, chooseLetterhead, namedLetterheads } from './letterhead.js';
import { loadOutline } from './load-outline.js';

/** An outline with the letterheads it asks for. */
export interface Definition extends Letterheads {
  outline: Outline;
}

/**
 * An outline with the letterheads it asks for, of those there are; null with findings where one is not there or does not
 * suit it.
 * @param file the outline's own file, in which findings have their places
 */
export function withLetterheads(
  outline: Outline,
  available: ReadonlyMap<string, LetterheadFile>,
  file: NamedBytes,
): Result<Definition | null> {
  const { value: letterhead, findings: ofOutline } = chooseLetterhead(outline, available, file);
  const { value: letterheads, findings: ofGroups } = chooseGroupLetterheads(outline, available, file);
  return {
    value: letterhead && letterheads && { outline, letterhead, letterheads },
    findings: [...ofOutline, ...ofGroups],
  };
}

/** Reads a definition whose letterheads are all among those there are. */
export function loadDefinition(
  file: NamedBytes,
  available: ReadonlyMap<string, LetterheadFile>,
): Result<Definition | null> {
  const { value: outline, findings } = loadOutline(file);
  if (outline === null) return { value: null, findings };
  const chosen = withLetterheads(outline, available, file);
  return { value: chosen.value, findings: [...findings, ...chosen.findings] };
}

/** The letterheads of a definition with those its units name themselves. */
export function letterheadsOfUnits(
  { outline, letterhead, letterheads }: Definition,
  units: readonly Unit[],
  available: ReadonlyMap<string, LetterheadFile>,
): Letterheads {
  const named = units.flatMap(({ letterhead: own }) => own?.use ?? []);
  if (named.length === 0) return { letterhead, letterheads };
  return { letterhead, letterheads: { ...letterheads, ...namedLetterheads(outline, named, available) } };
}
