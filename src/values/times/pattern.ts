import { valueWords } from '../words/index.js';

const padded = (n: number, below: number): string => (n < below ? `0${n}` : String(n));

/**
 * A day (year-month-day) as the head of a document has it, by the pattern of its letterhead. In "ngày … tháng …" days
 * under 10 and the months 1 and 2 have a 0 before them (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW).
 */
export function writeDay(day: string, pattern: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const words: Readonly<Record<string, string>> = {
    '{d}': pattern.includes('{month}') ? String(date) : padded(date, 10),
    '{m}': padded(month, 3),
    '{month}': valueWords.en.months[month - 1] ?? '',
    '{y}': String(year),
  };
  return pattern.replace(/\{\w+\}/g, (name) => words[name] ?? name);
}
