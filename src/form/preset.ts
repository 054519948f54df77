import type { Language } from '../../schemas/id.js';
import { formWords } from './words.js';

/** A value the board already knows, as a person of that language would type it. */
export function writePreset(value: number | string | boolean, language: Language): string {
  if (typeof value === 'boolean') return value ? formWords(language).yes : formWords(language).no;
  if (typeof value === 'string') return value;
  return language === 'vi' ? String(value).replace('.', ',') : String(value);
}
