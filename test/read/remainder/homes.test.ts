import { describe, expect, test } from '@jest/globals';
import { readAccounted } from '../../../src/read/read.js';
import { heading, knownOfTyped, line, smallForm, table, typedDocument } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const LONG_TITLE = 'Công tác xây dựng Đảng về chính trị, tư tưởng và đạo đức trong toàn đảng bộ năm nay';
const form = smallForm({
  sections: [
    { id: 'mot', title: 'Tình hình chung của đơn vị', if_any: true },
    {
      id: 'hai',
      title: 'Kết quả thực hiện',
      figures: [{ id: 'lop', label: 'Số lớp đã mở', unit: 'lớp', ...integer }],
      tables: [
        {
          id: 'bieu',
          title: 'Một số chỉ tiêu chính',
          rows: [
            { id: 'lop', label: 'Lớp bồi dưỡng' },
            { id: 'sach', label: 'Tài liệu tuyên truyền' },
          ],
          columns: [
            { id: 'ke_hoach', label: 'Kế hoạch năm', ...integer },
            { id: 'thuc_hien', label: 'Kết quả đạt được', ...integer },
          ],
        },
      ],
    },
    { id: 'bon', title: LONG_TITLE, figures: [{ id: 'sach', label: 'Số sách đã mua', unit: 'cuốn', ...integer }] },
    { id: 'ba', title: 'Việc sẽ làm', points: [{ id: 'viec', ask: 'Những việc chính sẽ làm.' }] },
  ],
});
type Blocks = Parameters<typeof typedDocument>[0][number][];

/** Where each paragraph of a document belongs, by what it says. */
function homes(...blocks: Blocks): Record<string, string> {
  const { homes: found } = readAccounted(typedDocument(blocks), form, knownOfTyped(form));
  return Object.fromEntries(
    [...found].map(([{ text }, home]) => [
      text,
      home.is !== 'outside' ? home.is : home.furniture ? 'furniture' : home.stray ? 'stray' : 'outside',
    ]),
  );
}
const mot = heading('1. Tình hình chung của đơn vị');
const hai = heading('2. Kết quả thực hiện');
const ba = heading('3. Việc sẽ làm');
const viec = line('Những việc chính sẽ làm.', { style: 'Decuong Ask' });
const figures = table([
  ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
  ['Số lớp đã mở', 'lớp', '12'],
]);
const head = ['Chỉ tiêu', 'Kế hoạch năm', 'Kết quả đạt được'];
const [lop, sach] = [
  ['Lớp bồi dưỡng', '3', '4'],
  ['Tài liệu tuyên truyền', '20', '25'],
] as [string[], string[]];
const bieu = table([head, lop, sach]);
const report: Blocks = [
  mot,
  'Đơn vị có 12 chi bộ.',
  hai,
  figures,
  'Một số chỉ tiêu chính',
  bieu,
  ba,
  viec,
  'Sẽ mở lớp.',
];

test('in a report that says what was asked everything is printed or an answer', () => {
  const found = homes(...report);
  const answers = Object.keys(found).filter((text) => found[text] === 'answer');
  expect(new Set(answers)).toEqual(new Set(['Đơn vị có 12 chi bộ.', '12', '3', '4', '20', '25', 'Sẽ mở lớp.']));
  expect(new Set(Object.values(found))).toEqual(new Set(['answer', 'printed']));
});

describe('the line of a heading', () => {
  const of = (typed: string) => homes(mot, 'Đơn vị có 12 chi bộ.', heading(typed), figures, bieu)[typed];

  test.each([
    ['2. Kết quả thực hiện', 'printed'],
    ['Kêt quả thực hiện', 'printed'],
    ['Kết quả', 'printed'],
    ['Thực hiện kết quả', 'printed'],
    ['Kết quả thực hiện năm', 'furniture'],
    ['2. Kết quả thực hiện: đơn vị đã mở nhiều lớp', 'outside'],
    ['2. Kết quả', 'printed'],
  ])('as printed, shortened or with more behind it: %s', (typed, home) => {
    expect(of(typed)).toBe(home);
  });
});

