import { describe, expect, test } from '@jest/globals';
import type { Outline } from '../../schemas/outline.js';
import { importOutline, printDraft, printSummary } from '../../src/import/index.js';
import { defined, drafted, text, treeOf } from '../support/drafted.js';
import { heading, line, table, typedDocument } from '../support/typed.js';

const TITLE = ['ĐỀ CƯƠNG BÁO CÁO', 'Kết quả công tác năm 2025', ''];

describe('the tree of an outline', () => {
  test('follows its marks, whichever stand inside which', () => {
    const outline = defined(
      text(
        ...TITLE,
        'A. CHUNG',
        'I. Tình hình',
        '1. Thuận lợi',
        '- Nêu nét chính.',
        '2. Khó khăn',
        'II. Kết quả',
        'B. RIÊNG',
        'I. Kiến nghị',
      ),
    );
    expect(treeOf(outline.sections)).toEqual([
      'Chung',
      '  Tình hình',
      '    Thuận lợi',
      '      – Nêu nét chính.',
      '    Khó khăn',
      '  Kết quả',
      'Riêng',
      '  Kiến nghị',
    ]);
  });

  test('takes the number of a part from the line above its title', () => {
    const outline = defined(
      text(...TITLE, 'Phần thứ nhất', 'TÌNH HÌNH CHUNG', 'I. Đặc điểm', 'Phần thứ hai', 'KẾT QUẢ', 'I. Ưu điểm'),
    );
    expect(treeOf(outline.sections)).toEqual(['Tình hình chung', '  Đặc điểm', 'Kết quả', '  Ưu điểm']);
  });

  test('counts the parts on in figures where the first is numbered in words, and letters behind a number inside it', () => {
    const outline = defined(
      text(...TITLE, 'Phần thứ nhất: Kết quả', 'I. Ưu điểm', '1) Thuận lợi', '1a) Ở cơ sở', 'Phần thứ 2: Nhiệm vụ'),
    );
    expect(treeOf(outline.sections)).toEqual(['Kết quả', '  Ưu điểm', '    Thuận lợi', '      Ở cơ sở', 'Nhiệm vụ']);
  });

  test('goes by heading styles and by the look where there are no numbers', () => {
    const document = typedDocument([
      line('ĐỀ CƯƠNG BÁO CÁO KẾT QUẢ NĂM', { bold: true }),
      heading('Tình hình'),
      heading('Thuận lợi', { level: 1 }),
      heading('Kết quả'),
    ]);
    expect(treeOf(defined({ name: 'a.docx', is: 'word', document }).sections)).toEqual([
      'Tình hình',
      '  Thuận lợi',
      'Kết quả',
    ]);
  });

  test('makes a section of a line with others under it, and a point of one without', () => {
    const outline = defined(
      text(...TITLE, 'I. KẾT QUẢ', '- Việc chung.', '- Trong nội bộ:', '+ Đào tạo.', '+ Kỷ luật.', 'II. KIẾN NGHỊ'),
    );
    expect(treeOf(outline.sections)).toEqual([
      'Kết quả',
      '  – Việc chung.',
      '  Trong nội bộ',
      '    – Đào tạo.',
      '    – Kỷ luật.',
      'Kiến nghị',
    ]);
  });
});

describe('what a line says of itself', () => {
  const outline = defined(
    text(
      ...TITLE,
      'I. KẾT QUẢ',
      '- Nêu rõ số hội nghị, số lượt người tham gia, tỷ lệ đảng viên được học tập.',
      '- Thực hiện Kết luận số 23-KL/TW.',
      '- Xử lý sai phạm (nếu có).',
      '- Số văn bản đã ban hành từ năm 2021 đến năm 2023.',
      '- Tổng số đảng viên: …… đồng chí',
      'II. TÀI CHÍNH (Các sở, ban, ngành báo cáo)',
    ),
  );
  const points = outline.sections[0]?.points ?? [];

  test('names the figures it asks for, with what they are measured in', () => {
    expect(points[0]?.figures?.map(({ label, type, unit }) => [label, type, unit])).toEqual([
      ['Số hội nghị', 'integer', 'hội nghị'],
      ['Số lượt người tham gia', 'integer', 'lượt người'],
      ['Tỷ lệ đảng viên được học tập', 'percent', undefined],
    ]);
  });

  test('is a figure of the part it stands in where it is only room for a number, and no question beside it', () => {
    expect(outline.sections[0]?.figures).toMatchObject([{ label: 'Tổng số đảng viên', unit: 'đồng chí' }]);
    expect(points.filter(({ ask }) => ask.includes('đảng viên:'))).toEqual([]);
  });

  test('counts nothing where it only names a document by its number', () => {
    expect(points[1]?.figures).toBeUndefined();
  });

  test('is asked “if any” where it says so', () => {
    expect(points.map(({ if_any }) => if_any ?? false)).toEqual([false, false, true, false]);
    expect(points[2]?.ask).toBe('Xử lý sai phạm.');
  });

  test('is asked “if any” with all its figures, but where that is said of one figure among others', () => {
    const said = defined(
      text(
        ...TITLE,
        'I. KẾT QUẢ',
        '- Số hội nghị, số vụ vi phạm (nếu có).',
        '- Xử lý vi phạm (nếu có), số vụ, số người bị xử lý.',
        '- Số vụ vi phạm (nếu có), số hội nghị đã tổ chức.',
        'II. KIẾN NGHỊ',
      ),
    ).sections[0]?.points;
    expect(said?.map(({ if_any }) => if_any ?? false)).toEqual([true, true, false]);
    expect(said?.[2]?.figures?.map(({ if_any }) => if_any ?? false)).toEqual([true, false]);
  });

  test('is asked for each of the years it names', () => {
    expect(points[3]?.figures?.[0]?.series).toEqual([2021, 2022, 2023]);
  });

  test('is asked of the group it names', () => {
    expect(outline.groups).toEqual({ so_ban_nganh: 'Các sở, ban, ngành' });
    expect(outline.sections[1]).toMatchObject({ title: 'Tài chính', for: ['so_ban_nganh'] });
  });
});

