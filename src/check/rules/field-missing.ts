import type { FieldId } from '../../../schemas/outline.js';
import { unanswered } from '../context.js';
import { ONE_SECTION } from '../example.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';
import { checkWords } from '../words/index.js';

export interface Data {
  'field-missing': { field: FieldId };
}

const lacking: Record<FieldId, string> = {
  number: 'The document has no number.',
  place: 'The document does not name the place it was issued in.',
  date: 'The document is not dated.',
  signatory: 'The document does not give the name of its signatory.',
};

const { codes, finding } = codesOf<Data>({
  'field-missing': {
    severity: 'error',
    summary: {
      vi: 'Thiếu số, địa danh, ngày hoặc người ký',
      en: 'The number, place, date or signatory is missing',
    },
    vi: ({ field }) => ({
      what: `Chưa ghi ${checkWords.vi.fieldName[field]}.`,
      why: 'Báo cáo chính thức phải có đủ thể thức văn bản.',
      todo: `Đề nghị điền ${checkWords.vi.fieldName[field]} vào đúng chỗ trong mẫu.`,
    }),
    en: ({ field }) => ({
      what: lacking[field],
      why: 'An official report is not complete without it.',
      todo: `Please fill in the ${checkWords.en.fieldName[field]} in its place in the form.`,
    }),
  },
});

const outline = `${ONE_SECTION}fields: {place: {required: false}}
`;

/** The number, place, date or signatory of the document itself. */
export const fieldMissing: Rule<Data> = {
  codes,
  run: (context) =>
    unanswered(context, 'field').map(({ item }) =>
      finding('field-missing', item.id, placeOf(context, item.id), { field: item.field.id }),
    ),
  examples: [
    { outline, returned: { number: '' }, finds: ['field-missing number'] },
    { outline, returned: { signatory: null }, finds: ['field-missing signatory'] },
    { outline, returned: { place: '' }, finds: [] },
  ],
};
