import type { Language } from '../../../schemas/id.js';
import type { ValueRule } from '../../form/index.js';
import { fold } from '../compare/fold.js';

/** A value read from what was typed: null where it cannot be; `reading` tells the choice made where two were possible. */
export interface Reading {
  value: number | string | null;
  reading: string | null;
}

export const UNREAD: Reading = { value: null, reading: null };

/** Words that multiply, longest first. */
const MULTIPLES: readonly [RegExp, number][] = [
  [/(?<!\p{L})(?:nghìn|ngàn)\s+(?:tỷ|tỉ)(?!\p{L})|\btrillions?\b/u, 1e12],
  [/(?<!\p{L})(?:tỷ|tỉ)(?!\p{L})|\bbillions?\b/u, 1e9],
  [/(?<!\p{L})triệu(?!\p{L})|\bmillions?\b/u, 1e6],
  [/(?<!\p{L})(?:nghìn|ngàn)(?!\p{L})|\bthousands?\b/u, 1e3],
];

/**
 * The number a token of digits and separators stands for. Vietnamese writes 1.234,5 and English 1,234.5; a lone
 * separator before three digits is a thousands mark in one and a decimal mark in the other.
 */
function readDigits(token: string, rule: ValueRule, language: Language): { value: number; doubtful: boolean } | null {
  const digits = token.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');
  if (/ /.test(digits)) return null;
  const thousands = language === 'vi' ? '.' : ',';
  const marks = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return { value: Number(digits), doubtful: false };
  const grouped = (sign: string): boolean => new RegExp(`^\\d{1,3}(?:\\${sign}\\d{3})+$`).test(digits);
  if (new Set(marks).size === 2) {
    const [whole = '', ...fraction] = digits.split(last);
    const other = last === '.' ? ',' : '.';
    if (fraction.length !== 1 || !new RegExp(`^\\d{1,3}(?:\\${other}\\d{3})+$`).test(whole)) return null;
    return { value: Number(`${whole.replaceAll(other, '')}.${fraction[0]}`), doubtful: false };
  }
  if (marks.length > 1) return grouped(last) ? { value: Number(digits.replaceAll(last, '')), doubtful: false } : null;
  const asDecimal = Number(digits.replace(last, '.'));
  const asThousands = Number(digits.replace(last, ''));
  if (!grouped(last) || /^0/.test(digits)) return { value: asDecimal, doubtful: false };
  if (last === thousands) return { value: asThousands, doubtful: false };
  return rule.type === 'integer' ? { value: asThousands, doubtful: true } : { value: asDecimal, doubtful: true };
}

/** The currency itself behind a number: "15.000.000 đồng" is 15 where the form asks for triệu đồng. */
const CURRENCY = /^\s*(?:đồng|đ|vnđ|vnd|usd|eur|dollars?|euros?|\$|€|₫)(?!\p{L})/u;
/** Not the number itself but something near it. */
const NEARLY =
  /(?<!\p{L})(?:khoảng|gần|trên|hơn|dưới|xấp xỉ|ước|about|nearly|almost|over|approximately|around|more than|less than)\s*$|[~≈<>]\s*$/u;

/**
 * A number as people type it: "1.234,5", "1 234", "05", "12 hội nghị", "khoảng 30", "85%", "1,5 tỷ". The value is in
 * the form's scale: "1,5 tỷ" is 1500 where the form asks for triệu đồng. A percent is the number before the sign.
 */
export function readNumber(text: string, rule: ValueRule, language: Language): Reading {
  const unit = rule.unit === null ? '' : fold(rule.unit);
  let rest = fold(text);
  if (unit !== '' && /\d/.test(unit)) rest = rest.replace(unit, '');
  if (/^[$€₫]/.test(rest)) rest = `${rest.slice(1)} ${rest[0]}`.trim();
  const tokens = rest.match(/\d[\d.,]*(?: \d{3}(?!\d)[\d.,]*)*/g) ?? [];
  const [first, second] = tokens;
  if (first === undefined || second !== undefined) return UNREAD;
  const before = rest.slice(0, rest.indexOf(first));
  const after = rest.slice(rest.indexOf(first) + first.length);
  if (/[\p{L}\p{N}]$/u.test(before) || /^\s*\//.test(after)) return UNREAD;
  if (after.includes('%') && (rule.type === 'integer' || rule.type === 'money')) return UNREAD;
  const read = readDigits(first.replace(/(?<![.,])[.,]+$/, ''), rule, language);
  if (!read || !Number.isFinite(read.value)) return UNREAD;
  const times = MULTIPLES.find(([word]) => word.test(after))?.[1] ?? (CURRENCY.test(after) ? 1 : null);
  const scaled = times === null ? read.value : (read.value * times) / rule.scale;
  const doubtful =
    read.doubtful || NEARLY.test(before) || (times === null && rule.scale > 1 && read.value >= rule.scale);
  const exact = Number(scaled.toPrecision(15));
  const value = /(?:^|[\s(])-\s*$/.test(before) ? -exact : exact;
  if (rule.type === 'integer' && !Number.isInteger(value)) return UNREAD;
  return { value, reading: doubtful ? String(value) : null };
}
