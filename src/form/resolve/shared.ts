import type { Letterhead } from '../../../schemas/letterhead.js';
import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import { definedIn } from '../definition/definition.js';
import type { FormPeriod } from '../form.js';
import { ownerOf } from '../items.js';
import { fill, type Places, placesOf } from './filled.js';
import { mayStandIn, type Presets, StandIns } from './presets.js';

/** What of a part of a definition can make it another one for another unit. */
interface Mentions {
  /** A text of it speaks of the unit. */
  unit: boolean;
  /** A point of it refers to a table by its name. */
  table: boolean;
  /** A text of it could hold what looks like a stand-in for a preset. */
  standIn: boolean;
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
  const made = { unit: UNIT.test(text), table: text.includes('"see":'), standIn: mayStandIn(text), ids };
  mentions.set(definition, made);
  return made;
}

/** The resolved parts that forms share. */
const shared = new WeakSet<object>();

/** Says that other forms have the same object too, so that nothing of it is ever changed. */
export function share<T extends object>(resolved: T): T {
  shared.add(resolved);
  return resolved;
}

/** Whether forms of many units have the very same object. */
export const isShared = (part: object): boolean => shared.has(part);

/** A part as all forms have it whose units' presets stand in the same places, with stand-ins for those. */
interface SharedPart {
  resolved: object | null;
  standIns: StandIns;
  places: Places | null;
}

/**
 * The parts of a definition as all units of one group are asked for them, for one period and in one letterhead, by the places
 * the presets stand in.
 */
type Parts = WeakMap<object, Map<string, SharedPart>>;
/** In more places than presets usually stand in. */
const MOST = 100;

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
  const known = ofLetterhead.get(key) ?? new WeakMap<object, Map<string, SharedPart>>();
  ofLetterhead.set(key, known);
  return known;
}

/**
 * Resolves the parts of a definition in which nothing of the unit can stand but presets once for all forms, and fills in the
 * presets; the others for each form. Parts without presets are the same object in all forms. An outline and a letterhead
 * are never changed once a form was resolved from them.
 */
export class SharedParts {
  private readonly known: Parts;
  private readonly prefill: NonNullable<Unit['prefill']>;
  /** What is preset: the part or table whose presets they are, and which of them there are. */
  private readonly preset: readonly (readonly [id: string, which: string])[];
  private readonly namesTables: boolean;
  private readonly language: Outline['language'];

  constructor(sharing: Sharing) {
    this.known = partsFor(sharing);
    this.language = sharing.outline.language;
    this.prefill = sharing.unit?.prefill ?? {};
    const { figures = {}, rows = {} } = this.prefill;
    this.preset = [
      ...Object.keys(figures).map((item) => [ownerOf(item), item] as const),
      ...Object.entries(rows).map(([id, each]) => [id, JSON.stringify([id, each.map(Object.keys)])] as const),
    ];
    this.namesTables = definedIn(sharing.outline).tables.some(({ title }) => UNIT.test(title));
  }

  /** @param resolve resolves the part with these presets */
  once<T extends object | null>(definition: object, presets: Presets, resolve: (presets: Presets) => T): T {
    const { unit, table, standIn, ids } = mentionsOf(definition);
    if (unit || (table && this.namesTables)) return resolve(presets);
    const places = this.preset.flatMap(([id, which]) => (ids.has(id) ? [which] : [])).join(' ');
    if (places !== '' && (standIn || presets instanceof StandIns)) return resolve(presets);
    const ofDefinition = this.known.get(definition) ?? new Map<string, SharedPart>();
    this.known.set(definition, ofDefinition);
    const part = ofDefinition.get(places) ?? this.sharedPart(resolve);
    if (ofDefinition.size >= MOST) ofDefinition.clear();
    ofDefinition.set(places, part);
    const resolved = part.resolved as T;
    return part.places === null
      ? resolved
      : fill(resolved, part.places, part.standIns.wordsOf(this.prefill, this.language));
  }

  private sharedPart(resolve: (presets: Presets) => object | null): SharedPart {
    const standIns = new StandIns(this.prefill);
    const resolved = resolve(standIns);
    return { resolved: resolved && share(resolved), standIns, places: placesOf(resolved) };
  }
}
