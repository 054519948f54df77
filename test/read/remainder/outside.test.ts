import { describe, expect, test } from '@jest/globals';
import type { WordDocument } from '../../../src/word/index.js';
import { heading, line, readDocument, readTyped, smallForm, table, typedDocument } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const form = smallForm({
  sections: [
    { id: 'tinh_hinh', title: 'Tình hình chung của đơn vị' },
    {
      id: 'so_lieu',
      title: 'Số liệu hội nghị',
      figures: [
        { id: 'hoi_nghi', label: 'Số hội nghị đã tổ chức', unit: 'hội nghị', ...integer },
        { id: 'nguoi', label: 'Số người dự hội nghị', unit: 'người', ...integer },
      ],
    },
    {
      id: 'ket_qua',
      title: 'Kết quả thực hiện các chỉ tiêu',
      tables: [
        {
          id: 'bieu',
          title: 'Một số chỉ tiêu chính',
          rows: [
            { id: 'lop', label: 'Lớp bồi dưỡng' },
            { id: 'tai_lieu', label: 'Tài liệu tuyên truyền' },
          ],
          columns: [
            { id: 'ke_hoach', label: 'Kế hoạch năm', ...integer },
            { id: 'thuc_hien', label: 'Kết quả thực hiện', ...integer },
          ],
        },
      ],
    },
  ],
});

type Blocks = Parameters<typeof readTyped>[1][];
const one = [heading('1. Tình hình chung của đơn vị'), 'Đơn vị có 12 chi bộ trực thuộc.'];
const two = heading('2. Số liệu hội nghị');
const figures = table([
  ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
  ['Số hội nghị đã tổ chức', 'hội nghị', '12'],
  ['Số người dự hội nghị', 'người', '340'],
]);
const three = heading('3. Kết quả thực hiện các chỉ tiêu');
const head = form.sections[2]?.tables[0]?.columns.map(({ printed }) => printed) ?? [];
const rows = [
  ['Lớp bồi dưỡng', '3', '4'],
  ['Tài liệu tuyên truyền', '20', '25'],
];
const fixed = table([head, ...rows]);
const report: Blocks = [...one, two, figures, three, fixed];

const outsideIn = (...blocks: Blocks) => (readTyped(form, ...blocks).outside ?? []).map(({ text }) => text);
const told = (document: WordDocument) =>
  (readDocument(form, document).outside ?? [])
    .filter(({ furniture }) => !furniture)
    .map(({ in: where, text }) => [where, text]);
const bodyOf = (...blocks: Blocks) => typedDocument(blocks).body;

