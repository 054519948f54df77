import type { ValueType } from '../../../../schemas/outline.js';
import type { RolledValue, Total } from '../../../../schemas/rollup.js';
import { settledMark } from '../../../messages/index.js';
import type { Writing } from '../context.js';
import { valueText } from '../value-text.js';
import type { ViewCell } from './types.js';

/** Whether a person should look at a value before it is relied upon. */
const isOpen = ({ state, not_counted }: RolledValue): boolean => state === 'unknown' || not_counted !== undefined;

/** A value as its cell shows it, with where it stands. */
export function viewCell(writing: Writing, value: RolledValue, type: ValueType): ViewCell {
  const { unit, place, text, from, settled } = value;
  return {
    text: valueText(writing, value, type),
    open: isOpen(value),
    source: {
      unit,
      file: from?.file ?? writing.units.get(unit)?.file ?? '',
      place,
      typed: text,
      settled: settled === undefined ? null : settledMark(settled, writing.language),
    },
  };
}

/** The number a total is; null where it is none. */
export const amountOf = (total: Total): number | null => (total.is === 'number' ? total.value : null);