describe('figures are told apart', () => {
  const figuresOf = (...asks: string[]) =>
    defined(text(...TITLE, 'I. KẾT QUẢ', ...asks.map((ask) => `- ${ask}`), 'II. KIẾN NGHỊ')).sections[0];
  const askedBy = (ask: string) => (figuresOf(ask)?.points?.[0]?.figures ?? []).map(({ label }) => label);

  test.each([
    ['How many water points were built and how many were repaired?', ['Water points built', 'Were repaired']],
    [
      'The number of participants, the number of countries represented.',
      ['Number of participants', 'Number of countries represented'],
    ],
    ['Is an audit unit in place (yes/no)?', ['Is an audit unit in place']],
  ])('%s', (ask, labels) => {
    expect(askedBy(ask)).toEqual(labels);
  });

  test('several in one line are as many, each in its unit, and what is part of the first says so', () => {
    const [section] = defined(
      text(
        ...TITLE,
        'I. Kết quả',
        '- Sản lượng: ……… tấn; lượng nước sử dụng: ……… m3; điện tiêu thụ: ……… kWh',
        '- Tổng số thành viên: …… người. Trong đó nữ: …… người',
        'II. Đề xuất',
      ),
    ).sections;
    expect(section?.points).toBeUndefined();
    expect(section?.figures?.map(({ label, unit }) => [label, unit])).toEqual([
      ['Sản lượng', 'tấn'],
      ['lượng nước sử dụng', 'm3'],
      ['điện tiêu thụ', 'kWh'],
      ['Tổng số thành viên', 'người'],
      ['Tổng số thành viên, trong đó nữ', 'người'],
    ]);
  });

  test('a question with room in the middle keeps what is written there in brackets', () => {
    const [section] = defined(
      text(
        ...TITLE,
        'I. Kết quả',
        '- Có nhu cầu vay vốn không? Nếu có, số tiền cần vay: …… triệu đồng; mục đích vay.',
        'II. Đề xuất',
      ),
    ).sections;
    expect(section?.points?.map(({ ask }) => ask)).toEqual([
      'Có nhu cầu vay vốn không? Nếu có, số tiền cần vay (triệu đồng); mục đích vay.',
    ]);
  });

  test('boxes to be ticked are what may be chosen', () => {
    expect(figuresOf('Đã bàn giao mặt bằng: □ Có   □ Chưa', 'Đã nghiệm thu: □ Có □ Không')?.figures).toMatchObject([
      { label: 'Đã bàn giao mặt bằng', type: 'choice', options: ['Có', 'Chưa'] },
      { label: 'Đã nghiệm thu', type: 'yes_no' },
    ]);
  });
});

test('questions by number are marked by it: “Câu 1:”', () => {
  const asked = ['Câu 1: Thôn có nhà văn hóa chưa? (Có/Không)', 'Câu 2: Đề xuất của thôn?', 'Xin trân trọng cảm ơn./.'];
  const { sections } = defined(text('          PHIẾU BÁO CÁO THIẾT CHẾ THÔN', ...asked));
  expect(sections.map(({ title }) => title)).toEqual(['Thôn có nhà văn hóa chưa? (Có/Không)', 'Đề xuất của thôn?']);
});

test('a column that says how long answers may be does not make a table of an outline', () => {
  const rows = ['| Section | What to write | Maximum words |', '|---|---|---|'];
  const asked = [
    '| 1. Achievements | Number of households assisted | 600 |',
    '| 2. Lessons | What was learned? | 200 |',
  ];
  const { sections, tables } = defined(
    text('**Report template**', '', ...rows, ...asked, '', 'Thank you.', 'Helen Marsh, Director'),
  );
  expect([sections.map(({ title }) => title), tables]).toEqual([['Achievements', 'Lessons'], undefined]);
  expect(JSON.stringify(sections)).not.toContain('Marsh');
});

describe('groups', () => {
  const groupsIn = (...lines: string[]) => Object.values(defined(text(...TITLE, ...lines)).groups ?? {});

  test('are whoever some are said to be that report', () => {
    expect(groupsIn('I. Đào tạo', '- Số sinh viên tốt nghiệp (các khoa báo cáo).', 'II. Kiến nghị')).toEqual([
      'Các khoa',
    ]);
  });

  test('are whoever is named beside a body as that is', () => {
    expect(
      groupsIn('1. Đối với UBND các huyện:', 'a) Số khu đất.', '2. Đối với chủ đầu tư:', 'a) Số căn hộ đã bán.'),
    ).toEqual(['UBND các huyện', 'Chủ đầu tư']);
    expect(groupsIn('1. Tình hình', '2. Đối với chất lượng giáo dục', '- Nêu kết quả.')).toEqual([]);
  });
});

test('those of whom a bracket says that they alone answer are a group, in English by their plural', () => {
  const { groups, sections } = defined(
    text(
      'REPORT OUTLINE',
      'Work done in 2025',
      '1. Seed (research stations only)',
      '2. Prices (2025 only)',
      '3. Problems',
    ),
  );
  expect(Object.values(groups ?? {})).toEqual(['Research stations']);
  expect(sections.map(({ title }) => title)).toEqual(['Seed', 'Prices (2025 only)', 'Problems']);
});

