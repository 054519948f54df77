import type { Language } from '../../schemas/id.js';
import { formWords } from './words.js';

/** Three figures behind a comma read as thousands to many: a fourth says that they are none. */
const plainly = (written: string): string => (/,\d{3}$/.test(written) ? `${written}0` : written);

/** A value already known, as a person of that language would type it: numbers so that they cannot be read in two ways. */
export function writePreset(value: number | string | boolean, language: Language): string {
  if (typeof value === 'boolean') return value ? formWords(language).yes : formWords(language).no;
  if (typeof value === 'string') return value;
  return language === 'vi' ? plainly(String(value).replace('.', ',')) : String(value);
}