test('a question is printed, also in fewer of its words, and what is typed behind it an answer', () => {
  const of = (typed: string) =>
    homes(
      mot,
      'Đơn vị có 12 chi bộ.',
      ba,
      line(typed, { style: 'Decuong Ask', bookmark: '_dc_ask_viec' }),
      'Sẽ mở lớp.',
    )[typed];
  expect([of('Những việc chính sẽ làm.'), of('Việc chính sẽ làm'), of('Phương hướng sắp tới')]).toEqual([
    'printed',
    'printed',
    'furniture',
  ]);
  expect(of('Những việc chính sẽ làm: mở thêm lớp cho cán bộ')).toBe('answer');
});

describe('the title of a table', () => {
  const of = (typed: string) =>
    homes(mot, 'Đơn vị có 12 chi bộ.', hai, figures, line(typed, { style: 'Decuong Caption' }), bieu)[typed];

  test.each([
    ['Một số chỉ tiêu chính', 'printed'],
    ['Môt số chỉ tiêu chính', 'printed'],
    ['Một số chỉ tiêu chính (tại xã)', 'furniture'],
    ['Một số chỉ tiêu chính: 12', 'outside'],
    ['Một số chỉ tiêu chính (đơn vị đã làm hết sức mình và rất tốt)', 'outside'],
  ])('as printed, or with something behind it: %s', (typed, home) => {
    expect(of(typed)).toBe(home);
  });
});

describe('a label in a table', () => {
  type Cell = Parameters<typeof table>[0][number][number];
  const of = (label: Cell, ...rest: string[]) =>
    homes(mot, 'Đơn vị có 12 chi bộ.', hai, figures, table([head, [label, ...rest], sach]), ba);

  test('is printed, also with a slip or left out', () => {
    expect(of('Lớp bồi dưỡng', '3', '4')).toMatchObject({ 'Lớp bồi dưỡng': 'printed' });
    expect(of('Lớp bồi dương', '3', '4')).toMatchObject({ 'Lớp bồi dương': 'printed' });
    expect(of('……', '3', '4')).toMatchObject({ '……': 'printed' });
  });

  test('in other words stands for it', () => {
    expect(of(line('Lớp học chính trị'), '3', '4')).toMatchObject({ 'Lớp học chính trị': 'furniture' });
  });

  test('has lines below it and words behind it that are no part of it', () => {
    const below = { lines: [line('Lớp bồi dưỡng'), line('có 12 lớp mở tại xã')] };
    expect(of(below, '3', '4')).toMatchObject({ 'Lớp bồi dưỡng': 'printed', 'có 12 lớp mở tại xã': 'outside' });
    const short = { lines: [line('Lớp bồi dưỡng'), line('tại xã')] };
    expect(of(short, '3', '4')).toMatchObject({ 'tại xã': 'furniture' });
    expect(of('Lớp bồi dưỡng: 4', '3', '')).toMatchObject({ 'Lớp bồi dưỡng: 4': 'outside' });
    expect(of('Lớp bồi dưỡng (tại xã)', '3', '4')).toMatchObject({ 'Lớp bồi dưỡng (tại xã)': 'furniture' });
    const other = 'Hội thi hai buổi mỗi tuần cho cán bộ ở cơ sở';
    expect(of(other, '3', '4')).toMatchObject({ [other]: 'furniture' });
    const words = 'Lớp bồi dưỡng mà đơn vị đã mở cho cán bộ';
    expect(of(words, '3', '4')).toMatchObject({ [words]: 'outside' });
    const fewer = 'Lớp bồi dưỡng mà đơn vị đã mở cho cán';
    expect(of(fewer, '3', '4')).toMatchObject({ [fewer]: 'furniture' });
  });

  test('in other words stands for it where the header of its table is gone', () => {
    const bare = table([['Hội thi', '3', '4'], sach]);
    expect(homes(mot, 'Đơn vị có 12 chi bộ.', hai, figures, 'Một số chỉ tiêu chính', bare)['Hội thi']).toBe(
      'furniture',
    );
  });

  test('of a row nobody asked for is stray, with all of it', () => {
    const found = homes(mot, 'Đơn vị có 12 chi bộ.', hai, figures, table([head, lop, sach, ['Thi đua', '7', '8']]));
    expect(found).toMatchObject({ 'Thi đua': 'stray', '7': 'stray', '8': 'stray' });
  });

  test('of a column in words of its own is a header', () => {
    for (const typed of ['Đã đạt được', 'Đã đạt được đến hết ngày 30/6']) {
      const own = table([['Chỉ tiêu', 'Kế hoạch năm', typed], lop, sach]);
      expect(homes(mot, 'Đơn vị có 12 chi bộ.', hai, figures, own)).toMatchObject({ [typed]: 'furniture' });
    }
  });

  test('of the first column in words of its own is a header, too', () => {
    const own = table([['Nội dung chính', 'Kế hoạch năm', 'Kết quả đạt được'], lop, sach]);
    const other = table([
      ['Tên số liệu', 'Đơn vị tính', 'Số liệu'],
      ['Số lớp đã mở', 'lớp', '12'],
    ]);
    expect(homes(mot, 'Đơn vị có 12 chi bộ.', hai, other, own)).toMatchObject({
      'Nội dung chính': 'furniture',
      'Tên số liệu': 'furniture',
    });
  });

  test('beside the first one says something of its own where it has a number', () => {
    const beside = (typed: string) => {
      const own = table([
        ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
        ['Số lớp đã mở', typed, '12'],
      ]);
      return homes(mot, 'Đơn vị có 12 chi bộ.', hai, own, bieu)[typed];
    };
    expect([beside('buổi'), beside('lớp 2 buổi'), beside('theo 2 buổi')]).toEqual(['furniture', 'outside', 'outside']);
  });
});