describe('what was typed and is no answer stands outside', () => {
  test('nothing of a report that says what was asked', () => {
    expect(outsideIn(...report)).toEqual([]);
  });

  test('text under a heading that asks for figures only, with the headings that lead there', () => {
    const { outside } = readTyped(form, ...one, two, 'Số liệu trên chưa tính Trung tâm.', figures, three, fixed);
    expect(outside).toMatchObject([
      { text: 'Số liệu trên chưa tính Trung tâm.', in: 'text', place: { trail: ['2. Số liệu hội nghị'], block: 3 } },
    ]);
  });

  test('what is typed behind such a heading on its line', () => {
    const typed = heading('2. Số liệu hội nghị: đơn vị tổ chức 12 hội nghị');
    expect(outsideIn(...one, typed, figures, three, fixed)).toEqual([typed.text]);
  });

  test('a row added to a table of fixed rows', () => {
    expect(outsideIn(...one, two, figures, three, table([head, ...rows, ['Đợt thi đua', '2', '5']]))).toEqual([
      'Đợt thi đua | 2 | 5',
    ]);
  });

  test('a row added above the first one, under the header, that repeats a unit of measure', () => {
    const more = table([
      ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
      ['Số người dự trực tuyến', 'người', '900'],
      ['Số hội nghị đã tổ chức', 'hội nghị', '12'],
      ['Số người dự hội nghị', 'người', '340'],
    ]);
    expect(outsideIn(...one, two, more, three, fixed)).toEqual(['Số người dự trực tuyến | người | 900']);
  });

  test('a line of values beside each other behind the signing block, as short as a line of it', () => {
    const signed = ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Nguyễn Văn An'];
    expect(outsideIn(...report, ...signed, 'Lê Văn Bình\t120\t01/09/2019')).toContain('Lê Văn Bình\t120\t01/09/2019');
    const { outside = [] } = readTyped(form, ...report, ...signed, 'Lê Văn Bình\t120\t01/09/2019');
    expect(outside.find(({ text }) => text.includes('120'))?.furniture).toBeUndefined();
  });

  test('rows added below each other, together', () => {
    const added = [...rows, ['Đợt thi đua', '2', '5'], ['Bản tin', '12', '']];
    expect(outsideIn(...one, two, figures, three, table([head, ...added]))).toEqual([
      'Đợt thi đua | 2 | 5\nBản tin | 12',
    ]);
  });

  test('a column nobody asked for, with its header', () => {
    const wide = table([
      [...head, 'Ghi chú'],
      [...(rows[0] ?? []), 'Tăng 1'],
      [...(rows[1] ?? []), '7'],
    ]);
    expect(outsideIn(...one, two, figures, three, wide)).toEqual(['Ghi chú\nTăng 1\n7']);
  });

  test('a column beside the figures', () => {
    const wide = table([
      ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'So với năm trước'],
      ['Số hội nghị đã tổ chức', 'hội nghị', '12', '9'],
      ['Số người dự hội nghị', 'người', '340', '300'],
    ]);
    const read = readTyped(form, ...one, two, wide, three, fixed);
    const values = read.answers.filter(({ kind }) => kind === 'figure').map(({ text }) => text);
    const texts = [...values, ...(read.outside ?? []).map(({ text }) => text)].join('\n');
    for (const typed of ['12', '9', '340', '300']) expect(texts.split('\n')).toContain(typed);
  });

  test('a second table under the first one, as one', () => {
    const second = table([
      ['Tên tài liệu', 'Số bản'],
      ['Sổ tay đảng viên', '200'],
    ]);
    expect(outsideIn(...report, 'Tài liệu chi tiết:', second)).toEqual([
      'Tài liệu chi tiết:\nTên tài liệu | Số bản\nSổ tay đảng viên | 200',
    ]);
  });

  test('each section nobody asked for by itself', () => {
    const more = [heading('4. Về cơ sở vật chất'), 'Trụ sở xuống cấp.', heading('5. Lời cảm ơn'), 'Xin cảm ơn.'];
    expect(outsideIn(...report, ...more)).toEqual([
      '4. Về cơ sở vật chất\nTrụ sở xuống cấp.',
      '5. Lời cảm ơn\nXin cảm ơn.',
    ]);
  });

  test('a line typed below a label that was printed', () => {
    const label = { lines: [line('Lớp bồi dưỡng'), line('(cả lớp mở tại xã)')] };
    expect(outsideIn(...one, two, figures, three, table([head, [label, '3', '4'], rows[1] ?? []]))).toEqual([
      '(cả lớp mở tại xã)',
    ]);
  });

  test('a number typed behind a label', () => {
    const typed = table([head, ['Lớp bồi dưỡng: 4', '3', ''], rows[1] ?? []]);
    expect(outsideIn(...one, two, figures, three, typed)).toEqual(['Lớp bồi dưỡng: 4']);
  });

  test('text in a box where no text is asked', () => {
    const box = line('Hội nghị mở rộng có 900 người dự.', { floating: true });
    expect(told(typedDocument([...one, two, figures, box, three, fixed]))).toEqual([['box', box.text]]);
  });

  test('notes, at the place that refers to them, and the edges of pages', () => {
    const document = typedDocument(report);
    const [, answer] = document.body;
    if (answer?.type !== 'paragraph') throw new Error('no answer');
    for (const run of answer.runs) run.note = 0;
    const read = readDocument(form, {
      ...document,
      notes: [bodyOf('Chưa tính hai chi bộ mới lập.')],
      headers: [bodyOf('Tài liệu lưu hành nội bộ cơ quan')],
      footers: [bodyOf('2')],
    });
    expect(read.outside).toMatchObject([
      {
        in: 'note',
        text: 'Chưa tính hai chi bộ mới lập.',
        place: { block: 1, trail: ['1. Tình hình chung của đơn vị'] },
      },
      { in: 'header', text: 'Tài liệu lưu hành nội bộ cơ quan', place: { trail: [] } },
      { in: 'footer', text: '2', furniture: true },
    ]);
  });

  test('lines of one cell below each other, and those of a row beside each other', () => {
    const other = table([
      [{ lines: [line('Tên tài liệu'), line('đã in')] }, 'Số bản'],
      ['Sổ tay', '200'],
    ]);
    expect(outsideIn(...report, 'Tài liệu chi tiết:', other)).toEqual([
      'Tài liệu chi tiết:\nTên tài liệu\nđã in | Số bản\nSổ tay | 200',
    ]);
  });

  test('a row told apart from those that were asked for, as told', () => {
    const typed = table([head, ...rows, ['Đợt thi đua', '2', '5']]);
    const { outside = [] } = readTyped(form, ...one, two, figures, three, typed);
    expect(outside.map((found) => [found.told, found.in])).toEqual([[true, 'table']]);
  });

  test('lines under two headings, and a box beside lines, by themselves', () => {
    const [first, second] = ['Số liệu trên chưa tính Trung tâm.', 'Số liệu dưới đã tính cả huyện.'];
    expect(outsideIn(...one, two, first, three, second)).toEqual([first, second]);
    const box = line('Hội nghị mở rộng có 900 người dự.', { floating: true });
    expect(outsideIn(...one, two, first, box, second, figures, three, fixed)).toEqual([first, box.text, second]);
  });

  test('lines by themselves on both sides of an answer', () => {
    const typed = [line('Số liệu trên chưa tính Trung tâm.'), line('Số liệu dưới đã tính cả huyện.')];
    expect(outsideIn(...one, two, typed[0] ?? '', figures, typed[1] ?? '', three, fixed)).toEqual(
      typed.map(({ text }) => text),
    );
  });

  test('a section nobody asked for, told as one', () => {
    const { outside = [] } = readTyped(form, ...report, heading('4. Về cơ sở vật chất'), 'Trụ sở xuống cấp.');
    expect(outside.map((found) => found.told)).toEqual([true]);
    const plain = readTyped(form, ...one, two, 'Số liệu chưa tính Trung tâm.', figures, three, fixed).outside ?? [];
    expect(plain.map((found) => 'told' in found)).toEqual([false]);
  });

  test('short notes, unlike short lines at the edges of pages, and none that are empty or the form’s', () => {
    const read = readDocument(form, {
      ...typedDocument(report),
      notes: [bodyOf('Tính đến tháng 6'), bodyOf(''), bodyOf('  '), bodyOf('……'), bodyOf(' Tính cả năm ', 'của xã ')],
      headers: [bodyOf('Tài liệu nội bộ'), bodyOf('Số hội nghị đã tổ chức')],
    });
    expect(read.outside?.map(({ in: where, text, furniture, place }) => [where, text, furniture, place.trail])).toEqual(
      [
        ['note', 'Tính đến tháng 6', undefined, []],
        ['note', 'Tính cả năm\ncủa xã', undefined, []],
        ['header', 'Tài liệu nội bộ', true, []],
      ],
    );
  });

  test('a second report in the same file, as one', () => {
    const signed = [line('Nơi nhận:'), line('BÍ THƯ', { bold: true }), 'Nguyễn Văn A'];
    const first = ['BÁO CÁO', form.title, ...report, ...signed];
    const second = [
      'BÁO CÁO',
      form.title,
      one[0] ?? '',
      'Chi bộ Hai có 30 đảng viên.',
      two,
      table([
        ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
        ['Số hội nghị đã tổ chức', 'hội nghị', '77'],
      ]),
    ];
    const [all, ...others] = told(typedDocument([...first, ...second]));
    expect(others).toEqual([]);
    expect(all?.[1]).toContain('Chi bộ Hai có 30 đảng viên.');
    expect(all?.[1]).toContain('77');
  });
});

