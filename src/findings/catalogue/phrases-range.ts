import type { Language } from '../../../schemas/id.js';
import { numeral } from '../../values/index.js';

type Bound = number | string | null;

/** Whether the bounds are days. */
export const isDay = (min: Bound, max: Bound): boolean => typeof (min ?? max) === 'string';

/** A day such as 2026-05-19 as people write it; null where the text is none. */
export const dayIn = (text: string): string | null =>
  /^\d{4}-\d\d-\d\d$/.test(text) ? text.split('-').map(Number).reverse().join('/') : null;

/** A bound of a range: a number as the language writes it, or a day. */
function written(value: Bound, language: Language): string | null {
  if (value === null) return null;
  return typeof value === 'number' ? numeral(value, language) : (dayIn(value) ?? value);
}

function daysVi(low: string | null, high: string | null): string {
  if (low !== null && high !== null) return `từ ngày ${low} đến ngày ${high}`;
  return low === null ? `không muộn hơn ngày ${high}` : `từ ngày ${low} trở đi`;
}

function daysEn(low: string | null, high: string | null): string {
  if (low !== null && high !== null) return `from ${low} to ${high}`;
  return low === null ? `no later than ${high}` : `no earlier than ${low}`;
}

function figuresVi(low: string | null, high: string | null): string {
  if (low !== null && high !== null) return `từ ${low} đến ${high}`;
  return low === null ? `không quá ${high}` : `từ ${low} trở lên`;
}

function figuresEn(low: string | null, high: string | null): string {
  if (low !== null && high !== null) return `between ${low} and ${high}`;
  return low === null ? `${high} or less` : `${low} or more`;
}

/** What lies within the bounds, such as "từ 0 đến 100" or "no later than 31/12/2026". */
export function range(min: Bound, max: Bound, language: Language): string {
  const [low, high] = [written(min, language), written(max, language)];
  if (isDay(min, max)) return (language === 'vi' ? daysVi : daysEn)(low, high);
  return (language === 'vi' ? figuresVi : figuresEn)(low, high);
}

/** What a value beyond its bounds should be, and what to do about it. */
export function beyond(min: Bound, max: Bound, language: Language): { why: string; todo: string } {
  const within = range(min, max, language);
  const day = isDay(min, max);
  return language === 'vi'
    ? {
        why: `${day ? 'Ngày' : 'Giá trị'} hợp lý là ${within}.`,
        todo: `Đề nghị kiểm tra lại ${day ? 'ngày' : 'số liệu và đơn vị tính'}.`,
      }
    : {
        why: `It should be ${within}.`,
        todo: `Please check the ${day ? 'date' : 'figure and its unit of measure'}.`,
      };
}
