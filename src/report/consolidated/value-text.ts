import type { Language } from '../../../schemas/id.js';
import type { ValueType } from '../../../schemas/outline.js';
import type { RolledColumn, RolledValue, Total } from '../../../schemas/rollup.js';
import { CROSSED } from '../../form/index.js';
import { isNumeric, numeral } from '../../values/index.js';
import { roundedTo } from '../rollup/decimals.js';
import { IN_DOUBT, isLeftOut } from '../rollup/value-cell.js';
import { NOTHING } from '../signs/index.js';
import { nameOf, type Writing } from './context.js';
import { VALUES_IN_CELL } from './limits.js';

/** A number as it is written in official documents: 1.234,5 in Vietnamese, 1,234.5 in English. */
const numberText = (value: number, language: Language, decimals = roundedTo()): string =>
  numeral(Number(value.toFixed(decimals)), language);

const MARK: Record<Language, string> = { vi: ',', en: '.' };

/** A number as it is written, with so many decimals at least. */
function padded(text: string, language: Language, least: number): string {
  if (least === 0) return text;
  const [whole = '', decimals = ''] = text.split(MARK[language]);
  return whole + MARK[language] + decimals.padEnd(least, '0');
}

/** The mark of what is to be looked at before it is relied upon. */
export const markIf = (inDoubt: boolean): string => (inDoubt ? IN_DOUBT : '');

/**
 * One unit's value as a cell shows it, a number with `least` decimals, or a sign for what was not given, or (undefined) not asked: what cannot be counted stands as typed, with a mark
 * that it is to be looked at.
 */
export function valueText(
  { words, language }: Pick<Writing, 'words' | 'language'>,
  value: RolledValue | undefined,
  type: ValueType,
  least = 0,
): string {
  if (value === undefined) return CROSSED;
  if (value.state === 'blank' || value.state === 'missing') return NOTHING;
  const typed = (value.text ?? (value.value === null ? '' : String(value.value))).trim();
  if (isLeftOut(value, type)) return typed === '' ? NOTHING : typed + IN_DOUBT;
  if (typeof value.value === 'number' && isNumeric({ type }))
    return padded(numberText(value.value, language), language, least);
  if (type === 'date' && typeof value.value === 'string') return words.day(value.value);
  // A choice is shown as it is counted: the cross many make for "yes" is a sign of another meaning here.
  const isChoice = (type === 'choice' || type === 'yes_no') && value.state === 'answered';
  if (isChoice && value.value !== null) return String(value.value);
  return typed === '' ? NOTHING : typed;
}

/** What is totalled, and how. */
type Totalled = Pick<RolledColumn, 'type' | 'rollup'>;

/** Several values in one cell, with whose they are; those that are too many are counted. */
export function listText(
  context: Writing,
  values: readonly { unit: string; value: string }[],
  { type }: Totalled,
): string {
  const { words } = context;
  // To say that there is one more hides what alone is left.
  const shown = (values.length === VALUES_IN_CELL + 1 ? values : values.slice(0, VALUES_IN_CELL)).map(
    ({ unit, value }) => `${nameOf(context, unit)}: ${type === 'date' ? words.day(value) : value}`,
  );
  const more = values.length - shown.length;
  return [...shown, ...(more > 0 ? [words.and(more)] : [])].join('; ');
}

/** The kind of total, for a line below it or its header, where it is no sum. */
export function kindBelow({ words }: Pick<Writing, 'words'>, { rollup, type }: Totalled): string {
  const named = words.kind(rollup, type === 'date');
  return named === '' ? '' : `\n(${named})`;
}

/** A total as a cell shows it, with `least` decimals but no more than say something, and the kind of total below it unless something else says it. */
export function totalText(
  context: Writing,
  total: Total,
  of: Totalled,
  below = kindBelow(context, of),
  least = 0,
): string {
  const { language, words } = context;
  const { rollup: kind, type } = of;
  switch (total.is) {
    case 'number': {
      if (total.value === null) return NOTHING;
      const most = roundedTo(kind);
      return padded(numberText(total.value, language, most), language, Math.min(least, most)) + below;
    }
    case 'text':
      return total.value === null ? NOTHING : (type === 'date' ? words.day(total.value) : total.value) + below;
    case 'counts':
      return total.counts.map(({ value, count }) => `${value}:\u00a0${count}`).join('\n') || NOTHING;
    case 'list':
      return listText(context, total.values, of) || NOTHING;
    case 'none':
      return '';
  }
}