describe('in English a figure', () => {
  const figures = (question: string) =>
    defined(
      text('REPORT OUTLINE', 'Work done in 2025', '1. Results', `- ${question}`, '2. Problems'),
    ).sections[0]?.points?.flatMap(({ figures = [] }) => figures.map(({ label, unit }) => [label, unit])) ?? [];

  test.each([
    [
      'Number of samples tested and number rejected',
      [
        ['Number of samples tested', 'samples tested'],
        ['Number rejected', 'samples tested'],
      ],
    ],
    ['What percentage of staff hold a doctorate?', [['Percentage of staff hold a doctorate', undefined]]],
    [
      'Total cost of the project and the part paid by our grant (EUR)',
      [
        ['Total cost of the project', undefined],
        ['The part paid by our grant', undefined],
      ],
    ],
  ])('%s', (question, asked) => {
    expect(figures(question)).toEqual(asked);
  });
});

describe('who asks', () => {
  const issuedBy = (name: string, said = '') =>
    defined(
      text(name, 'Số: 12/TB', 'Phong Thổ, ngày 08 tháng 5 năm 2024', said, '', ...TITLE, '1. Kết quả', '2. Kiến nghị'),
    ).issued?.by;

  test('keeps abbreviations, and the place as the line with the day writes it', () => {
    const outline = defined(
      text(
        'CÔNG AN AN PHÚ',
        'TRUNG TÂM GDNN - GDTX',
        'Số: 12/KH-TT',
        'An Phú, ngày 20 tháng 01 năm 2026',
        'KẾ HOẠCH',
        'Công tác năm 2026',
        ...TITLE,
        'I. Kết quả',
        'II. Đề xuất',
      ),
    );
    expect([outline.issued?.parent, outline.issued?.by]).toEqual(['Công an An Phú', 'Trung tâm GDNN - GDTX']);
  });

  test('is written as the text writes it, and the name of a place as a name', () => {
    expect(issuedBy('PHÒNG GIÁO DỤC HUYỆN CỦ CHI')).toMatch(/huyện Củ Chi$/u);
    expect(issuedBy('TRƯỜNG TIỂU HỌC AN NHƠN')).toMatch(/An Nhơn$/u);
    expect(issuedBy('SỞ XÂY DỰNG', 'Theo đề nghị của Sở Xây dựng, các đơn vị báo cáo về việc xây dựng nhà ở.')).toBe(
      'Sở Xây dựng',
    );
    expect(issuedBy('ĐẢNG ỦY XÃ MƯỜNG SO')).toBe('Đảng ủy xã Mường So');
  });
});

describe('tables', () => {
  const withTable = (rows: string[][]): Outline =>
    defined({
      name: 'a.docx',
      is: 'word',
      document: typedDocument([
        line('ĐỀ CƯƠNG BÁO CÁO KẾT QUẢ NĂM', { bold: true }),
        line('I. Kết quả', { bold: true }),
        line('II. Kiến nghị', { bold: true }),
        line('PHỤ LỤC 1. SỐ LIỆU', { bold: true }),
        table(rows),
      ]),
    });

  test('take their columns from the header and never a row from the indices under it', () => {
    const outline = withTable([
      ['TT', 'Nội dung', 'Mã số', 'Số giao', 'Số đạt', 'Tổng'],
      ['A', 'B', 'C', '1', '2', '3=1+2'],
      ['1', 'Tin, bài', '01', '', '', ''],
      ['2', 'Tọa đàm (nếu có)', '02', 'x', '', ''],
      ['', 'Tổng cộng', '', '', '', ''],
    ]);
    const [appendix] = outline.appendices ?? [];
    expect(appendix?.columns.map(({ id, type }) => [id, type])).toEqual([
      ['noi_dung', 'text'],
      ['so_giao', 'integer'],
      ['so_dat', 'integer'],
      ['tong', 'integer'],
    ]);
    expect(appendix?.rows).toEqual([
      { id: 'tin_bai', label: 'Tin, bài', code: '01' },
      { id: 'toa_dam', label: 'Tọa đàm', code: '02', crossed: ['so_giao'], if_any: true },
    ]);
    expect(appendix?.total).toBe(true);
    expect(appendix?.checks?.[0]?.that).toBe('row.tong == row.so_giao + row.so_dat');
  });

  test('tell the row of indices by its numbers, whatever stands before them', () => {
    const [appendix] =
      withTable([
        ['Đơn vị', 'Số lượt', 'Số người'],
        ['MS', '1', '2'],
        ['', '', ''],
      ]).appendices ?? [];
    expect(appendix?.rows).toMatchObject({ min: 1 });
  });

  test('a number that counts nothing is written in words', () => {
    const outline = defined(
      text(
        ...TITLE,
        '1. Cơ sở',
        '| Tên cơ sở | Số điện thoại | Số, ngày quyết định | Số lỗi |',
        '|---|---|---|---|',
        '| | | | |',
        '2. Đề xuất',
      ),
    );
    expect(outline.sections[0]?.tables?.[0]?.columns.map(({ type }) => type)).toEqual([
      'text',
      'text',
      'text',
      'integer',
    ]);
  });

  test('that are an outline keep the room their answers have', () => {
    const outline = defined(
      text(
        ...TITLE,
        '| TT | Nội dung | Kết quả |',
        '| --- | --- | --- |',
        '| A | NHÂN LỰC | |',
        '| 1 | Số bác sĩ hiện có | …… người |',
        '| 2 | Có họp kiểm thảo không? | □ Có □ Không |',
        '| B | ĐỀ XUẤT | |',
      ),
    );
    expect(outline.sections[0]?.figures?.map(({ label, type, unit }) => [label, type, unit])).toEqual([
      ['Số bác sĩ hiện có', 'integer', 'người'],
      ['Có họp kiểm thảo không?', 'yes_no', undefined],
    ]);
  });

  test('what is told in words has no unit, whatever stands in brackets behind it', () => {
    const outline = defined(
      text(
        ...TITLE,
        '1. Công trình',
        '| Tên | Địa điểm (xã) | Kết quả (điểm) |',
        '|---|---|---|',
        '| Cống |  |  |',
        '| Cộng |  |  |',
        '2. Đề xuất',
      ),
    );
    expect(outline.sections[0]?.tables?.[0]?.columns.map(({ type, unit }) => [type, unit])).toEqual([
      ['text', undefined],
      ['text', undefined],
      ['decimal', 'điểm'],
    ]);
  });

  test('are called without their number and their measure', () => {
    const rows = ['| Sắc thuế | Số thu |', '|---|---|', '| Phí | |', '| Lệ phí | |', ''];
    const { sections } = defined(
      text(...TITLE, '1. Kết quả thu', '', 'Bảng 1. Kết quả thu (ĐVT: triệu đồng)', '', ...rows, '2. Kiến nghị'),
    );
    expect(sections[0]?.tables).toMatchObject([{ title: 'Kết quả thu', columns: [{}, { type: 'money' }] }]);
  });

  test('are left to the units to fill in where their rows are empty', () => {
    const [appendix] =
      withTable([
        ['TT', 'Họ và tên', 'Ngày sinh'],
        ['1', '', ''],
        ['…', '', ''],
      ]).appendices ?? [];
    expect(appendix?.rows).toEqual({ min: 1, blank: 2 });
    expect(appendix?.columns.map(({ type }) => type)).toEqual(['text', 'date']);
  });
});

