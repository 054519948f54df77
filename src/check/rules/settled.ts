import type { Language } from '../../../schemas/id.js';
import type { FieldId } from '../../../schemas/outline.js';
import { NOWHERE } from '../../../schemas/place.js';
import type { Settlement } from '../../../schemas/settled.js';
import type { Answer, AnswerState } from '../../../schemas/submission.js';
import { dayIn, type FindingOf, settledMark, short } from '../../findings/index.js';
import { numeral, periodInSentence } from '../../values/index.js';
import { typedIn } from '../answers.js';
import { type Called, called } from '../called.js';
import type { Context } from '../context.js';
import { GIVEN, STAMP, WITH_ID } from '../example.js';
import { labelsOf } from '../labels.js';
import { periodName } from '../period.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';
import { checkWords } from '../words/index.js';

export interface Data {
  'answer-settled': {
    label: string;
    /** Which place of the document itself it is, where it is one. */
    field?: FieldId;
    state: AnswerState;
    value: Answer['value'];
    /** What stands in the file; empty where nothing does. */
    typed: string;
    settled: Settlement;
  };
  'unit-settled': { unit: Called; settled: Settlement };
  'period-settled': { period: Record<Language, string>; settled: Settlement };
  'decision-idle': { item: string; settled: Settlement };
}

/** A long text is not repeated. */
const LONGEST = 60;

/** What was settled, in few words; null where it is a long text. */
function shown(value: Answer['value'], language: Language): string | null {
  if (typeof value === 'number') return numeral(value, language);
  const text = value === null ? '' : (dayIn(value, language) ?? value);
  return text === '' || text.length > LONGEST ? null : `“${text}”`;
}

const nothingTodoVi = 'Không cần làm gì thêm.';
const nothingTodoEn = 'Nothing needs to be done.';
const whyVi = ({ why }: Settlement): string => (why === undefined ? '' : `Căn cứ: ${short(why)}.`);
const whyEn = ({ why }: Settlement): string => (why === undefined ? '' : `On these grounds: ${short(why)}.`);

const saidVi = ({ state, value }: Data['answer-settled']): string => {
  if (state === 'nil') return 'được tính là không có';
  if (state === 'missing') return 'được tính là chưa trả lời';
  const text = shown(value, 'vi');
  return text === null ? 'được tính như đã ghi' : `được tính là ${text}`;
};

const saidEn = ({ state, value }: Data['answer-settled']): string => {
  if (state === 'nil') return 'counts as none';
  if (state === 'missing') return 'counts as not answered';
  const text = shown(value, 'en');
  return text === null ? 'counts as it is written' : `counts as ${text}`;
};

const nameOf = ({ label, field }: Data['answer-settled'], language: Language): string =>
  field === undefined ? label : checkWords[language].fieldName[field];

const { codes, finding } = codesOf<Data>({
  'answer-settled': {
    severity: 'note',
    summary: { vi: 'Nội dung đã có người xác nhận', en: 'A person settled what it says' },
    vi: (data) => ({
      what: `“${nameOf(data, 'vi')}” ${saidVi(data)} ${settledMark(data.settled, 'vi')}.`,
      why: [data.typed === '' ? '' : `Trong tệp ghi “${short(data.typed)}”.`, whyVi(data.settled)].join(' ').trim(),
      todo: nothingTodoVi,
    }),
    en: (data) => ({
      what: `“${nameOf(data, 'en')}” ${saidEn(data)} ${settledMark(data.settled, 'en')}.`,
      why: [data.typed === '' ? '' : `The file says “${short(data.typed)}”.`, whyEn(data.settled)].join(' ').trim(),
      todo: nothingTodoEn,
    }),
  },
  'unit-settled': {
    severity: 'note',
    summary: { vi: 'Đơn vị của báo cáo đã có người xác nhận', en: 'A person settled whose report it is' },
    vi: ({ unit, settled }) => ({
      what: `Đây là báo cáo của đơn vị ${called(unit)} ${settledMark(settled, 'vi')}.`,
      why: whyVi(settled),
      todo: nothingTodoVi,
    }),
    en: ({ unit, settled }) => ({
      what: `This is the report of the unit ${called(unit)} ${settledMark(settled, 'en')}.`,
      why: whyEn(settled),
      todo: nothingTodoEn,
    }),
  },
  'period-settled': {
    severity: 'note',
    summary: { vi: 'Kỳ của báo cáo đã có người xác nhận', en: 'A person settled which period it is for' },
    vi: ({ period, settled }) => ({
      what: `Đây là báo cáo ${period.vi} ${settledMark(settled, 'vi')}.`,
      why: whyVi(settled),
      todo: nothingTodoVi,
    }),
    en: ({ period, settled }) => ({
      what: `This report is for ${periodInSentence(period.en, 'en')} ${settledMark(settled, 'en')}.`,
      why: whyEn(settled),
      todo: nothingTodoEn,
    }),
  },
  'decision-idle': {
    severity: 'warning',
    summary: { vi: 'Điều đã xác nhận không có chỗ trong tệp', en: 'What was settled has no place in the file' },
    vi: ({ item, settled }) => ({
      what: `Nội dung “${item}” ${settledMark(settled, 'vi')} không dùng được cho tệp này.`,
      why: 'Trong tệp không có chỗ nào mang mã đó.',
      todo: 'Đề nghị xem lại mã trong tệp settled.yaml của bộ mẫu.',
    }),
    en: ({ item, settled }) => ({
      what: `“${item}” ${settledMark(settled, 'en')} is of no use to this file.`,
      why: 'It has no place with that id.',
      todo: 'Please check the id in settled.yaml of the pack.',
    }),
  },
});