describe('what stands around any report is furniture', () => {
  const furniture = (...blocks: Blocks) =>
    (readTyped(form, ...blocks).outside ?? []).filter((one) => one.furniture).map(({ text }) => text);

  test('its letterhead, and what it rests on', () => {
    const opening =
      'Thực hiện Kế hoạch số 12-KH/ĐU của Đảng ủy về công tác tuyên truyền trong năm nay, Chi bộ báo cáo kết quả như sau:';
    expect(told(typedDocument(['CHI BỘ TRUYỀN THÔNG', opening, ...report]))).toEqual([]);
    expect(furniture('CHI BỘ TRUYỀN THÔNG', opening, ...report)).toEqual(['CHI BỘ TRUYỀN THÔNG', opening]);
  });

  test('the sentence its form begins with, in whatever words of the board', () => {
    const opening =
      'Nhân dịp tổng kết năm, {{unit.name}} trân trọng gửi quý cơ quan toàn bộ kết quả đã đạt được tại địa bàn';
    const asking = smallForm({ opening, sections: [{ id: 'mot', title: 'Tình hình chung của đơn vị' }] });
    const printed = asking.opening ?? '';
    expect(printed).toContain('trân trọng');
    const { outside, answers } = readDocument(asking, typedDocument([printed, ...one]));
    expect(outside?.filter(({ furniture }) => !furniture) ?? []).toEqual([]);
    expect(answers.find(({ item }) => item === 'mot')?.text).toBe('Đơn vị có 12 chi bộ trực thuộc.');
  });

  test('the guide of a form with another deadline', () => {
    const line =
      'Nơi nhận báo cáo: Ban Tuyên giáo Tỉnh ủy, chậm nhất ngày 25/05/2023. Lưu tệp dạng Word (.docx) khi gửi.';
    expect(told(typedDocument([line, ...report]))).toEqual([]);
  });

  test('but not a text before the first heading', () => {
    const text =
      'Năm 2026 đơn vị tiếp nhận thêm ba chi bộ từ xã bên, tổng số đảng viên tăng lên 420 người so với đầu kỳ.';
    expect(told(typedDocument([text, ...report]))).toEqual([['text', text]]);
  });

  test.each([
    ['numbers of rows', [['TT', ...head], ...rows.map((row, at) => [String(at + 1), ...row])]],
    ['a row of column numbers', [head, ['(1)', '(2)', '(3)'], ...rows]],
    ['a row that divides the others', [head, [{ lines: [line('I. Khối cơ sở')], span: 3 }], ...rows]],
  ])('%s', (_, typed) => {
    expect(told(typedDocument([...one, two, figures, three, table(typed)]))).toEqual([]);
  });
});

test('a label of the form with a number at the edge of a page is told, a line of a letterhead is not', () => {
  const edge = (text: string) => told({ ...typedDocument(report), headers: [bodyOf(text)] });
  expect(edge('Số hội nghị đã tổ chức: 981')).toEqual([['header', 'Số hội nghị đã tổ chức: 981']]);
  expect(edge('Đảng ủy xã Mường So - Báo cáo năm 2026')).toEqual([]);
});