describe('when and to whom', () => {
  const scheduled = (sentence: string) => defined(text(sentence, '', ...TITLE, 'I. KẾT QUẢ', 'II. KIẾN NGHỊ'));

  test.each([
    ['Các đơn vị gửi báo cáo về Sở Nội vụ trước ngày 25/5/2023.', { every: 'once', due: '2023-05-25' }],
    [
      'Định kỳ 06 tháng (trước 20/6), hàng năm (trước 10/12), báo cáo kết quả về Sở Nội vụ.',
      { every: 'half_year', due: ['20/6', '10/12'] },
    ],
    ['Báo cáo gửi về Sở Nội vụ chậm nhất ngày 15 hằng tháng.', { every: 'month', due: 15 }],
    ['Hằng năm, gửi báo cáo về Sở Nội vụ trước ngày 15 tháng 12.', { every: 'year', due: '12-15' }],
  ])('%s', (sentence, { every, due }) => {
    const { schedule, submit } = scheduled(sentence);
    expect(schedule).toMatchObject({
      every,
      due: Array.isArray(due) ? expect.arrayContaining([expect.anything()]) : due,
    });
    expect(submit?.to).toBe('Sở Nội vụ');
  });

  test('and by which way', () => {
    expect(
      scheduled('Gửi báo cáo về Sở Nội vụ qua trục liên thông văn bản trước ngày 25/5/2023.').submit,
    ).toMatchObject({
      to: 'Sở Nội vụ',
      how: ['Trục liên thông văn bản'],
    });
  });

  test('figures count up to a day of each quarter', () => {
    const { schedule } = scheduled(
      'Báo cáo quý gửi trước ngày 16 của tháng cuối quý; số liệu lấy đến ngày 14 của tháng cuối quý.',
    );
    expect(schedule).toMatchObject({ every: 'quarter', cutoff: ['03-14', '06-14', '09-14', '12-14'] });
  });

  test('a line “Kỳ báo cáo” that names no period says how often', () => {
    const { schedule, title } = defined(
      text(
        'MẪU SỐ 01',
        'BÁO CÁO CÔNG TÁC TRẺ EM',
        'Kỳ báo cáo: 6 tháng, năm.',
        'Thời hạn gửi báo cáo: chậm nhất ngày 18 tháng 6; ngày 18 tháng 12.',
        'Phương thức gửi: thư điện tử.',
        '1. Bảo vệ trẻ em',
        '2. Kiến nghị',
      ),
    );
    expect([title, schedule]).toEqual([
      'Công tác trẻ em',
      expect.objectContaining({ every: 'half_year', due: ['06-18', '12-18'] }),
    ]);
  });
});

describe('what holds no outline', () => {
  test.each([
    ['a letter', ['Kính gửi ông An,', 'Cảm ơn ông đã gửi thư.', 'Hẹn gặp ông tuần sau.']],
    ['a story', ['Ngày xưa có một cô bé.', 'Cô đi vào rừng.', '- Cháu đi đâu thế?', '- Cháu đi thăm bà.']],
    [
      'a plan that asks for reports and gives no outline',
      [
        'KẾ HOẠCH',
        'I. MỤC ĐÍCH',
        '1. Nâng cao nhận thức.',
        'II. TỔ CHỨC THỰC HIỆN',
        '1. Các đơn vị báo cáo kết quả trước ngày 20/6.',
      ],
    ],
  ])('is refused: %s', (_, lines) => {
    expect(importOutline([text(...lines)]).draft).toBeNull();
  });

  test('is told apart from what holds no text at all', () => {
    const made = importOutline([{ name: 'scan.docx', is: 'word', document: typedDocument([]) }]);
    expect(made).toMatchObject({ draft: null, refusal: { because: 'no-text' } });
  });
});

