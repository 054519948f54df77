import { type AskedValue, ownerOf } from '../form/index.js';
import { bareKeyOf, fold } from '../text/index.js';
import { currencyOf, isNumeric, measureOf } from '../values/index.js';
import { type Factor, factorFor } from './measures.js';

/** What became another thing from one version of an outline to the next. */
export type Change = 'words' | 'type' | 'measure' | 'rows';

/** One thing as two forms ask for it. */
interface Both {
  was: AskedValue;
  now: AskedValue;
}
export interface Changed extends Both {
  is: Change;
}
export interface Converted extends Both {
  factor: Factor;
}

/** How the values of one form stand to those another asks for. */
export interface Versions {
  /** Values that are something else now, by item. */
  changed: ReadonlyMap<string, Changed>;
  /** Values that are counted in other units now, and can be told in them. */
  converted: ReadonlyMap<string, Converted>;
  /** The options a value can have now, where it is one of a list. */
  options: ReadonlyMap<string, readonly string[]>;
  /** What is called how now, by item. */
  labels: ReadonlyMap<string, string>;
  /** What is asked for no longer; of a table that is gone, the table alone. */
  gone: readonly AskedValue[];
}

const asUnit = (unit: string) => measureOf({ type: 'decimal', unit, currency: null, scale: 1 });

/** A label without what it names its values to be counted in: that is compared as a measure. */
const meant = ({ words, rule }: AskedValue): string =>
  words.replace(/\(([^()]*)\)/g, (bracket, inside: string) => {
    const named = asUnit(inside);
    const isUnit = named.times > 1 || currencyOf(named) !== null || fold(inside) === fold(rule?.unit ?? '');
    return isUnit ? ' ' : bracket;
  });

/** Words that mean the same: they differ in capitals, marks and punctuation at most, as where a slip was mended. */
function sameWords(was: AskedValue, now: AskedValue): boolean {
  const [before, after] = [meant(was), meant(now)];
  const key = bareKeyOf(before);
  return key === '' ? fold(before) === fold(after) : key === bareKeyOf(after);
}

function changeOf(was: AskedValue, now: AskedValue): Change | Factor | null {
  const isTable = was.rule === null && !was.item.includes('.');
  if (isTable) return was.words === now.words ? null : 'rows';
  if (!sameWords(was, now)) return 'words';
  if (was.rule === null || now.rule === null) return was.rule === now.rule ? null : 'type';
  if (now.rule.type === 'text') return null;
  if (!isNumeric(was.rule) && !isNumeric(now.rule)) return was.rule.type === now.rule.type ? null : 'type';
  const factor = factorFor(was.rule, now.rule);
  return typeof factor === 'string' || factor.from !== factor.to ? factor : null;
}

/** Holds what one form asks for against what another does: `now` by item. */
export function versionsOf(own: readonly AskedValue[], now: ReadonlyMap<string, AskedValue>): Versions {
  const changed = new Map<string, Changed>();
  const converted = new Map<string, Converted>();
  const options = new Map<string, readonly string[]>();
  const gone: AskedValue[] = [];
  const told = new Set<string>();
  for (const was of own) {
    const { item } = was;
    const asks = now.get(item);
    if (item.includes('.') && told.has(ownerOf(item))) continue;
    if (asks === undefined) {
      gone.push(was);
      told.add(item);
      continue;
    }
    const change = changeOf(was, asks);
    if (change === 'rows') told.add(item);
    if (typeof change === 'string') changed.set(item, { is: change, was, now: asks });
    else if (change !== null) converted.set(item, { factor: change, was, now: asks });
    if (asks.rule?.type === 'choice') options.set(item, asks.rule.options);
  }
  return { changed, converted, options, gone, labels: new Map([...now].map(([item, { label }]) => [item, label])) };
}
