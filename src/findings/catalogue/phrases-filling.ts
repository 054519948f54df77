import type { Language } from '../../../schemas/id.js';
import type { ValueType } from '../../../schemas/outline.js';
import type { AskedValue } from '../data/submission.js';
import { kindOfValue, short } from './phrases.js';

/** What is added up over units; percentages, dates and words are not. */
const ADDED: readonly ValueType[] = ['integer', 'decimal', 'money'];
const isAdded = ({ type }: AskedValue): boolean => ADDED.includes(type);

/** Whether a value is a figure, which text, dates and choices are not. */
export const isFigure = (asked: AskedValue): boolean => isAdded(asked) || asked.type === 'percent';

const vi = ({ type, options }: AskedValue): string => {
  if (type === 'percent') return 'Đề nghị điền tỷ lệ phần trăm, ví dụ 85%.';
  if (type === 'date') return 'Đề nghị ghi ngày, ví dụ 19/5/2026.';
  if (type === 'choice') return `Đề nghị chọn ${kindOfValue(type, options, 'vi')}.`;
  if (type === 'yes_no') return 'Đề nghị ghi “Có” hoặc “Không”.';
  if (type === 'text') return 'Đề nghị điền nội dung; nếu không có thì ghi “Không có”.';
  return 'Đề nghị điền số liệu; nếu không phát sinh thì ghi 0.';
};

const en = ({ type, options }: AskedValue): string => {
  if (type === 'percent') return 'Please fill in the percentage, such as 85%.';
  if (type === 'date') return 'Please fill in the date, such as 19/5/2026.';
  if (type === 'choice') return `Please choose ${kindOfValue(type, options, 'en')}.`;
  if (type === 'yes_no') return 'Please write “Yes” or “No”.';
  if (type === 'text') return 'Please fill it in, or write “None” if there is nothing to report.';
  return 'Please fill it in, with 0 if there was none.';
};

/** How to fill in one place. */
export const fillIn = (asked: AskedValue, language: Language): string => (language === 'vi' ? vi : en)(asked);

/** How to fill in one or several places of a row. */
export function fillInAll(list: readonly AskedValue[], language: Language): string {
  const [said = '', ...others] = new Set(list.map((asked) => fillIn(asked, language)));
  if (list.length === 1 || (language === 'vi' && others.length === 0)) return said;
  const zero = list.some(isAdded);
  if (language === 'vi') return `Đề nghị điền đủ các ô này${zero ? '; số liệu không phát sinh thì ghi 0' : ''}.`;
  return `Please fill them in${zero ? `, with 0 ${list.every(isAdded) ? 'where' : 'for a figure where'} there was none` : ''}.`;
}

/** Why a value is wanted. */
export function wantedFor(asked: AskedValue, language: Language): string {
  if (language === 'en')
    return isAdded(asked) ? 'It is required and will be added up over all units.' : 'The outline requires it.';
  if (isAdded(asked)) return 'Đây là số liệu bắt buộc để tổng hợp.';
  return `Đây là ${isFigure(asked) ? 'số liệu' : 'nội dung'} bắt buộc theo đề cương.`;
}

/** What stands in a place instead of an answer, at the end of the sentence that says so; empty where nothing does. */
export function only(typed: string | undefined, language: Language): string {
  if (typed === undefined) return '';
  return language === 'vi' ? `, mới ghi “${short(typed)}”` : `: it only says “${short(typed)}”`;
}