describe('several outlines', () => {
  const two = (first: string, second: string) =>
    text(
      'ĐỀ CƯƠNG BÁO CÁO',
      'Kết quả năm',
      first,
      'I. Việc chung',
      'II. Việc của huyện',
      '',
      'ĐỀ CƯƠNG BÁO CÁO',
      'Kết quả năm',
      second,
      'I. Việc chung',
      'II. Việc của sở',
    );

  test('for two kinds of units are one definition with groups, and what both ask is asked of all', () => {
    const outline = defined(two('(Dành cho cấp huyện)', '(Dành cho các sở)'));
    expect(outline.sections.map(({ title, for: asked }) => [title, asked?.length ?? 0])).toEqual([
      ['Việc chung', 0],
      ['Việc của huyện', 1],
      ['Việc của sở', 1],
    ]);
  });

  test('keeps the order of each: what only one is asked stands where it stands there', () => {
    const outline = defined(
      text(
        'ĐỀ CƯƠNG BÁO CÁO',
        '(Dành cho cấp tỉnh)',
        'I. Chỉ đạo',
        'II. Kết quả ở tỉnh',
        'III. Đề xuất',
        'ĐỀ CƯƠNG BÁO CÁO',
        '(Dành cho cấp xã)',
        'I. Chỉ đạo',
        'II. Kết quả ở xã',
        'III. Đề xuất',
      ),
    );
    expect(treeOf(outline.sections)).toEqual(['Chỉ đạo', 'Kết quả ở tỉnh', 'Kết quả ở xã', 'Đề xuất']);
  });

  test('of other kinds: the first, the others told, and each drafted where it is asked for', () => {
    const file = two('lần một', 'lần hai');
    expect(treeOf(defined(file).sections)).toEqual(['Việc chung', 'Việc của huyện']);
    expect(treeOf(defined(file, { which: 2 }).sections)).toEqual(['Việc chung', 'Việc của sở']);
    expect(printSummary(drafted(file), 'vi')).toContain('--which 2');
    expect(importOutline([file], { which: 3 })).toMatchObject({ draft: null, refusal: { because: 'which' } });
  });
});

test('a plan without an outline is proposed from its tasks where that is asked for', () => {
  const file = text(
    'KẾ HOẠCH',
    'Tuyên truyền năm 2022',
    'I. MỤC ĐÍCH',
    '1. Nâng cao nhận thức.',
    'II. NỘI DUNG',
    '1. Tuyên truyền trên báo chí',
    '- Mở chuyên mục.',
    '2. Tập huấn',
    '- Mở lớp cho phóng viên.',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Các đơn vị báo cáo.',
  );
  expect(importOutline([file])).toMatchObject({ draft: null, refusal: { tasks: true } });
  const draft = drafted(file, { fromTasks: true });
  expect(draft.proposal).toBe(true);
  expect(treeOf(defined(file, { fromTasks: true }).sections)).toEqual([
    'Tuyên truyền trên báo chí',
    '  – Mở chuyên mục.',
    'Tập huấn',
    '  – Mở lớp cho phóng viên.',
  ]);
});

test('ids are words of the titles, without marks, and differ', () => {
  const outline = defined(text(...TITLE, 'I. Kết quả', '1. Hạn chế', 'II. Nguyên nhân', '1. Hạn chế'));
  const [first, second] = outline.sections;
  expect([first?.id, first?.sections?.[0]?.id, second?.sections?.[0]?.id]).toEqual([
    'ket_qua',
    'han_che',
    'han_che_nguyen_nhan',
  ]);
});

test('the same file comes to the same bytes', () => {
  const file = text(...TITLE, 'I. Kết quả', '- Số hội nghị.', 'II. Kiến nghị');
  expect(printDraft(drafted(file), 'vi')).toBe(printDraft(drafted(file), 'vi'));
});

describe('where an outline is, is told by what its lines do', () => {
  test.each([
    [
      'a title that only names what is handed in',
      '          HALF-YEARLY RETURN\nA. Trips\n1. Trips made: ........\nB. Help needed (if any)',
    ],
    [
      'an annex called by its contents',
      'PHỤ LỤC\nNội dung báo cáo kết quả trồng cây\n1. Kết quả\n- Số cây trồng mới.\n2. Đề xuất (nếu có)',
    ],
    [
      'a list inside a sentence',
      'Đề nghị báo cáo về phòng dịch, tập trung vào: a) số ca mắc; b) vật tư; c) kiến nghị.',
    ],
    [
      'a table of questions',
      '**PHIẾU BÁO CÁO NHANH**\n\n| Câu hỏi | Trả lời |\n|---|---|\n| 1. Số hộ ngập | |\n| 2. Đề nghị | |',
    ],
  ])('found: %s', (_, body) => {
    expect(drafted(text(...body.split('\n'))).outline.sections?.length).toBeGreaterThan(1);
  });

  test.each([
    [
      'a report that answers',
      '          BÁO CÁO\nKết quả quý I\nI. Kết quả\n1. Đã trồng 1.200 cây, đạt 80% kế hoạch.\n2. Đã tổ chức 03 lớp với 90 người.\nII. Đề nghị\n- Cấp thêm 200 cây giống.',
    ],
    [
      'a plan of tasks',
      '          CHƯƠNG TRÌNH BÁO CÁO VIÊN\nI. NHIỆM VỤ\n1. Tăng cường tuyên truyền trong nhân dân.\n2. Phối hợp tổ chức hội nghị báo cáo viên.\nII. PHÂN CÔNG\n1. Văn phòng: chủ trì, theo dõi chung.',
    ],
  ])('refused: %s', (_, body) => {
    expect(importOutline([text(...body.split('\n'))]).draft).toBeNull();
  });
});

