import type { Language } from '../../../schemas/id.js';

/** By which number programs know the marks of a language in numbers ([MS-LCID]). */
const LOCALES: Record<Language, string> = { vi: '[$-42A]', en: '[$-409]' };

/** Whether a format is that of numbers one reads by their digits: "#,##0", "0.00". */
export const isOfNumbers = (format: string | undefined): boolean =>
  format !== undefined && /[#0]|^General$/.test(format);

const DAY = 'dd/mm/yyyy';

/**
 * A format of numbers with the marks of a language, in each of its sections: LibreOffice writes 5.070 by it wherever the
 * workbook is opened. Excel passes over it in numbers and keeps to the marks that Windows is set to. Of days in English
 * one with the name of the month: 12/04/2026 may be read in two ways there.
 */
export function inMarksOf(language: Language | undefined, format: string): string {
  if (language === 'en' && format.startsWith(DAY)) return format.replace(DAY, `${LOCALES.en}d mmm yyyy`);
  if (language === undefined || !isOfNumbers(format)) return format;
  return format
    .split(';')
    .map((section) => LOCALES[language] + section)
    .join(';');
}
