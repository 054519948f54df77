import type { Letterhead } from '../../schemas/letterhead.js';
import type { Outline } from '../../schemas/outline.js';
import type { Unit } from '../../schemas/units.js';
import { definedIn } from './definition.js';
import type { FormPeriod } from './form.js';

/** What of a part of a definition can make it another one for another unit. */
interface Mentions {
  /** A text of it speaks of the unit. */
  unit: boolean;
  /** A point of it refers to a table by its name. */
  table: boolean;
  /** The ids in it: of whatever the list of units may already know. */
  ids: ReadonlySet<string>;
}

const mentions = new WeakMap<object, Mentions>();

/** Whether the texts in a definition speak of the unit. */
export const speaksOfUnit = (definition: object): boolean => mentionsOf(definition).unit;

const UNIT = /\{\{[^{}]*unit/;

function mentionsOf(definition: object): Mentions {
  const known = mentions.get(definition);
  if (known !== undefined) return known;
  const text = JSON.stringify(definition);
  const ids = new Set([...text.matchAll(/"id":"(\w+)"/g)].map(([, id = '']) => id));
  const made = { unit: UNIT.test(text), table: text.includes('"see":'), ids };
  mentions.set(definition, made);
  return made;
}

/** The resolved parts that forms share, each with its text as `sharedText` has it once somebody asked. */
const texts = new WeakMap<object, string | null>();

/** Says that other forms have the same object too, so that nothing of it is ever changed. */
export function share<T extends object>(resolved: T): T {
  if (!texts.has(resolved)) texts.set(resolved, null);
  return resolved;
}

/** A text that follows from an object alone: made once of one that forms share. */
export function sharedText(resolved: object, made: () => string): string {
  const known = texts.get(resolved);
  if (known === undefined) return made();
  if (known !== null) return known;
  const text = made();
  texts.set(resolved, text);
  return text;
}

/** The parts of a definition as all units of one group are asked for them, for one period and in one letterhead. */
type Parts = WeakMap<object, { resolved: object | null }>;

/** What a part of a form is made from beside the unit. */
export interface Sharing {
  outline: Outline;
  letterhead: Letterhead;
  period: FormPeriod;
  unit: Unit | null;
}

const parts = new WeakMap<Outline, WeakMap<Letterhead, Map<string, Parts>>>();

function partsFor({ outline, letterhead, period, unit }: Sharing): Parts {
  const ofOutline = parts.get(outline) ?? new WeakMap<Letterhead, Map<string, Parts>>();
  parts.set(outline, ofOutline);
  const ofLetterhead = ofOutline.get(letterhead) ?? new Map<string, Parts>();
  ofOutline.set(letterhead, ofLetterhead);
  const key = JSON.stringify([period.code, period.label, period.from, period.to, unit === null, unit?.group ?? null]);
  const known = ofLetterhead.get(key) ?? new WeakMap<object, { resolved: object | null }>();
  ofLetterhead.set(key, known);
  return known;
}

/**
 * Resolves the parts of a definition in which nothing of the unit can stand once for all forms, which then have them as the
 * same object; the others for each form. An outline and a letterhead are never changed once a form was resolved from them.
 */
export class SharedParts {
  private readonly known: Parts;
  private readonly prefilled: readonly string[];
  private readonly namesTables: boolean;

  constructor(sharing: Sharing) {
    this.known = partsFor(sharing);
    const { figures = {}, rows = {} } = sharing.unit?.prefill ?? {};
    this.prefilled = [...Object.keys(figures).map((item) => item.split('.')[0] ?? ''), ...Object.keys(rows)];
    this.namesTables = definedIn(sharing.outline).tables.some(({ title }) => UNIT.test(title));
  }

  once<T extends object | null>(definition: object, resolve: () => T): T {
    const { unit, table, ids } = mentionsOf(definition);
    if (unit || (table && this.namesTables) || this.prefilled.some((id) => ids.has(id))) return resolve();
    const known = this.known.get(definition);
    if (known !== undefined) return known.resolved as T;
    const resolved = resolve();
    this.known.set(definition, { resolved: resolved && share(resolved) });
    return resolved;
  }
}