test('headings are known by their capitals alone', () => {
  const outline = defined(text('ĐỀ CƯƠNG BÁO CÁO', 'TÌNH HÌNH CHUNG', 'Dân số, số hộ nghèo.', 'KIẾN NGHỊ'));
  expect(treeOf(outline.sections)).toEqual(['Tình hình chung', '  – Dân số, số hộ nghèo.', 'Kiến nghị']);
});

test('a table with printed columns beside as many empty ones asks', () => {
  const outline = defined(
    text(
      'ANNUAL REPORT OF PARTNERS',
      'Part 1: Narrative',
      '1.1 Main achievements',
      'Part 2: Results',
      '| Result | Indicator | Baseline | Target | Achieved | Share (%) |',
      '| --- | --- | --- | --- | --- | --- |',
      '| Training | Days | 0 | 60 |  |  |',
      '| Plots | Number of plots | 0 | 20 |  |  |',
    ),
  );
  expect(outline.sections[1]?.tables?.[0]?.columns.map(({ label }) => label)).toContain('Achieved');
});

test('what a letter lists in a sentence is the outline, and the table behind it its annex', () => {
  const outline = defined(
    text(
      'Đề nghị các xã báo cáo nhanh tình hình thiệt hại. Báo cáo gồm: (1) Diễn biến thiên tai; (2) Công tác chỉ đạo; (3) Số người đã sơ tán; (4) Đề xuất hỗ trợ.',
      'Nơi nhận:',
      'BIỂU TỔNG HỢP THIỆT HẠI',
      '| Chỉ tiêu | Số lượng |',
      '| --- | --- |',
      '| Số người chết |  |',
      '| Số nhà sập |  |',
    ),
  );
  expect(outline.sections.map(({ title }) => title)).toEqual([
    'Diễn biến thiên tai',
    'Công tác chỉ đạo',
    'Số người đã sơ tán',
    'Đề xuất hỗ trợ',
  ]);
  expect(outline.appendices?.length).toBe(1);
});

test('tables alone are a definition without a section', () => {
  const { sections, tables = [] } = defined(
    text(
      '**BIỂU MẪU BÁO CÁO**',
      '',
      '**Biểu 01. Cây giống**',
      '',
      '| TT | Loại cây | Số cây |',
      '|---|---|---|',
      '| 1 | | |',
    ),
  );
  expect([sections, tables.map(({ title }) => title)]).toEqual([[], ['Cây giống']]);
});

test('annexes of empty tables are asked for where a letter says that they are sent, and not without that', () => {
  const annex = [
    '**Phụ lục 1**',
    '**DANH MỤC TRẠM BƠM**',
    '',
    '| TT | Tên trạm | Số máy |',
    '|---|---|---|',
    '| 1 | | |',
  ];
  const letter = 'Đề nghị các xã thống kê trạm bơm theo biểu đính kèm, báo cáo về Phòng trước ngày 28/3/2025.';
  const { sections, tables = [] } = defined(text(letter, '', ...annex));
  expect([sections, tables.map(({ title }) => title)]).toEqual([[], ['Danh mục trạm bơm']]);
  expect(importOutline([text('Danh mục này để các xã tham khảo.', '', ...annex)]).draft).toBeNull();
});

describe('an outline goes on', () => {
  const rows = ['| Sắc thuế | Số thu |', '|---|---|', '| Phí | |', '| Lệ phí | |', ''];

  test('behind a table inside it, by its numbers', () => {
    const outline = defined(
      text(...TITLE, '1. Kết quả thu', '', 'Bảng 1. Số thu', '', ...rows, '2. Quản lý nợ', '3. Kiến nghị'),
    );
    expect(treeOf(outline.sections)).toEqual(['Kết quả thu', 'Quản lý nợ', 'Kiến nghị']);
    expect(outline.sections?.[0]?.tables?.length).toBe(1);
    expect(outline.appendices).toBeUndefined();
  });

  test('but not into an annex with numbers of its own', () => {
    const outline = defined(
      text(...TITLE, '1. Kết quả thu', '2. Quản lý nợ', '', 'Bảng 1. Số thu', '', ...rows, '1. Ghi chú', '2. Cách ghi'),
    );
    expect(treeOf(outline.sections)).toEqual(['Kết quả thu', 'Quản lý nợ']);
    expect(outline.appendices?.length).toBe(1);
  });

  test('to its last question: how the letter around it ends is told as left out', () => {
    const asked = ['Các chi bộ báo cáo theo các nội dung sau:', 'I. Tình hình', '- Nêu nét chính.', 'II. Phương hướng'];
    const { outline, remarks } = drafted(text(...asked, 'Đảng ủy yêu cầu các chi bộ nghiêm túc thực hiện.'));
    expect(outline.sections?.map(({ title }) => title)).toEqual(['Tình hình', 'Phương hướng']);
    expect(JSON.stringify(remarks.filter(({ code }) => code === 'line-unasked'))).toContain('nghiêm túc thực hiện');
    const asking = drafted(text(...asked, 'Nêu ba việc chính của quý sau.')).outline;
    expect(JSON.stringify(asking.sections?.[1])).toContain('ba việc chính');
    const told = drafted(text(...asked, 'Thực hiện nghiêm túc./.')).outline;
    expect(JSON.stringify(told)).not.toContain('nghiêm túc');
  });

  test('to who signs', () => {
    const outline = defined(text(...TITLE, '1. Kết quả', '2. Kiến nghị', 'TỔ TRƯỞNG', '(Ký, ghi rõ họ tên)'));
    expect(treeOf(outline.sections)).toEqual(['Kết quả', 'Kiến nghị']);
  });
});

