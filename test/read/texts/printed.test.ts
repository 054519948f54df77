import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Unit } from '../../../schemas/units.js';
import { CROSSED, resolve } from '../../../src/form/index.js';
import { printedBy, printedIn } from '../../../src/read/texts/printed.js';
import { PrintedWording } from '../../../src/read/texts/wordings.js';
import { loadExample } from '../../support/examples.js';
import { heading, line, readTyped, smallForm, table } from '../../support/typed.js';

/** A label that adds words to a heading. */
const LONGER = 'Nhận xét về tình hình chung của đơn vị';
const integer = { type: 'integer', min: 0 };
const form = smallForm({
  sections: [
    { id: 'chung', title: 'Tình hình chung của đơn vị', points: [{ id: 'nhan_su', ask: 'Nêu tình hình nhân sự' }] },
    {
      id: 'so_lieu',
      title: 'Số liệu năm 2026',
      figures: [
        { id: 'hoi_nghi', label: 'Số hội nghị đã tổ chức', unit: 'hội nghị', ...integer },
        { id: 'nguoi', label: 'Số người dự hội nghị', unit: 'người', ...integer },
      ],
    },
    {
      id: 'ket_qua',
      title: 'Kết quả thực hiện',
      tables: [
        {
          id: 'bieu',
          title: 'Một số chỉ tiêu chính',
          rows: [
            { id: 'lop', label: LONGER },
            { id: 'sach', label: 'Sách phát hành' },
          ],
          columns: [
            { id: 'ke_hoach', label: 'Kế hoạch', ...integer },
            { id: 'thuc_hien', label: 'Thực hiện', ...integer },
          ],
        },
      ],
    },
  ],
});
/** The same form, of which no other has a part: nothing is known of its texts before. */
const alone = (): typeof form => structuredClone(form);

const said = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...printedBy(form).keys()) },
  { weight: 2, arbitrary: fc.constantFrom('12', '340', 'Đơn vị có 12 chi bộ.', 'không phát sinh', '', 'Kế hoạch năm') },
);
const typed = fc
  .tuple(said, fc.nat(40), fc.constantFrom('as it is', 'slip', 'shouted', 'numbered', 'goes on'))
  .map(([text, at, how]) => {
    if (how === 'slip') return `${text.slice(0, at)}${text.slice(at + 1)}`;
    if (how === 'shouted') return text.toUpperCase();
    if (how === 'numbered') return `${at}. ${text}`;
    return how === 'goes on' ? `${text}: đã làm ${at} việc` : text;
  });
const block = fc.oneof(
  typed.map((text) => line(text)),
  typed.map((text) => heading(text)),
  fc.array(fc.array(typed, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }).map((rows) => table(rows)),
);

test('a document says the same, whatever was found out before of the texts its form prints', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
      expect(readTyped(form, ...blocks)).toEqual(readTyped(alone(), ...blocks));
    }),
    { numRuns: 25 },
  );
});

test('a label that adds words to a heading is that heading where it looks like one, whatever it looked like before', () => {
  const headingsIn = (block: ReturnType<typeof line>): unknown[] => readTyped(form, block, 'Đã ổn định.').headings;
  for (const _ of ['before', 'behind']) {
    expect(headingsIn(line(LONGER))).toEqual([]);
    expect(headingsIn(heading(LONGER))).toMatchObject([{ item: 'chung', typed: LONGER }]);
  }
});

test('what is found out of a text is kept where many forms print it, and not where one form does alone', () => {
  const kept = (text: string, of = form): boolean => printedBy(of).get(text) instanceof PrintedWording;
  expect(kept('Kế hoạch')).toBe(true);
  expect(kept('Nêu tình hình nhân sự')).toBe(true);
  expect(kept('Đảng ủy xã Mường So')).toBe(false);
  expect(kept('Kế hoạch', alone())).toBe(false);
});

test('what is known of one unit already does not make what is printed beside it a text of that unit alone', () => {
  const { outline, units, letterhead, period } = loadExample('so-ket-kl23');
  const unit = units.find(({ id }) => id === 'cb_truyen_thong') as Unit;
  const printed = printedBy(resolve({ outline, unit, letterhead, period }));
  const presets = Object.values(unit.prefill?.rows ?? {}).flatMap((rows) => rows.flatMap((row) => Object.values(row)));
  expect(presets.length).toBeGreaterThan(0);
  expect(presets.filter((preset) => printed.has(String(preset)))).toEqual([]);
  for (const text of ['Tên cơ quan', 'Số viên chức làm công tác thông tin'])
    expect(printed.get(text)).toBeInstanceOf(PrintedWording);
});

test('a text of a table of one form is found by the very words of that table in another', () => {
  const title = 'Kết quả thực hiện';
  expect(printedBy(form).get(title)).toBe(printedBy({ ...form }).get(title));
});

