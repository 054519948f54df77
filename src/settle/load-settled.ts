import type { Language } from '../../schemas/id.js';
import type { Pack } from '../../schemas/pack.js';
import { type Decision, Settled } from '../../schemas/settled.js';
import { type Finding, finding, type Result } from '../findings/index.js';
import { loadMeant, type NamedBytes, type Path, type Places } from '../source/index.js';
import { nearest } from '../text/index.js';
import { isCalendarDay } from '../values/index.js';
import { agree, holding, keyOf, WHOLE } from './hold.js';
import { type Items, itemsIn } from './items.js';
import { takeValue } from './value.js';

/** The most decisions of a campaign that are read, in bytes: some thousands. */
export const LARGEST_SETTLED = 4_194_304;

/** What an entry can say, each of them deciding one thing. */
const DECIDING = [...WHOLE, 'item'] as const;
const OF_A_PLACE = ['value', 'state'] as const;

/** What decisions are held against. */
interface Held {
  places: Places;
  items: Items;
  units: readonly string[];
  language: Language;
}

const said = <K extends keyof Decision>(one: Decision, keys: readonly K[]): K[] =>
  keys.filter((key) => one[key] !== undefined);

/** Whether an entry decides one thing, and says all of it. */
function shapeOf(one: Decision, at: Path, { places }: Held): Finding[] {
  const deciding = said(one, DECIDING);
  const ofPlace = said(one, OF_A_PLACE);
  if (deciding.length === 0 && ofPlace.length > 0)
    return [finding('decision-half', null, places.name([...at, ofPlace[0] ?? '']), { said: [...ofPlace] })];
  if (deciding.length !== 1) {
    const data = { said: deciding, deciding: [...DECIDING] };
    return [finding('decision-unclear', null, places.name([...at, deciding[1] ?? '']), data)];
  }
  if (one.item !== undefined && ofPlace.length === 1) return [];
  if (one.item === undefined && ofPlace.length === 0) return [];
  const together = one.item === undefined ? [...deciding, ...ofPlace] : ofPlace;
  return [finding('decision-half', null, places.name([...at, ofPlace[0] ?? 'item']), { said: together })];
}

/** Whether what an entry names is there, and its value is of the kind that is asked for. */
function meaningOf(one: Decision, at: Path, held: Held): Finding[] {
  const { places, items, units } = held;
  const found: Finding[] = [];
  const unit = one.belongs_to_unit;
  if (unit !== undefined && !units.includes(unit)) {
    const data = { id: unit, kind: 'unit' as const, near: nearest(unit, units) };
    found.push(finding('decision-unknown', null, places.value([...at, 'belongs_to_unit']), data));
  }
  const { item, value } = one;
  // A row, a column or a table has no value of its own.
  const isThere = (id: string): boolean => (value === undefined ? items.has(id) : items.definitionOf(id) !== null);
  if (item !== undefined && !isThere(item)) {
    const others = items.names.filter((name) => name !== item);
    const data = { id: item, kind: 'item' as const, near: nearest(item, others) };
    found.push(finding('decision-unknown', item, places.value([...at, 'item']), data));
  }
  const asked = item === undefined ? null : items.definitionOf(item);
  const taken = asked === null || value === undefined ? null : takeValue(value, asked, held.language);
  if (item !== undefined && taken !== null && 'expected' in taken) {
    const data = { item, written: String(value), expected: taken.expected };
    found.push(finding('decision-unsuited', item, places.value([...at, 'value']), data));
  }
  if (!isCalendarDay(one.at.slice(0, 10))) {
    const data = { key: 'at', expected: { is: 'moment' as const }, got: { kind: 'text' as const, text: one.at } };
    found.push(finding('value-wrong', null, places.value([...at, 'at']), { ...data, near: null }));
  }
  return found;
}

/** Decisions that a later one about the same contradicts. */
function overruledIn(decisions: readonly Decision[], { places }: Held): Finding[] {
  const held = holding(decisions);
  return decisions.flatMap((one, at) => {
    const later = held.get(keyOf(one));
    if (later === undefined || agree(one, later)) return [];
    const { line } = places.value(['decisions', decisions.indexOf(later)]);
    const data = { file: one.file, line, by: later.by };
    return [finding('decision-overruled', one.item ?? null, places.value(['decisions', at]), data)];
  });
}

/** A decision whose value is of the kind that is asked for, also where it was written as a text. */
function asAsked(one: Decision, items: Items, language: Language): Decision {
  const asked = one.item === undefined ? null : items.definitionOf(one.item);
  if (asked === null || one.value === undefined) return one;
  const taken = takeValue(one.value, asked, language);
  return 'value' in taken ? { ...one, value: taken.value } : one;
}

/**
 * Reads what people decided of the files returned for a pack, and holds it against the pack. Gives every problem at
 * once, in the order of its lines; null where one of them is an error. What contradicts itself holds as the last decision
 * says; what names a unit that is not there is left out. Both are told. Never throws.
 */
export function loadSettled(file: NamedBytes, { outline, units }: Pack): Result<Decision[] | null> {
  const ids = units.map(({ id }) => id);
  const items = itemsIn(outline);
  const { value, findings } = loadMeant(
    file,
    Settled,
    ({ value: { decisions }, places, guessed }) => {
      if (guessed) return [];
      const held: Held = { places, items, units: ids, language: outline.language };
      const each = decisions.flatMap((one, n) => {
        const at = ['decisions', n];
        const shape = shapeOf(one, at, held);
        return shape.length > 0 ? shape : meaningOf(one, at, held);
      });
      return [...each, ...overruledIn(decisions, held)];
    },
    LARGEST_SETTLED,
  );
  const isKnown = ({ belongs_to_unit: unit }: Decision): boolean => unit === undefined || ids.includes(unit);
  const decisions = value?.decisions.filter(isKnown).map((one) => asAsked(one, items, outline.language));
  return { value: decisions ?? null, findings };
}