describe('the title of an outline', () => {
  test('stands behind the sentence that leads to it, without the room for who reports', () => {
    const outline = defined(
      text(
        'Đề nghị các tổ nộp báo cáo tổng kết theo các nội dung sau:',
        '          BÁO CÁO TỔNG KẾT NĂM HỌC',
        'Tổ: ....................',
        '1. Tình hình tổ',
        '2. Kiến nghị',
      ),
    );
    expect([outline.title, ...treeOf(outline.sections)]).toEqual(['Tổng kết năm học', 'Tình hình tổ', 'Kiến nghị']);
  });

  test('is that of the form below its number, and bullets that guide before the first heading ask for nothing', () => {
    const outline = defined(
      text(
        'ANNEX VI',
        'INTERIM NARRATIVE REPORT',
        '- This report must be signed by the coordinator.',
        '- Please complete the report in English.',
        '1. Description',
        '2. Activities',
      ),
    );
    expect([outline.title, ...treeOf(outline.sections)]).toEqual([
      'Interim narrative report',
      'Description',
      'Activities',
    ]);
  });

  test('ends before the sentence that leads to the first heading', () => {
    const document = typedDocument([
      line('HƯỚNG DẪN', { bold: true }),
      line('Xây dựng báo cáo sơ kết phong trào thi đua', { bold: true }),
      'Ban Thường vụ hướng dẫn nội dung báo cáo như sau:',
      line('Tình hình chung', { bold: true }),
      '- Đời sống hội viên',
      line('Kết quả', { bold: true }),
      '- Số hộ đăng ký',
    ]);
    const outline = defined({ name: 'a.docx', is: 'word', document });
    expect(outline.title).not.toContain('hướng dẫn nội dung');
    expect(treeOf(outline.sections)).toEqual([
      'Tình hình chung',
      '  – Đời sống hội viên',
      'Kết quả',
      '  – Số hộ đăng ký',
    ]);
  });
});

describe('when reports are due', () => {
  const due = (sentence: string, title = 'Kết quả công tác') =>
    defined(text(sentence, 'ĐỀ CƯƠNG BÁO CÁO', title, '', 'I. Kết quả', 'II. Đề xuất')).schedule;

  test.each([
    ['Các xã gửi báo cáo về Phòng ngày 22 hàng tháng.', { every: 'month', due: 22 }],
    ['Báo cáo gửi trước ngày 05 của tháng đầu quý sau.', { every: 'quarter', due: ['5/4', '5/7', '5/10', '5/1'] }],
    ['Báo cáo gửi trước 20/6 (6 tháng), trước 10/12 (năm).', { every: 'half_year', due: ['20/6', '10/12'] }],
    ['Báo cáo năm gửi trước ngày 25/5/2023.', { every: 'once', due: '2023-05-25' }],
  ])('%s', (sentence, schedule) => {
    expect(due(sentence)).toEqual(schedule);
  });

  test('days of periods one definition cannot hold are told', () => {
    const { remarks } = drafted(
      text(
        'Báo cáo tháng gửi trước ngày 22 hằng tháng, báo cáo năm gửi trước ngày 10/12.',
        ...TITLE,
        'I. Kết quả',
        'II. Đề xuất',
      ),
    );
    expect(remarks.flatMap(({ code, data }) => (code === 'schedule-other' ? [data] : []))).toEqual([
      { said: 'báo cáo năm gửi trước ngày 10/12' },
    ]);
  });
});

test('a measure at the end of a list is that of each part, and a list of years is no list of figures', () => {
  const { sections } = defined(
    text(
      ...TITLE,
      'I. Kết quả',
      '- Chi phí nhiên liệu, sửa chữa (nghìn đồng).',
      '- Số lao động các năm 2023, 2024 và 2025.',
      'II. Đề xuất',
    ),
  );
  expect(
    sections[0]?.points?.flatMap(({ figures = [] }) =>
      figures.map(({ label, scale, series }) => [label, scale, series]),
    ),
  ).toEqual([
    ['Chi phí nhiên liệu', 1000, undefined],
    ['Chi phí sửa chữa', 1000, undefined],
    ['Số lao động', undefined, [2023, 2024, 2025]],
  ]);
});

test('a draft says in the language of its outline what the outline leaves open', () => {
  const outline = defined(
    text(
      'REPORT OUTLINE',
      'Work done in 2025',
      '1. Results',
      '',
      '| Item | Planned | Done | Share |',
      '| --- | --- | --- | --- |',
      '| A | 1 | 2 | 3=2-1 |',
      '| Wells |  |  |  |',
      '| Roads |  |  |  |',
      '2. Problems',
    ),
  );
  const [table] = outline.sections[0]?.tables ?? [];
  expect(table?.checks?.[0]?.say).toBe('The column “Share” must follow the formula 3 = 2-1.');
});

