import type { Language } from '../../../schemas/id.js';
import type { ValueRule } from '../../form/index.js';
import { type Counted, isNumeric, writeNumber, writeValue } from '../../values/index.js';
import { factorBetween, inFactor } from '../../versions/index.js';
import type { Source } from './source.js';

/** Beyond these decimals a mean says nothing more. */
const DECIMALS = 2;

/**
 * A total as the number the upper form asks for: in what that form counts in, shares and means with two decimals, a whole
 * number where one is asked for. Null where there is none, or where the two levels count in what cannot be converted.
 */
export function numberFor({ total, rule }: Source, asked: ValueRule): number | null {
  if (total.is !== 'number' || total.value === null || !isNumeric(asked) || !isNumeric(rule)) return null;
  const factor = factorBetween(rule, asked);
  if (factor === null) return null;
  const value = inFactor(total.value, factor);
  if (asked.type === 'integer') return Math.round(value);
  return asked.type === 'money' || factor.from !== factor.to ? value : Number(value.toFixed(DECIMALS));
}

/** A whole number of nothing that may be a year, which nobody writes with a mark. */
const mayBeYear = (value: number, { unit, type }: Counted): boolean =>
  type === 'integer' && unit === null && value >= 1900 && value < 2100;

const written = (value: number, rule: Counted, language: Language): string =>
  writeNumber(value, rule, language, mayBeYear(value, rule));

/** A total as a person would type it where the upper form asks for it; null where it cannot be the answer. */
export function writeTotal(
  source: Source,
  asked: ValueRule,
  language: Language,
  nameOf: (unit: string) => string,
): string | null {
  const number = numberFor(source, asked);
  if (number !== null) return written(number, asked, language);
  const { total } = source;
  if (total.is === 'text' && total.value !== null && (asked.type === 'text' || asked.type === source.rule.type))
    return writeValue(total.value, source.rule, language);
  if (asked.type !== 'text') return null;
  if (total.is === 'number' && total.value !== null) return written(total.value, source.rule, language);
  if (total.is === 'counts') return total.counts.map(({ value, count }) => `${value}: ${count}`).join('; ') || null;
  if (total.is === 'list') return total.values.map(({ unit, value }) => `${nameOf(unit)}: ${value}`).join('; ') || null;
  return null;
}
