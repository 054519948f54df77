import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8 } from 'fflate';
import { check } from '../../../src/check/index.js';
import { type Form, periodOf, resolve } from '../../../src/form/index.js';
import { messageOf } from '../../../src/messages/index.js';
import { identify, read } from '../../../src/read/index.js';
import { readWord } from '../../../src/word/index.js';
import { write } from '../../../src/write/index.js';
import { loadExample } from '../../support/examples.js';
import { answersFor, fillForm } from '../../support/fill/index.js';
import { openParts, saveParts } from '../../support/fill/package.js';

const { outline: whole, letterhead, units, period } = loadExample('bao-cao-nam-co-so');
/** Whose a form is stands before its first section. */
const outline = { ...whole, sections: whole.sections.slice(0, 1), appendices: [] };
const given = { outline, letterhead, units, period };

function formOf(unit: string, code: string): Form {
  const of = periodOf(outline, code);
  const one = units.find(({ id }) => id === unit);
  if (!of || !one) throw new Error(unit);
  return resolve({ outline, unit: one, period: of, letterhead });
}

const madeForms = new Map<string, Uint8Array>();

async function made(unit: string, code = '2026'): Promise<void> {
  const form = formOf(unit, code);
  const one = form.unit;
  if (one) madeForms.set(`${unit} ${code}`, await write(form, { stamp: form.stamp, outline, unit: one, letterhead }));
}

beforeAll(async () => {
  await Promise.all([made('du_phong_tho'), made('bao_lai_chau'), made('du_phong_tho', '2025')]);
});

/** A form filled in by hand: fields as named, and whatever is printed typed over. */
function filled(unit: string, code: string, fields: Record<string, string>, over: Record<string, string>): Uint8Array {
  const blank = madeForms.get(`${unit} ${code}`);
  if (!blank) throw new Error(unit);
  const answers = new Map(answersFor(formOf(unit, code), 'ai').answers);
  for (const [id, text] of Object.entries(fields)) answers.set(`field:${id}`, text);
  const parts = openParts(fillForm(blank, answers));
  const path = 'word/document.xml';
  let xml = strFromU8(parts[path] ?? new Uint8Array());
  for (const [printed, typed] of Object.entries(over)) {
    const text = new RegExp(`>${printed.replaceAll(' ', '[ \u00a0]')}<`);
    if (!text.test(xml)) throw new Error(`"${printed}" is not printed`);
    xml = xml.replace(text, `>${typed}<`);
  }
  return saveParts({ ...parts, [path]: strToU8(xml) });
}

interface Typed {
  unit?: string;
  code?: string;
  fields?: Record<string, string>;
  over?: Record<string, string>;
}

function reviewed({ unit = 'du_phong_tho', code = '2026', fields = {}, over = {} }: Typed, file = 'bc.docx') {
  const { value: document } = readWord({ name: file, bytes: filled(unit, code, fields, over) });
  const value = document && identify(document, file, { given, unit: null }).value;
  if (!document || !value) throw new Error('unreadable');
  return { identity: value.identity, review: check(value.form, read(document, value.form, value.identity)) };
}

const BODY = 'ĐẢNG ỦY XÃ PHONG THỔ';
const PARENT = 'ĐẢNG BỘ TỈNH LAI CHÂU';
const NEWER = 'kết quả công tác chỉ đạo, quản lý báo chí, trang thông tin điện tử, mạng xã hội năm 2026';

/** The finding about who sends it or of which period, in words; null without. */
function told(typed: Typed, file?: string): string | null {
  const { review } = reviewed(typed, file);
  const codes = ['unit-contested', 'unit-named-otherwise', 'period-contested'];
  const found = review.findings.find(({ code }) => codes.includes(code));
  return found ? messageOf(found, 'vi') : null;
}

describe("a colleague's form filled in with one's own letterhead", () => {
  test.each<[string, Typed]>([
    ['and place', { over: { [BODY]: 'ĐẢNG ỦY PHƯỜNG TÂN PHONG' }, fields: { place: 'Tân Phong' } }],
    ['the place left as it was', { over: { [BODY]: 'ĐẢNG ỦY PHƯỜNG TÂN PHONG' } }],
    ['in small letters', { over: { [BODY]: 'Đảng ủy phường Tân Phong' }, fields: { place: 'Tân Phong' } }],
    ['without marks', { over: { [BODY]: 'DANG UY PHUONG TAN PHONG' }, fields: { place: 'Tân Phong' } }],
    ['shortened', { over: { [BODY]: 'ĐU PHƯỜNG TÂN PHONG' }, fields: { place: 'Tân Phong' } }],
    ['in words of its own', { over: { [BODY]: 'BCH ĐẢNG BỘ P. TÂN PHONG' }, fields: { place: 'Tân Phong' } }],
  ])('%s is a warning that names both', (_, typed) => {
    expect(told(typed)).toMatch(/“Đảng ủy xã Phong Thổ”.*“Đảng ủy phường Tân Phong”/);
  });

  test('of a body nobody knows is a warning that names what stands there', () => {
    const stranger = { over: { [BODY]: 'ĐẢNG ỦY XÃ KHỔNG LÀO' }, fields: { place: 'Khổng Lào' } };
    expect(told(stranger)).toContain('“ĐẢNG ỦY XÃ KHỔNG LÀO”');
    expect(reviewed(stranger).identity.contested?.unit?.names).toEqual([]);
  });

  test('is told once where it was asked for with --unit, and not at all once a person has settled it', () => {
    const bytes = filled('du_phong_tho', '2026', {}, { [BODY]: 'ĐẢNG ỦY PHƯỜNG TÂN PHONG' });
    const { value: document } = readWord({ name: 'bc.docx', bytes });
    if (!document) throw new Error('unreadable');
    const settled = { given, unit: null, belongs: { ab: { unit: 'du_phong_tho' } } };
    expect(identify(document, 'bc.docx', settled, 'ab').value?.identity.contested).toBeUndefined();
    const asked = identify(document, 'bc.docx', { given, unit: 'du_tan_phong' }).value;
    const codes = asked ? check(asked.form, read(document, asked.form, asked.identity)).findings : [];
    expect(codes.map(({ code }) => code).filter((code) => code.startsWith('unit-'))).toEqual(['unit-other']);
  });
});