describe('what stands beside a figure', () => {
  const asked = (ask: string) => {
    const draft = drafted(text(...TITLE, 'I. Kết quả', `- ${ask}`, '- Nêu khó khăn.'));
    const point = draft.outline.sections?.[0]?.points?.[0];
    const left = draft.remarks.flatMap((one) => (one.code === 'values-left' ? one.data.clauses : []));
    return { labels: point?.figures?.map(({ label }) => label) ?? [], figures: point?.figures ?? [], left };
  };

  test.each([
    [
      'Số vụ việc tiếp nhận, hòa giải thành, chưa giải quyết xong; tỷ lệ hòa giải thành.',
      ['Số vụ việc tiếp nhận', 'Số vụ việc hòa giải thành', 'Số vụ việc chưa giải quyết xong', 'Tỷ lệ hòa giải thành'],
    ],
    ['Chi trả trợ cấp: số đối tượng, số tiền.', ['Số đối tượng', 'Số tiền']],
    ['Luyện tập: số lần luyện tập, quân số tham gia.', ['Số lần luyện tập', 'Quân số tham gia']],
  ])('is asked for as well: %s', (ask, labels) => {
    expect(asked(ask)).toMatchObject({ labels, left: [] });
  });

  test('is told where no figure was made of it, and only then', () => {
    expect(asked('Công tác ứng phó: số lực lượng, phương tiện huy động.').left).toEqual(['phương tiện huy động']);
    expect(asked('Đánh giá chung về kết quả, hạn chế, nguyên nhân.').left).toEqual([]);
    expect(asked('Số hội nghị, số người tham dự (nếu có).').left).toEqual([]);
    expect(asked('Số vụ vi phạm, nêu rõ nguyên nhân; tổng số văn bản, trong đó ghi rõ tên.').left).toEqual([]);
    expect(asked('Số tiền vận động qua các năm 2021, 2022, 2023.').left).toEqual([]);
  });

  test('is no count where it says what the things are called', () => {
    expect(asked('Nêu số học phần, tên học phần.')).toMatchObject({ labels: ['Số học phần'], left: ['tên học phần'] });
  });

  test('keeps the scale of money that is held against something', () => {
    expect(asked('Mức thu nhập bình quân (triệu đồng/người/tháng).').figures).toMatchObject([
      { type: 'money', currency: 'VND', scale: 1_000_000 },
    ]);
  });

  test('is no less asked for where more lines give room below it', () => {
    const { outline } = drafted(
      text(...TITLE, 'I. Khám bệnh', '1. Tổng số lượt khám: …… lượt', '+ Trong đó bảo hiểm: …… lượt', '2. Khó khăn'),
    );
    expect(JSON.stringify(outline)).toMatch(/Tổng số lượt khám.*bảo hiểm/);
  });
});

describe('a form that is a table under its number', () => {
  const FORM = [
    line('Biểu số: 014.N/BCB-KHCN'),
    line('Ban hành theo Thông tư số 15/2025/TT-BKHCN'),
    line('Ngày nhận báo cáo: Ngày 15/02 năm sau'),
    line('HOẠT ĐỘNG NGHIÊN CỨU', { bold: true }),
    line('Năm ……', { bold: true }),
    line('Đơn vị báo cáo:'),
    line('Sở Khoa học và Công nghệ'),
    line('Đơn vị nhận báo cáo:'),
    line('Cục Thông tin, Thống kê'),
    line('(Có đến ngày 31 tháng 12 năm ……)'),
    table([
      ['', 'Mã số', 'Đơn vị tính', 'Tổng số', 'Năm trước'],
      ['1. Số nhiệm vụ mới', '01', 'nhiệm vụ', '', ''],
      ['2. Số bài báo', '02', 'bài', '', ''],
    ]),
  ];
  const outline = () => defined({ name: 'a.docx', is: 'word', document: typedDocument(FORM) });

  test('is found, however much stands between the two, and says whom it goes to below the words for it', () => {
    expect(outline()).toMatchObject({ title: 'Hoạt động nghiên cứu', submit: { to: 'Cục Thông tin, Thống kê' } });
  });

  test('keeps the rows of a column that has no header', () => {
    const [only] = outline().tables ?? [];
    expect(only?.rows).toMatchObject([
      { label: 'Số nhiệm vụ mới', unit: 'nhiệm vụ', code: '01' },
      { label: 'Số bài báo', unit: 'bài', code: '02' },
    ]);
    expect(only?.columns[0]).toMatchObject({ label: 'Nội dung', key: true });
  });
});

test('reads a form drawn as one table, its headings across both columns, and tells of the rows that ask who reports', () => {
  const wide = (text: string) => [{ lines: [line(text)], span: 2 }];
  const document = typedDocument([
    line('BÁO CÁO TIẾN ĐỘ', { bold: true }),
    table([
      ['Tên dự án:', ''],
      ['Quý báo cáo:', 'Quý __/20__'],
      wide('1. Tiến độ chung'),
      ['Mức độ', '☐ Đúng hạn ☐ Chậm'],
      wide('2. Rủi ro'),
      ['Nêu rủi ro mới phát sinh', ''],
    ]),
  ]);
  const file = { name: 'a.docx', is: 'word' as const, document };
  const outline = defined(file);
  expect(treeOf(outline.sections)).toEqual(['Tiến độ chung', 'Rủi ro', '  – Nêu rủi ro mới phát sinh']);
  expect(outline.sections?.[0]?.figures).toMatchObject([{ type: 'choice', options: ['Đúng hạn', 'Chậm'] }]);
  expect(outline.tables).toBeUndefined();
  expect(printSummary(drafted(file), 'vi')).toContain('Tên dự án');
});
