import {
  type Finding,
  type LetterheadFile,
  loadDefinition,
  loadLetterhead,
  loadUnitList,
  type NamedBytes,
  say,
  type Unit,
} from '../../src/index.js';
import { PATHS } from '../model/index.js';
import type { OwnFiles } from './own-files.js';
import type { Language, Problem } from './protocol.js';

export const named = (name: string, text: string): NamedBytes => ({ name, bytes: new TextEncoder().encode(text) });

/** A finding in words. */
export const problemOf =
  (language: Language) =>
  (found: Finding): Problem => {
    const { what, why, todo } = say(found, language, 'page');
    const { severity, code, place } = found;
    return { severity, code, what, why, todo, place };
  };

/** Remembers the last answer by the texts it was made from. */
export function remembered<Of extends readonly unknown[], Answer>(make: (...of: Of) => Answer): (...of: Of) => Answer {
  let last: { of: Of; answer: Answer } | null = null;
  return (...of) => {
    const known = last;
    if (known !== null && of.every((one, at) => one === known.of[at])) return known.answer;
    last = { of, answer: make(...of) };
    return last.answer;
  };
}

export interface LoadedUnits {
  units: Unit[];
  findings: Finding[];
}

/** Reads definitions and lists of units, each once. */
export class Definitions {
  readonly letterheads: ReadonlyMap<string, LetterheadFile>;

  constructor(own: OwnFiles) {
    const loaded = Object.entries(own.letterheads).map(
      ([name, text]) => [name, loadLetterhead(named(`${name}.yaml`, text)).value] as const,
    );
    this.letterheads = new Map(loaded.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])));
  }

  readonly outline = remembered((text: string) => loadDefinition(named(PATHS.outline, text), this.letterheads));

  readonly units = remembered(async (outline: string, text: string): Promise<LoadedUnits> => {
    const { value: definition } = this.outline(outline);
    if (definition === null || text.trim() === '') return { units: [], findings: [] };
    const { value, findings } = await loadUnitList(
      named(PATHS.units, text),
      definition.outline,
      new Set(this.letterheads.keys()),
    );
    return { units: value, findings };
  });
}
