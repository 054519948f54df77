import type { Language } from '../../../schemas/id.js';
import type { RollupKind, ValueType } from '../../../schemas/outline.js';
import type { RolledValue, Total } from '../../../schemas/rollup.js';
import { isNumeric, numeral } from '../../values/index.js';
import { VALUES_IN_CELL } from './limits.js';
import type { ConsolidatedWords } from './words/index.js';

/** Beyond these decimals a mean says nothing more; no value is asked for with more than these in all. */
const DECIMALS_OF_MEAN = 2;
const DECIMALS = 4;

/** A number as it is written in official documents: 1.234,5 in Vietnamese, 1,234.5 in English. */
export const numberText = (value: number, language: Language, decimals = DECIMALS): string =>
  numeral(Number(value.toFixed(decimals)), language);

/** 2023-05-25 as a person of that language writes it. */
export function dayText(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return language === 'vi' && year !== undefined ? `${day}/${month}/${year}` : iso;
}

const NOTHING = '–';

/** One unit's value as a cell shows it: what cannot be counted stands as typed, with a mark that it is to be looked at. */
export function valueText(value: RolledValue | undefined, type: ValueType, language: Language): string {
  if (value === undefined) return '';
  if (value.state === 'blank' || value.state === 'missing') return NOTHING;
  const typed = (value.text ?? (value.value === null ? '' : String(value.value))).trim();
  const sure = value.state !== 'unknown' && (!isNumeric({ type }) || typeof value.value === 'number');
  if (!sure) return typed === '' ? NOTHING : `${typed} (?)`;
  if (typeof value.value === 'number' && isNumeric({ type })) return numberText(value.value, language);
  if (type === 'date' && typeof value.value === 'string') return dayText(value.value, language);
  return typed === '' ? NOTHING : typed;
}

export interface TotalLook {
  type: ValueType;
  kind: RollupKind;
  language: Language;
  words: ConsolidatedWords;
  /** What a unit is called. */
  nameOf(unit: string): string;
}

/** Several values in one cell, with whose they are; those that are too many are counted. */
export function listText(values: readonly { unit: string; value: string }[], look: TotalLook): string {
  const shown = values.slice(0, VALUES_IN_CELL).map(({ unit, value }) => {
    const text = look.type === 'date' ? dayText(value, look.language) : value;
    return `${look.nameOf(unit)}: ${text}`;
  });
  const more = values.length - shown.length;
  return [...shown, ...(more > 0 ? [look.words.and(more)] : [])].join('; ');
}

/** A total as a cell shows it, with the kind of total on a line below where it is no sum. */
export function totalText(total: Total, look: TotalLook): string {
  const { kind, language, words, type } = look;
  const named = words.kind(kind, type === 'date');
  const below = named === '' ? '' : `\n(${named})`;
  switch (total.is) {
    case 'number': {
      if (total.value === null) return NOTHING;
      const mean = kind === 'mean' || kind === 'weighted_mean';
      return numberText(total.value, language, mean ? DECIMALS_OF_MEAN : DECIMALS) + below;
    }
    case 'text':
      return total.value === null ? NOTHING : (type === 'date' ? dayText(total.value, language) : total.value) + below;
    case 'counts':
      return total.counts.map(({ value, count }) => `${value}: ${count}`).join('\n') || NOTHING;
    case 'list':
      return listText(total.values, look) || NOTHING;
    case 'none':
      return '';
  }
}