describe('in an asked table is furniture', () => {
  const stray = (...cells: string[]) =>
    homes(
      mot,
      'Đơn vị có 12 chi bộ.',
      hai,
      figures,
      table([[...head, 'Ghi chú'], ...[lop, sach].map((row, at) => [...row, cells[at] ?? ''])]),
    );

  test('a column in which nothing is said', () => {
    expect(stray('Không có', '……')).toMatchObject({ 'Ghi chú': 'stray', 'Không có': 'stray' });
    const bare = table([
      [...head, ''],
      [...lop, 'Không có'],
      [...sach, '~~tăng~~'],
    ]);
    expect(homes(mot, 'Đơn vị có 12 chi bộ.', hai, figures, bare)).toMatchObject({
      'Không có': 'furniture',
      tăng: 'furniture',
    });
    const said = table([
      [...head, ''],
      [...lop, 'Không có'],
      [...sach, 'tăng'],
    ]);
    expect(homes(mot, 'Đơn vị có 12 chi bộ.', hai, figures, said)).toMatchObject({
      'Không có': 'stray',
      tăng: 'stray',
    });
  });
});

describe('a paragraph nobody asked for', () => {
  const long = 'Năm nay đơn vị tiếp nhận thêm ba chi bộ từ xã bên và tổng số đảng viên tăng thêm nhiều so với đầu kỳ';
  const under = (text: string) =>
    homes(mot, 'Đơn vị có 12 chi bộ.', hai, figures, text, 'Một số chỉ tiêu chính', bieu)[text.replaceAll('~', '')];
  const above = (text: string) => homes(text, ...report)[text];
  const signed: Blocks = [line('Nơi nhận:'), 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Lò Văn A'];
  const behind = (text: string) => homes(...report, ...signed, text)[text];

  test('stands outside where text is not asked for', () => {
    expect(under('Số liệu chưa tính Trung tâm.')).toBe('outside');
    expect(under('Chi bộ truyền thông')).toBe('outside');
  });

  test('is furniture where it says nothing, or was crossed out', () => {
    expect([under('Không có'), under('(tiếp theo)'), under('~~Số liệu chưa tính Trung tâm.~~')]).toEqual([
      'furniture',
      'furniture',
      'furniture',
    ]);
    expect(under('……')).toBe('printed');
  });

  test('is furniture as a number alone, which in a table is a value', () => {
    expect(under('120')).toBe('furniture');
    const dates = table([
      ['Ngày', 'Lượt'],
      ['3/4', '120'],
    ]);
    expect(homes(...report.slice(0, 4), dates, bieu)['120']).toBe('outside');
  });

  test('is furniture around the report where it is as short as a line of a letterhead', () => {
    expect([above('Chi bộ truyền thông'), above(long)]).toEqual(['furniture', 'outside']);
    expect([behind('Chi bộ truyền thông'), behind(long)]).toEqual(['furniture', 'outside']);
  });

  test('is furniture before the report as a line of contents: a heading and the number of its page', () => {
    const contents = (behind: string) => above(`4. ${LONG_TITLE}${behind}`);
    expect([' ……… 12', ' 3', '\t120', '_____7'].map(contents)).toEqual(Array(4).fill('furniture'));
    expect([' ……… 1234', ' tốt 12', ' ……… 12 tốt', ' ……… XII'].map(contents)).toEqual(Array(4).fill('outside'));
    expect(under(`4. ${LONG_TITLE} ……… 12`)).toBe('outside');
  });

  test('is furniture before the report as a line of the guide, with other days in it', () => {
    const [guide = ''] = form.guide.filter((text) => /\d{4}/.test(text));
    expect(guide).not.toBe('');
    const other = guide.replace(/\d{2}\/\d{2}\/\d{4}/, '25/05/2023');
    expect(above(other)).not.toBe('outside');
    const small = Object.entries(homes(line(long, { style: 'Decuong Guide' }), ...report));
    expect(small.find(([text]) => text === long)?.[1]).toBe('furniture');
  });

  test('stands outside behind the signing block as a row of values', () => {
    expect(behind('Lò Văn B\t12\t3/4/2026')).toBe('outside');
  });

  test.each(['BÁO CÁO', 'BÁO CÁO Kết quả công tác tuyên truyền', 'Kết quả công tác tuyên truyền'])(
    'stands outside behind the signing block where another report begins: %s',
    (begins) => {
      const found = homes(...report, ...signed, 'Chi bộ Một', begins, 'Chi bộ Hai');
      expect([found['Chi bộ Một'], found['Chi bộ Hai']]).toEqual(['furniture', 'outside']);
    },
  );
});

describe('around the report', () => {
  const bon = heading(`4. ${LONG_TITLE}`);
  const of = (typed: string, before = true) =>
    before
      ? homes(typed, ...report, bon, 'Tốt.')[typed]
      : homes(...report, bon, 'Tốt.', line('T/M BAN THƯỜNG VỤ'), line('BÍ THƯ'), 'Lò Văn A', typed)[typed];

  test.each([
    [`${LONG_TITLE} …… 7`, 'furniture'],
    [`${LONG_TITLE}..........12`, 'furniture'],
    [`4. ${LONG_TITLE} ____ 120`, 'furniture'],
    [`${LONG_TITLE} 7`, 'furniture'],
    [`${LONG_TITLE} và 7`, 'outside'],
    [`${LONG_TITLE} 7 lớp`, 'outside'],
    [`${LONG_TITLE} 2026`, 'outside'],
  ])('a title with the number of its page is furniture: %s', (typed, home) => {
    expect([of(typed), of(typed, false)]).toEqual([home, home]);
  });
});
