import { NOWHERE } from '../../../schemas/place.js';
import { type FindingOf, short } from '../../findings/index.js';
import type { Form } from '../../form/index.js';
import type { Identity, WitnessKind } from '../../read/index.js';
import { type Called, called } from '../called.js';
import { GIVEN, WITH_ID as outline, STAMP } from '../example.js';
import { codesOf, type Rule } from '../rule.js';
import { witnessesIn } from '../witnesses.js';

export interface Data {
  'unit-other': { found: Called; expected: Called };
  'unit-not-in-pack': { unit: Called };
  'unit-guessed': { unit: Called; by: 'letterhead' | 'file_name' };
  'unit-not-known': Record<string, never>;
  /**
   * `made`: it carries the stamp of the unit it was taken for. `seen` are the units that are named instead; none where
   * that is a body nobody knows.
   */
  'unit-contested': { taken: Called; made: boolean; seen: Called[]; by: WitnessKind[]; typed: string };
  'unit-named-otherwise': { taken: Called; seen: Called[]; by: WitnessKind[]; typed: string };
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
  'unit-contested': {
    severity: 'warning',
    summary: {
      vi: 'Các dấu hiệu cho biết đơn vị gửi không khớp nhau',
      en: 'What says whose report it is does not agree',
    },
    vi: ({ taken, made, seen, by, typed }) => ({
      what: `Tệp này được ${made ? 'làm từ mẫu' : 'coi là báo cáo'} của đơn vị ${called(taken)}, nhưng ${witnessesIn(by, 'vi')} ${seen.length === 0 ? `ghi “${short(typed)}”, là đơn vị khác` : `lại là của ${seen.map(called).join(', ')}`}.`,
      why: 'Chưa rõ báo cáo của đơn vị nào nên chưa tính cho đơn vị nào.',
      todo: 'Đề nghị xác định báo cáo của đơn vị nào; nếu dùng nhầm mẫu, đề nghị gửi lại bằng mẫu của đơn vị mình.',
    }),
    en: ({ taken, made, seen, by, typed }) => ({
      what: `This file was ${made ? 'made from the form' : 'taken to be the report'} of the unit ${called(taken)}, but ${witnessesIn(by, 'en')} ${seen.length === 0 ? `“${short(typed)}”, another one` : seen.map(called).join(', ')}.`,
      why: 'It cannot be told whose report it is, so it counts for nobody yet.',
      todo: 'Please settle whose report it is, or send it again in the form made for your own unit.',
    }),
  },
  'unit-named-otherwise': {
    severity: 'warning',
    summary: { vi: 'Trong văn bản ghi tên đơn vị khác', en: 'The document names another unit' },
    vi: ({ taken, seen, by, typed }) => ({
      what: `Tệp này được tính cho đơn vị ${called(taken)}, nhưng ${witnessesIn(by, 'vi')} ${seen.length === 0 ? `ghi “${short(typed)}”` : `lại là của ${seen.map(called).join(', ')}`}.`,
      why: 'Các dấu hiệu khác cho thấy là báo cáo của đơn vị này, nhưng cũng có thể dùng nhầm mẫu của nhau.',
      todo: 'Đề nghị xem lại: nếu chỉ ghi nhầm tên thì sửa lại; nếu là của đơn vị khác thì xác nhận lại.',
    }),
    en: ({ taken, seen, by, typed }) => ({
      what: `This file counts for the unit ${called(taken)}, but ${witnessesIn(by, 'en')} ${seen.length === 0 ? `“${short(typed)}”` : seen.map(called).join(', ')}.`,
      why: 'All else says it is the report of that unit; a form may have been taken for another one, too.',
      todo: 'Please look again: put the name right if it was mistyped, or settle whose report it is.',
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
const against: Identity['dissent'] = {
  claim: 'xa_b',
  by: 'property',
  against: [{ by: 'letterhead', text: 'ĐẢNG ỦY XÃ A', names: ['xa_a'] }],
  names: ['xa_a'],
};
const contested: Identity['contested'] = { unit: against, period: null };

/** A unit by its name, where anything says it. */
const calledIn = ({ unitNames }: Identity, id: string): Called => ({ id, name: unitNames[id] ?? null });

/** The file carries the stamp of another unit than the one asked for. */
const isOther = ({ asked, unit, unitBy }: Identity): boolean =>
  asked !== null && unit !== null && unit !== asked && (unitBy === 'property' || unitBy === 'stamp');

function expectedUnit(identity: Identity): FindingOf<Data>[] {
  const { asked, given: pack, unit } = identity;
  if (asked !== null && unit !== null && isOther(identity))
    return [
      finding('unit-other', null, NOWHERE, { found: calledIn(identity, unit), expected: calledIn(identity, asked) }),
    ];
  if (unit === null || pack === null || pack.units.length === 0 || pack.units.includes(unit)) return [];
  return [finding('unit-not-in-pack', null, NOWHERE, { unit: calledIn(identity, unit) })];
}

/** Who speaks against the unit it was taken for; told already where that is not the one asked for. */
function contestIn(identity: Identity): FindingOf<Data>[] {
  const contest = identity.contested?.unit;
  if (!contest || isOther(identity)) return [];
  const { claim, by, against, names } = contest;
  const seen = names.map((id) => calledIn(identity, id));
  const typed = against.find(({ text }) => text !== '')?.text ?? '';
  const kinds = against.map((one) => one.by);
  const data = { taken: calledIn(identity, claim), made: by === 'property' || by === 'stamp', seen, by: kinds, typed };
  return [finding('unit-contested', null, NOWHERE, data)];
}

/** Who names another one, where it counts all the same. */
function dissentIn(identity: Identity): FindingOf<Data>[] {
  const { dissent } = identity;
  if (!dissent || isOther(identity)) return [];
  const { claim, against, names } = dissent;
  const seen = names.map((id) => calledIn(identity, id));
  const typed = against[0]?.text ?? '';
  const data = { taken: calledIn(identity, claim), seen, by: against.map(({ by }) => by), typed };
  return [finding('unit-named-otherwise', null, NOWHERE, data)];
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
  run: ({ form, submission: { identity } }) => [
    ...expectedUnit(identity),
    ...contestIn(identity),
    ...dissentIn(identity),
    ...evidence(form, identity),
  ],
  examples: [
    {
      outline,
      returned: {},
      also: { identity: { asked: 'xa_a', stamp, unit: 'xa_b', unitBy: 'property' } },
      finds: ['unit-other'],
    },
    { outline, returned: {}, also: { identity: { given, stamp, unit: 'xa_b' } }, finds: ['unit-not-in-pack'] },
    { outline, returned: {}, also: { identity: { unitBy: 'letterhead' } }, finds: ['unit-guessed'] },
    { outline, returned: {}, also: { identity: { contested } }, finds: ['unit-contested'] },
    { outline, returned: {}, also: { identity: { dissent: against } }, finds: ['unit-named-otherwise'] },
    { outline, returned: {}, also: { identity: { unit: null, unitBy: 'none' } }, finds: ['unit-not-known'] },
    { outline, returned: {}, also: { identity: { given, unit: 'xa_a', unitBy: 'option' } }, finds: [] },
  ],
};
