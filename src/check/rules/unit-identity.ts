import { NOWHERE } from '../../../schemas/place.js';
import type { FindingOf } from '../../findings/index.js';
import type { Form } from '../../form/index.js';
import type { Identity } from '../../read/index.js';
import { type Called, called } from '../called.js';
import { GIVEN, WITH_ID as outline, STAMP } from '../example.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'unit-other': { found: Called; expected: Called };
  'unit-not-in-pack': { unit: Called };
  'unit-guessed': { unit: Called; by: 'letterhead' | 'file_name' };
  'unit-not-known': Record<string, never>;
}

const { codes, finding } = codesOf<Data>({
  'unit-other': {
    severity: 'error',
    summary: { vi: 'Mẫu của đơn vị khác', en: 'The form of another unit' },
    vi: ({ found, expected }) => ({
      what: `Đây là mẫu của đơn vị ${called(found)}, không phải của đơn vị ${called(expected)}.`,
      why: 'Mỗi đơn vị được hỏi những nội dung riêng.',
      todo: 'Đề nghị điền vào đúng mẫu của đơn vị mình.',
    }),
    en: ({ found, expected }) => ({
      what: `This is the form of the unit ${called(found)}, not of the unit ${called(expected)}.`,
      why: 'Each unit is asked for its own contents.',
      todo: 'Please fill in the form made for your own unit.',
    }),
  },
  'unit-not-in-pack': {
    severity: 'error',
    summary: { vi: 'Đơn vị không có trong bộ mẫu', en: 'The unit is not in the pack of forms' },
    vi: ({ unit }) => ({
      what: `Đơn vị ${called(unit)} không có trong bộ mẫu đang dùng để kiểm tra.`,
      why: 'Báo cáo này sẽ không được tính cho đơn vị nào trong bộ mẫu.',
      todo: 'Đề nghị kiểm tra lại đơn vị gửi hoặc danh sách đơn vị.',
    }),
    en: ({ unit }) => ({
      what: `The unit ${called(unit)} is not in the pack of forms used for checking.`,
      why: 'The report would count for none of the units in it.',
      todo: 'Please check who sent it, or the list of units.',
    }),
  },
  'unit-guessed': {
    severity: 'note',
    summary: {
      vi: 'Đơn vị được nhận ra qua phần đầu văn bản hoặc tên tệp',
      en: 'The unit was told by the letterhead or the name of the file',
    },
    vi: ({ unit, by }) => ({
      what: `Xác định đây là báo cáo của đơn vị ${called(unit)} dựa vào ${by === 'letterhead' ? 'phần đầu văn bản' : 'tên tệp'}.`,
      why: 'Thông tin nhận dạng đơn vị trong tệp không còn.',
      todo: 'Đề nghị xem lại nếu không đúng đơn vị.',
    }),
    en: ({ unit, by }) => ({
      what: `The report was taken to be from the unit ${called(unit)} by ${by === 'letterhead' ? 'its letterhead' : 'the name of the file'}.`,
      why: 'What the form says of its unit is no longer in the file.',
      todo: 'Please look again if this is not the right unit.',
    }),
  },
  'unit-not-known': {
    severity: 'warning',
    summary: { vi: 'Không rõ báo cáo của đơn vị nào', en: 'It is not known whose report it is' },
    vi: () => ({
      what: 'Không xác định được báo cáo này của đơn vị nào.',
      why: 'Vì vậy những nội dung chỉ hỏi một số nhóm đơn vị đã không được tính là bắt buộc.',
      todo: 'Đề nghị cho biết đơn vị gửi báo cáo rồi kiểm tra lại.',
    }),
    en: () => ({
      what: 'It cannot be told which unit this report is from.',
      why: 'So what only some groups of units are asked for was not counted as required.',
      todo: 'Please name the unit and check the file again.',
    }),
  },
});

const given = { ...GIVEN, units: ['xa_a'] };
const stamp = { ...STAMP, unit: 'xa_b' };

/** A unit by its name, where anything says it. */
const calledIn = ({ unitNames }: Identity, id: string): Called => ({ id, name: unitNames[id] ?? null });

function expectedUnit(identity: Identity): FindingOf<Data>[] {
  const { asked, stamp: said, given: pack, unit } = identity;
  if (asked !== null && said !== null && said.unit !== '' && said.unit !== asked)
    return [
      finding('unit-other', null, NOWHERE, {
        found: calledIn(identity, said.unit),
        expected: calledIn(identity, asked),
      }),
    ];
  if (unit === null || pack === null || pack.units.length === 0 || pack.units.includes(unit)) return [];
  return [finding('unit-not-in-pack', null, NOWHERE, { unit: calledIn(identity, unit) })];
}

function evidence(form: Form, identity: Identity): FindingOf<Data>[] {
  const { unit, unitBy, given: pack } = identity;
  const listed = pack !== null && pack.units.length > 0;
  if (unit === null || (form.unit === null && !listed)) return [finding('unit-not-known', null, NOWHERE, {})];
  if (unitBy !== 'letterhead' && unitBy !== 'file_name') return [];
  return [finding('unit-guessed', null, NOWHERE, { unit: calledIn(identity, unit), by: unitBy })];
}

/** Whose form it is: the unit that was meant, one of the pack, and known on good evidence. */
export const unitIdentity: Rule<Data> = {
  codes,
  run: ({ form, submission: { identity } }) => [...expectedUnit(identity), ...evidence(form, identity)],
  examples: [
    { outline, returned: {}, also: { identity: { asked: 'xa_a', stamp } }, finds: ['unit-other'] },
    { outline, returned: {}, also: { identity: { given, stamp, unit: 'xa_b' } }, finds: ['unit-not-in-pack'] },
    { outline, returned: {}, also: { identity: { unitBy: 'letterhead' } }, finds: ['unit-guessed'] },
    { outline, returned: {}, also: { identity: { unit: null, unitBy: 'none' } }, finds: ['unit-not-known'] },
    { outline, returned: {}, also: { identity: { given, unit: 'xa_a', unitBy: 'option' } }, finds: [] },
  ],
};
