import type { Language } from '../../schemas/id.js';
import type { RollupKind, ValueType } from '../../schemas/outline.js';
import type { Total } from '../../schemas/rollup.js';
import { isNumeric, Sum, tidy, type ValueRule, valueWords } from '../values/index.js';

/** One unit's value, as it goes into a total. */
export interface Entry {
  unit: string;
  value: number | string;
  /** The figure it is weighted by; null where there is none, or it was not answered. */
  weight: number | null;
  /** Counts up with the time of receipt. */
  turn: number;
}

/** What is totalled, and how. */
export interface Totalled {
  rollup: RollupKind;
  type: ValueType;
  /** Counted also where nobody chose them. */
  options: readonly string[];
}

/** Entries as they become one total. Their order does not matter but for a list, which keeps it. */
interface Tally {
  add(entry: Entry): void;
  total(): Total;
}

/** The values that can be chosen, in the order of the form. */
export const optionsOf = ({ type, options }: ValueRule, language: Language): string[] =>
  type === 'yes_no' ? [valueWords[language].yes, valueWords[language].no] : options;

const single = (type: ValueType, value: number | string | null): Total =>
  isNumeric({ type })
    ? { is: 'number', value: typeof value === 'number' ? value : null }
    : { is: 'text', value: value === null ? null : String(value) };

function summed(): Tally {
  const sum = new Sum();
  let any = false;
  return {
    add({ value }) {
      if (typeof value !== 'number') return;
      sum.add(value);
      any = true;
    },
    total: () => ({ is: 'number', value: any ? sum.value : null }),
  };
}

/** A weighted mean leaves out what has no weight; where all weights are nil there is none. */
function averaged(weighted: boolean): Tally {
  const [sum, weights] = [new Sum(), new Sum()];
  return {
    add({ value, weight }) {
      const by = weighted ? weight : 1;
      if (typeof value !== 'number' || by === null) return;
      sum.add(value * by);
      weights.add(by);
    },
    total: () => ({ is: 'number', value: weights.value === 0 ? null : tidy(sum.value / weights.value) }),
  };
}

function extreme(type: ValueType, better: (one: number | string, best: number | string) => boolean): Tally {
  let best: number | string | null = null;
  return {
    add({ value }) {
      if (best === null || better(value, best)) best = value;
    },
    total: () => single(type, best),
  };
}

/** The value of the return received last. */
function latest(type: ValueType): Tally {
  let last: Entry | null = null;
  return {
    add(entry) {
      if (last === null || entry.turn >= last.turn) last = entry;
    },
    total: () => single(type, last?.value ?? null),
  };
}

function counted(options: readonly string[]): Tally {
  const counts = new Map<string, number>(options.map((option) => [option, 0]));
  return {
    add({ value }) {
      const key = String(value);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    total: () => ({ is: 'counts', counts: [...counts].map(([value, count]) => ({ value, count })) }),
  };
}

function listed(): Tally {
  const values: { unit: string; value: string }[] = [];
  return {
    add({ unit, value }) {
      values.push({ unit, value: String(value) });
    },
    total: () => ({ is: 'list', values }),
  };
}

/** What gathers the entries of one total. */
export function tallyOf({ rollup, type, options }: Totalled): Tally {
  switch (rollup) {
    case 'sum':
      return summed();
    case 'mean':
      return averaged(false);
    case 'weighted_mean':
      return averaged(true);
    case 'min':
      return extreme(type, (one, best) => one < best);
    case 'max':
      return extreme(type, (one, best) => one > best);
    case 'last':
      return latest(type);
    case 'count':
      return counted(options);
    case 'list':
      return listed();
    case 'none':
      return { add: () => undefined, total: () => ({ is: 'none' }) };
  }
}
