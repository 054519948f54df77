import type { Column, Figure } from '../../schemas/outline.js';
import type { Expected } from '../findings/index.js';
import { isCalendarDay } from '../values/index.js';

/** What the value of a figure or a cell may be. */
export type Asked = Pick<Figure | Column, 'type' | 'min' | 'max' | 'options'>;

type Value = number | string | boolean;

const YES_NO = /^(?:có|không|yes|no)$/i;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const WRITTEN_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

const within = <T extends number | string>(value: T, { min, max }: Asked): boolean =>
  (min === undefined || typeof min !== typeof value || value >= min) &&
  (max === undefined || typeof max !== typeof value || value <= max);

/** The number a value is, also one in quotation marks as offices write it: 1.234 or 12,5. */
const numberOf = (value: Value): number => {
  if (typeof value !== 'string') return typeof value === 'number' ? value : Number.NaN;
  const text = value.trim();
  if (/^-?\d{1,3}(?:[. ]\d{3})+$/.test(text)) return Number(text.replace(/[. ]/g, ''));
  return /^-?\d+(?:,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
};

const isNumber = (value: Value, asked: Asked): boolean => {
  const number = numberOf(value);
  return Number.isFinite(number) && (asked.type !== 'integer' || Number.isInteger(number)) && within(number, asked);
};

const isDay = (value: Value, asked: Asked): boolean => {
  const text = String(value).trim();
  const [, day = '', month = '', year = ''] = WRITTEN_DAY.exec(text) ?? [];
  const iso = ISO_DAY.test(text) ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return ISO_DAY.test(iso) && isCalendarDay(iso) && within(iso, asked);
};

const numberAsked = ({ type, min, max }: Asked): Expected => ({
  is: type === 'integer' ? 'whole' : 'number',
  ...(typeof min === 'number' ? { min } : {}),
  ...(typeof max === 'number' ? { max } : {}),
});

/** What a value filled in beforehand should have been; null where it is right. */
export const expectedOf = (value: Value, asked: Asked): Expected | null => {
  switch (asked.type) {
    case 'text':
      return null;
    case 'date':
      return isDay(value, asked) ? null : { is: 'date' };
    case 'choice': {
      const options = asked.options ?? [];
      return options.includes(String(value)) ? null : { is: 'one_of', options };
    }
    case 'yes_no':
      return typeof value === 'boolean' || YES_NO.test(String(value).trim()) ? null : { is: 'yes_no' };
    default:
      return isNumber(value, asked) ? null : numberAsked(asked);
  }
};
