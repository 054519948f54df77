import type { Language } from '../../../schemas/id.js';
import { settledMark } from '../../messages/index.js';
import type { Rollup } from '../../rollup/index.js';
import { namedRollup } from './named-rollup.js';
import { placeText, restsOnPeople, sourcesOf, typedText } from './sources.js';

/** With it a spreadsheet knows that the file is UTF-8. */
const BOM = '\uFEFF';

const COLUMNS = [
  'unit',
  'unit_name',
  'group',
  'item',
  'label',
  'value',
  'text',
  'file',
  'sha256',
  'place',
  'state',
  'by',
  'confidence',
] as const;

/** What a spreadsheet takes for a formula (also behind spaces and tabs), unless it is a number. */
const LIKE_FORMULA = /^\s*[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d[\d.,]*%?$/;

/** One field (RFC 4180): a text that would be a formula begins with an apostrophe, so that it stays text. */
function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = LIKE_FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (fields: readonly (string | number | null)[]): string => `${fields.map(field).join(',')}\r\n`;

/**
 * A roll-up as one long table, a line for every value that was given: comma-separated UTF-8 with a mark at the front,
 * decimals with a point. A last column says who settled a value where a person did of any. Comes in pieces, as it may be
 * long; `step` is told of each value.
 */
export function* printRollupAsCsv(rollup: Rollup, language: Language, step?: () => void): Generator<string> {
  const named = namedRollup(rollup, language);
  const marks = restsOnPeople(named);
  yield BOM + line(marks ? [...COLUMNS, 'settled'] : COLUMNS);
  for (const source of sourcesOf(named)) {
    step?.();
    const { unit: id, item, label, value, place, state, by, confidence, settled } = source;
    const unit = named.units.get(id);
    const where = placeText(place, named);
    yield line([
      id,
      unit?.name ?? null,
      unit?.group ?? null,
      item,
      label,
      value,
      typedText(source),
      (source.from ?? unit)?.file ?? null,
      (source.from ?? unit)?.sha256 ?? null,
      where,
      state,
      by,
      confidence,
      ...(marks ? [settled === undefined ? null : settledMark(settled, language)] : []),
    ]);
  }
}
