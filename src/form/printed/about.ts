import type { Letterhead } from '../../../schemas/letterhead.js';
import type { Outline } from '../../../schemas/outline.js';
import { begun } from './begun.js';

/** Longer, the subject of a letter is no longer one that says in short what the letter is about. */
const MOST_LETTERS = 140;

/** A title without the kind of document it begins with: "Báo cáo kết quả …" is about "kết quả …". */
function withoutKind(title: string, kind: string | undefined): string {
  const begins = kind !== undefined && title.toLowerCase().startsWith(`${kind.toLowerCase()} `);
  const rest = begins ? title.slice(kind.length).trim() : '';
  return rest === '' ? title : rest;
}

/**
 * What a report is about, as the subject of a letter has it behind "báo cáo" or "report": its title, and its period where it
 * comes again and the title does not say it; the period alone where both were too long.
 */
export function reportAbout(
  { type, language, schedule }: Outline,
  { types }: Letterhead,
  title: string,
  period: string,
): string {
  const about = language === 'vi' ? begun(withoutKind(title, types[type]), 'lower') : title;
  const named = period === '' || title.includes(period) || schedule?.every === 'once';
  const whole = named ? about : `${about}, ${period}`;
  return whole.length > MOST_LETTERS ? period : whole;
}