/** What a person decided of the file as a whole. */
function ofTheFile({ form, submission: { identity } }: Context): FindingOf<Data>[] {
  const { belongs = {}, unit, unitNames } = identity;
  const { unitSettled, periodSettled, period } = belongs;
  const found: FindingOf<Data>[] = [];
  if (unitSettled && unit !== null) {
    const data = { unit: { id: unit, name: unitNames[unit] ?? null }, settled: unitSettled };
    found.push(finding('unit-settled', null, NOWHERE, data));
  }
  if (periodSettled && period !== undefined) {
    const named = { vi: periodName(period, form, 'vi'), en: periodName(period, form, 'en') };
    found.push(finding('period-settled', null, NOWHERE, { period: named, settled: periodSettled }));
  }
  return found;
}

function ofPlaces(context: Context): FindingOf<Data>[] {
  const settled = [...context.answers.values()].filter((answer) => answer.settled !== undefined);
  if (settled.length === 0) return [];
  const labels = labelsOf(context);
  const fields = new Map(
    context.items.flatMap((one) => (one.kind === 'field' ? [[one.id, one.field.id] as const] : [])),
  );
  return settled.flatMap((answer) => {
    const { item, state, value, settled: by } = answer;
    if (by === undefined) return [];
    const field = fields.get(item);
    const said = { label: labels.get(item) ?? item, ...(field && { field }), state, value, typed: typedIn(answer) };
    return [finding('answer-settled', item, placeOf(context, item), { ...said, settled: by })];
  });
}

const outline = `
id: so_ket
sections:
  - id: ket_qua
    title: Kết quả
    figures:
      - {id: so_nguoi, label: Số người, type: integer}
`;
const by = { by: 'Nguyễn Văn A', at: '2026-07-05' };
const belongs = { unit: 'u', period: '2026-H1', unitSettled: by, periodSettled: by };

/** What rests on a person's decision is marked as such, wherever the review is read. */
export const settled: Rule<Data> = {
  codes,
  run: (context) => [
    ...ofTheFile(context),
    ...ofPlaces(context),
    ...(context.submission.idle ?? []).map(({ item, settled }) =>
      finding('decision-idle', null, NOWHERE, { item, settled }),
    ),
  ],
  examples: [
    {
      outline,
      returned: { so_nguoi: 'khoảng chục người' },
      also: { settled: { so_nguoi: { value: 12, why: 'Đơn vị trả lời qua điện thoại' } } },
      finds: ['answer-settled so_nguoi'],
    },
    {
      outline: WITH_ID,
      returned: {},
      also: { identity: { given: GIVEN, stamp: STAMP, belongs } },
      finds: ['unit-settled', 'period-settled'],
    },
    { outline, returned: {}, also: { settled: { so_ngui: { value: 12 } } }, finds: ['decision-idle'] },
    { outline, returned: { so_nguoi: '12' }, finds: [] },
  ],
};
