import type { Language } from '../../schemas/id.js';
import type { Outline } from '../../schemas/outline.js';
import type { Pack } from '../../schemas/pack.js';
import type { Unit } from '../../schemas/units.js';
import { type Form, type FormPeriod, type Item, itemsOf, periodOfPack, resolve } from '../form/index.js';

/** What a pack asks: of all units together, and of those of each group. */
export interface Asked {
  /** The form with all that any group is asked for, without a unit's own words. */
  form: Form;
  items: readonly Item[];
  period: FormPeriod;
  /** The form of one unit. */
  formOf(unit: Unit): Form;
  /** Whether units of a group are asked for an item; the group is null for units of none. */
  of(group: string | null, item: string): boolean;
  /** The groups that units of the pack belong to, in the order of the definition; null last. */
  groups: (string | null)[];
}

/** What texts of the definition say instead of the name of a unit, where they are told of all. */
const anyUnit: Record<Language, string> = { vi: 'đơn vị', en: 'the unit' };

export const groupOf = (unit: Pick<Unit, 'group'>): string | null => unit.group ?? null;

/** The groups that have units: those of the definition in its order, others behind them, then units of none. */
function groupsOf(outline: Outline, units: readonly Unit[]): (string | null)[] {
  const there = new Set(units.map(groupOf));
  const known = Object.keys(outline.groups ?? {}).filter((group) => there.delete(group));
  const grouped = there.delete(null) ? [null] : [];
  return [...known, ...there, ...grouped];
}

/** What the units of a pack are asked for. Which of them is asked what depends on its group alone. */
export function askedBy(pack: Pack): Asked {
  const { outline, units } = pack;
  const period = periodOfPack(pack);
  const formOf = (unit: Unit | null): Form => resolve({ ...pack, unit, period });
  const groups = groupsOf(outline, units);
  const asked = new Map(
    groups.map((group) => {
      const one = units.find((unit) => groupOf(unit) === group) ?? null;
      return [group, new Set(itemsOf(formOf(one)).map((item) => item.id))];
    }),
  );
  // What stands in a form for those who fill it in is nothing for those who read what was filled in.
  const letterhead = { ...pack.letterhead, words: { ...pack.letterhead.words, if_any: '' } };
  const form = resolve({ ...pack, letterhead, unit: { id: 'unit', name: anyUnit[outline.language] }, period });
  return {
    form,
    items: itemsOf(form),
    period,
    formOf,
    groups,
    of: (group, item) => asked.get(group)?.has(item) === true,
  };
}