describe('what a form prints', () => {
  const columns = [{ id: 'dat', label: 'Thực hiện', group: 'Năm 2026', ...integer }];
  const whole = () =>
    printedBy(
      smallForm({
        letterhead: 'vn-party-2018',
        sections: [
          {
            id: 'a',
            title: 'Tình hình',
            guidance: 'Nêu ngắn gọn.',
            figures: [
              { id: 'lop', label: 'Số lớp', unit: 'lớp', ...integer, compare: ['plan', 'actual'] },
              { id: 'nguoi', label: 'Số người', unit: 'người', ...integer },
            ],
            points: [{ id: 'b', ask: 'Nêu khó khăn' }],
            tables: [
              {
                id: 'bieu',
                title: 'Kinh phí',
                rows: [{ id: 'sach', label: 'Sách', unit: 'cuốn', crossed: ['dat'] }],
                columns,
              },
            ],
          },
        ],
        appendices: [{ id: 'phu', title: 'Danh sách', columns: [{ id: 'ten', label: 'Tên lớp' }] }],
      }),
    );

  test.each([
    ...['ĐẢNG CỘNG SẢN VIỆT NAM', CROSSED],
    ...['ĐẢNG BỘ TỈNH LAI CHÂU', 'ĐẢNG ỦY XÃ MƯỜNG SO', 'BÁO CÁO', 'Kết quả công tác tuyên truyền'],
    ...['BÁO CÁO Kết quả công tác tuyên truyền', 'Mường So'],
    ...['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Nơi nhận:', 'Ban Tuyên giáo Tỉnh ủy', 'Đảng ủy xã Mường So'],
    ...['Tình hình', 'Nêu ngắn gọn.', 'Số lớp', 'lớp', 'Kế hoạch', 'Nêu khó khăn'],
    ...['Kinh phí', 'Sách', 'cuốn', 'Thực hiện', 'Năm 2026', 'Danh sách', 'Tên lớp'],
  ])('is “%s”', (text) => {
    expect([...whole().keys()]).toContain(text);
  });

  test('is the line that says to what an annex belongs', () => {
    const attached = [...whole().keys()].find((text) => text.startsWith('(Kèm theo'));
    expect(attached).toBe('(Kèm theo Báo cáo số …-BC/ĐU, ngày … tháng … năm …\ncủa Đảng ủy xã Mường So)');
  });

  test('is a line of all figures of a part', () => {
    const { figures } = form.sections[1] ?? {};
    const line = figures?.map(({ printed }) => printed).join('; ') ?? '';
    expect(line).toContain('; ');
    expect(printedBy(form).has(line)).toBe(true);
  });

  test('is to whom it is addressed, alone and behind the words for it', () => {
    const addressed = printedBy({ ...alone(), addressedTo: ['Ban Tuyên giáo'] });
    const { label } = form.letterhead.addressed_to;
    expect([addressed.has('Ban Tuyên giáo'), addressed.has(`${label} Ban Tuyên giáo`)]).toEqual([true, true]);
    expect(addressed.get('Số hội nghị đã tổ chức')?.text).toBe('Số hội nghị đã tổ chức');
  });

  test('is nothing that is left out or empty', () => {
    expect(whole().has('')).toBe(false);
    expect([...whole().keys()].filter((text) => text.includes('null') || text.includes('undefined'))).toEqual([]);
  });
});

describe('a text of the form in a document', () => {
  const heading_ = 'Tình hình chung của đơn vị';
  const set = heading_.replace('đơn vị', 'đơn\u00a0vị');
  const { number } = form.sections[0] ?? { number: '' };

  test('is one of its own as it is set, and with its number: the same object each time', () => {
    const { get } = printedIn(form);
    for (const said of [heading_, set, `${number} ${heading_}`, `${number} ${set}`]) {
      expect(get(said)).toBeInstanceOf(PrintedWording);
      expect(get(said)?.text).toBe(said);
      expect(get(said)).toBe(get(said));
    }
    expect(get(heading_)).toBe(printedBy(form).get(heading_));
  });

  test('is another one with other words, another number, or set in ever more ways', () => {
    const { get } = printedIn(form);
    for (const said of [
      `${heading_}.`,
      heading_.toUpperCase(),
      `9${number} ${heading_}`,
      heading_.replace('chung', 'riêng'),
    ])
      expect(get(said)).toBeUndefined();
    const words = heading_.split(' ');
    const ways = Array.from({ length: 20 }, (_, at) =>
      words.reduce((said, word, nth) => `${said}${(at >> (nth - 1)) % 2 === 1 ? '\u00a0' : ' '}${word}`),
    );
    expect(new Set(ways).size).toBe(20);
    expect(ways.filter((said) => get(said) !== undefined).length).toBeLessThan(10);
  });
});
