import type { Language } from '../../schemas/id.js';
import type { FieldId } from '../../schemas/outline.js';

const TITLES: Record<Language, Record<FieldId, string>> = {
  vi: { number: 'Số văn bản', place: 'Địa danh', date: 'Ngày ban hành', signatory: 'Người ký' },
  en: { number: 'Document number', place: 'Place', date: 'Date', signatory: 'Signed by' },
};

/** What a field of the document is called on its control. */
export const fieldTitle = (field: FieldId, language: Language): string => TITLES[language][field];