describe('another body named in full, where all else outweighs it', () => {
  const codesOf = (typed: Typed) =>
    reviewed(typed).review.findings.flatMap(({ code }) => (code.startsWith('unit-') ? [code] : []));

  test.each<[string, string, Typed]>([
    ['in the title', 'Đảng ủy phường Tân Phong', { over: { [NEWER]: `${NEWER} của Đảng ủy phường Tân Phong` } }],
    ['in the letterhead, by nobody known', 'ĐẢNG ỦY XÃ KHỔNG LÀO', { over: { [BODY]: 'ĐẢNG ỦY XÃ KHỔNG LÀO' } }],
  ])('%s is told, and the report counts all the same', (_, name, typed) => {
    expect(codesOf(typed)).toEqual(['unit-named-otherwise']);
    expect(told(typed)).toContain(name);
    expect(reviewed(typed).identity).toMatchObject({ unit: 'du_phong_tho', unitBy: 'property' });
    expect(reviewed(typed).identity.contested).toBeUndefined();
  });
});

describe('nothing is said of a letterhead', () => {
  test.each<[string, Typed]>([
    ['as it was printed', {}],
    ['in small letters', { over: { [BODY]: 'Đảng ủy xã Phong Thổ' } }],
    ['shortened', { over: { [BODY]: 'ĐU XÃ PHONG THỔ' } }],
    ['with a slip', { over: { [BODY]: 'ĐẢNG ỦY XÃ PHNOG THỔ' } }],
    ['without marks', { over: { [BODY]: 'DANG UY XA PHONG THO' } }],
    ['with more before it', { over: { [BODY]: 'BAN CHẤP HÀNH ĐẢNG BỘ XÃ PHONG THỔ' } }],
    ['that lost its upper body', { over: { [PARENT]: '' } }],
    ['with another upper body', { over: { [PARENT]: 'ĐẢNG BỘ HUYỆN PHONG THỔ' } }],
    ['that lost its body', { over: { [BODY]: '' } }],
    ['without a place', { fields: { place: '' } }],
    ['signed in another place', { fields: { place: 'Lai Châu' } }],
    ['of a unit whose upper body is no unit', { unit: 'bao_lai_chau' }],
  ])('%s', (_, typed) => {
    expect(told(typed)).toBeNull();
  });
});

const OLDER = NEWER.replace('2026', '2025');

describe("last period's own file", () => {
  const codes = (typed: Typed) =>
    reviewed(typed).review.findings.flatMap(({ code }) => (code.startsWith('period-') ? [code] : []));

  test('is of last period as long as it says so', () => {
    expect(codes({ code: '2025' })).toEqual(['period-other']);
    expect(codes({ code: '2025', fields: { date: 'ngày 18 tháng 12 năm 2026' } })).toEqual(['period-other']);
  });

  test('with its title changed is a warning that names both periods', () => {
    const typed = { code: '2025', over: { [OLDER]: NEWER } };
    expect(codes(typed)).toEqual(['period-contested']);
    expect(told(typed)).toMatch(/năm 2025.*năm 2026/);
  });

  test('with a title that says nothing of a period is one where its day says otherwise', () => {
    const bare = { code: '2025', over: { [OLDER]: NEWER.replace(' năm 2026', '') } };
    expect(codes({ ...bare, fields: { date: 'ngày 18 tháng 12 năm 2026' } })).toEqual(['period-contested']);
    expect(codes({ ...bare, fields: { date: 'ngày 18 tháng 12 năm 2025' } })).toEqual(['period-other']);
  });

  test("and this period's form titled for another one is a warning as well", () => {
    expect(codes({ over: { [NEWER]: OLDER } })).toEqual(['period-contested']);
    expect(codes({ over: { [NEWER]: NEWER.toUpperCase() } })).toEqual([]);
    expect(codes({ over: { [NEWER]: NEWER.replace('năm 2026', 'tháng 12 năm 2026') } })).toEqual(['period-contested']);
  });
});
