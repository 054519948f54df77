import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const hoiNghi = { id: 'hoi_nghi', label: 'Số hội nghị đã tổ chức', type: 'integer', min: 0 };
const [VIEC, DE_XUAT, THOI_GIAN, KHO_KHAN] = [
  'Những việc chính sẽ làm trong năm tới.',
  'Đề xuất, kiến nghị với cấp trên.',
  'Khoảng thời gian dự kiến hoàn thành.',
  'Khó khăn, vướng mắc đã gặp.',
];
const form = smallForm({
  sections: [
    { id: 'kho', title: 'Khó khăn trong năm', points: [{ id: 'kho_khan', ask: KHO_KHAN }] },
    {
      id: 'nhiem_vu',
      title: 'Nhiệm vụ trọng tâm năm tới',
      points: [
        { id: 'viec', ask: VIEC, figures: [hoiNghi] },
        { id: 'de_xuat', ask: DE_XUAT },
        { id: 'thoi_gian', ask: THOI_GIAN },
      ],
    },
  ],
});
const [kho, nhiemVu] = [heading('1. Khó khăn trong năm'), heading('2. Nhiệm vụ trọng tâm năm tới')];
const SAID = 'Đơn vị mở thêm ba lớp học cho đảng viên mới.';
const MORE = 'Đề nghị cấp thêm kinh phí cho báo cáo viên.';
type Blocks = Parameters<typeof readTyped>[1][];
const read = (...blocks: Blocks) => readTyped(form, ...blocks);
const told = (submission: ReturnType<typeof read>, item: string) => {
  const { state, text, confidence } = answerTo(submission, item);
  return [state, text, confidence];
};
const GONE = ['missing', null, 0.99];

describe('the only question of a section that is gone', () => {
  test('is answered by all that stands under the heading', () => {
    const submission = read(kho, '', SAID, MORE, nhiemVu, VIEC, MORE);
    expect(told(submission, 'kho_khan')).toEqual(['answered', `${SAID}\n${MORE}`, 0.98]);
    expect(answerTo(submission, 'kho_khan')).toMatchObject({ by: 'text', kind: 'point', place: { quote: SAID } });
    expect(told(submission, 'kho')).toEqual(['answered', null, 0.7]);
  });

  test('is missing where nothing stands there but what a form or a page says', () => {
    expect(told(read(kho, '', 'Trang 3', nhiemVu), 'kho_khan')).toEqual(GONE);
    expect(told(read(kho, KHO_KHAN.slice(0, 4), nhiemVu), 'kho_khan')[0]).toBe('answered');
  });

  test('is missing with its heading', () => {
    expect(told(read(nhiemVu, SAID), 'kho_khan')).toEqual(GONE);
  });
});

describe('all questions of a section that are gone', () => {
  test('cannot be told apart where four words or more stand there', () => {
    const submission = read(nhiemVu, 'Một hai ba bốn', 'năm sáu bảy tám');
    for (const item of ['viec', 'de_xuat', 'thoi_gian'])
      expect(told(submission, item)).toEqual(['unknown', 'Một hai ba bốn\nnăm sáu bảy tám', 0.4]);
    expect(answerTo(submission, 'viec')).toMatchObject({
      kind: 'point',
      by: 'text',
      place: { quote: 'Một hai ba bốn' },
    });
    expect(told(submission, 'nhiem_vu')).toEqual(['answered', null, 0.99]);
    expect(told(read(nhiemVu, 'Một hai ba bốn'), 'viec')[0]).toBe('unknown');
  });

  test('are missing, with what stands there, where it is less', () => {
    const submission = read(nhiemVu, 'Một hai', 'ba');
    expect(told(submission, 'viec')).toEqual(['missing', 'Một hai\nba', 0.55]);
  });

  test('are answered with none where that is all that stands there', () => {
    const submission = read(nhiemVu, 'Không có.');
    for (const item of ['viec', 'de_xuat', 'thoi_gian']) expect(answerTo(submission, item).state).toBe('nil');
  });

  test('are missing where nothing stands there', () => {
    expect(told(read(nhiemVu), 'viec')).toEqual(GONE);
    expect(told(read(nhiemVu, '', 'Trang 3'), 'de_xuat')).toEqual(GONE);
  });
});

describe('a question that is gone under one that still stands', () => {
  const under = (...lines: Blocks) => read(nhiemVu, VIEC, SAID, DE_XUAT, ...lines);

  test('is missing where one paragraph stands there, which answers the other', () => {
    const submission = under(MORE);
    expect(told(submission, 'thoi_gian')).toEqual(['missing', MORE, 0.55]);
    expect(told(submission, 'de_xuat')).toEqual(['answered', MORE, 0.99]);
    expect(told(under(), 'thoi_gian')).toEqual(GONE);
    expect(told(under('…………'), 'thoi_gian')[0]).toBe('missing');
  });

  test('may be answered where two stand there, and neither is sure', () => {
    const submission = under(MORE, SAID);
    expect(told(submission, 'thoi_gian')).toEqual(['unknown', `${MORE}\n${SAID}`, 0.4]);
    expect(told(submission, 'de_xuat')).toEqual(['answered', `${MORE}\n${SAID}`, 0.7]);
  });

  test('may be answered behind dots for an answer left out', () => {
    const submission = under('…………', MORE);
    expect(told(submission, 'thoi_gian')).toEqual(['unknown', `…………\n${MORE}`, 0.4]);
    expect(told(under(MORE, '…………'), 'thoi_gian')[0]).toBe('missing');
  });

  test('is not answered by what stands under the next one', () => {
    const submission = read(nhiemVu, VIEC, SAID, THOI_GIAN, MORE, SAID);
    expect(told(submission, 'de_xuat')).toEqual(['missing', SAID, 0.55]);
    expect(told(submission, 'thoi_gian')).toEqual(['answered', `${MORE}\n${SAID}`, 0.99]);
  });
});

describe('a question that is gone behind the figures of another', () => {
  const figures = table([
    ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
    [hoiNghi.label, '', '12'],
  ]);

  test('is answered by what stands under their table', () => {
    const submission = read(nhiemVu, VIEC, SAID, figures, MORE, THOI_GIAN, SAID);
    expect(told(submission, 'de_xuat')).toEqual(['answered', MORE, 0.98]);
    expect(told(submission, 'viec')).toEqual(['answered', SAID, 0.99]);
  });

  test('leaves the other blank, and less sure, where nothing stands above their table', () => {
    const submission = read(nhiemVu, VIEC, figures, MORE, THOI_GIAN, SAID);
    expect(told(submission, 'de_xuat')).toEqual(['answered', MORE, 0.98]);
    expect(told(submission, 'viec')).toEqual(['blank', null, 0.7]);
  });

  test('leaves the other as unsure where an empty line stands above their table', () => {
    const submission = read(nhiemVu, VIEC, '', figures, MORE, THOI_GIAN, SAID);
    expect(told(submission, 'viec')).toEqual(['blank', null, 0.7]);
  });

  test('may be answered there together with the next one by eight words, and by fewer neither is', () => {
    const behind = (text: string) => told(read(nhiemVu, VIEC, SAID, figures, text), 'thoi_gian').slice(0, 2);
    expect(behind('Mở ba lớp học ở các bản xa')).toEqual(['unknown', 'Mở ba lớp học ở các bản xa']);
    expect(behind('Mở ba lớp học ở các bản')).toEqual(['missing', 'Mở ba lớp học ở các bản']);
  });

  test('cannot be told from the next one that is gone', () => {
    const submission = read(nhiemVu, VIEC, SAID, figures, MORE);
    for (const item of ['de_xuat', 'thoi_gian']) expect(told(submission, item)).toEqual(['unknown', MORE, 0.4]);
    expect(told(submission, 'viec')).toEqual(['answered', `${SAID}\n${MORE}`, 0.99]);
  });
});

test('a question found above the heading was moved, and ends nothing under it', () => {
  const submission = read(line(DE_XUAT, { bookmark: '_dc_ask_de_xuat' }), MORE, nhiemVu, VIEC, SAID);
  expect(told(submission, 'de_xuat')).toEqual(['answered', MORE, 0.99]);
  expect(told(submission, 'thoi_gian')).toEqual(['missing', SAID, 0.55]);
});

test('what the form says beside a question that is gone does not answer it', () => {
  const asked = smallForm({
    sections: [
      { id: 'kho', title: 'Khó khăn', points: [{ id: 'gap', ask: KHO_KHAN, guidance: 'Nêu cả nguyên nhân.' }] },
    ],
  });
  const said = (...lines: string[]) => answerTo(readTyped(asked, heading('1. Khó khăn'), ...lines), 'gap');
  expect(said('Nêu cả nguyên nhân.').state).toBe('missing');
  expect(said('Nêu cả nguyên nhân.', SAID)).toMatchObject({ state: 'answered', text: SAID });
});

describe('headings that are gone under one that asks for nothing itself', () => {
  const parted = smallForm({
    sections: [
      {
        id: 'danh_gia',
        title: 'Đánh giá chung',
        sections: [
          { id: 'uu_diem', title: 'Ưu điểm nổi bật' },
          { id: 'han_che', title: 'Hạn chế còn lại' },
        ],
      },
      { id: 'de_nghi', title: 'Kiến nghị với cấp trên' },
    ],
  });
  const [DANH_GIA, DE_NGHI] = [heading('1. Đánh giá chung'), heading('2. Kiến nghị với cấp trên')];
  const under = (...lines: Blocks) => readTyped(parted, DANH_GIA, ...lines, DE_NGHI, MORE);

  test('may be answered by eight words there, together', () => {
    const submission = under('Các chi bộ tham gia ', '', ' đủ, ít vắng');
    for (const item of ['uu_diem', 'han_che'])
      expect(told(submission, item)).toEqual(['unknown', 'Các chi bộ tham gia\nđủ, ít vắng', 0.4]);
    expect(answerTo(submission, 'uu_diem')).toMatchObject({ kind: 'section', by: 'text' });
    expect(told(submission, 'de_nghi')).toEqual(['answered', MORE, 0.99]);
  });

  test('are those of that one alone, up to the first that is there', () => {
    const said = 'Các chi bộ tham gia đủ, ít vắng';
    const first = readTyped(parted, DANH_GIA, said, heading('1.1. Ưu điểm nổi bật', { level: 1 }), SAID, DE_NGHI, MORE);
    expect([told(first, 'uu_diem')[0], told(first, 'han_che')[0]]).toEqual(['answered', 'missing']);
    const last = readTyped(parted, DANH_GIA, said, heading('1.2. Hạn chế còn lại', { level: 1 }), SAID, DE_NGHI, MORE);
    expect([told(last, 'uu_diem')[0], told(last, 'han_che')[0]]).toEqual(['unknown', 'answered']);
    const alone = readTyped(parted, DANH_GIA, said);
    expect(['uu_diem', 'han_che', 'de_nghi'].map((item) => told(alone, item)[0])).toEqual([
      'unknown',
      'unknown',
      'missing',
    ]);
  });

  test('are missing where fewer stand there', () => {
    expect(told(under('Các chi bộ tham gia, ít vắng'), 'uu_diem').slice(0, 2)).toEqual(['missing', null]);
    expect(told(under(), 'han_che').slice(0, 2)).toEqual(['missing', null]);
  });
});

describe('a heading that is gone, named in the middle of what answers another', () => {
  const parted = smallForm({
    sections: [
      {
        id: 'danh_gia',
        title: 'Đánh giá',
        sections: [
          { id: 'uu_diem', title: 'Ưu điểm nổi bật' },
          { id: 'han_che', title: 'Hạn chế còn lại' },
          { id: 'cach_lam', title: 'Cách làm hay' },
        ],
      },
    ],
  });
  const BOTH = 'Các chi bộ tham gia đủ. Hạn chế còn lại: nhiều người đi làm xa.';
  const submission = () =>
    readTyped(
      parted,
      heading('1. Đánh giá'),
      heading('1.1. Ưu điểm nổi bật', { level: 1 }),
      BOTH,
      SAID,
      heading('1.3. Cách làm hay', { level: 1 }),
      MORE,
    );

  test('may be answered by the rest of its sentence', () => {
    expect(told(submission(), 'han_che')).toEqual(['unknown', 'Hạn chế còn lại: nhiều người đi làm xa.', 0.4]);
    expect(answerTo(submission(), 'han_che').place.quote).toContain('Các chi bộ');
  });

  test('makes the other less sure, and no more than that', () => {
    expect(told(submission(), 'uu_diem')).toEqual(['answered', `${BOTH}\n${SAID}`, 0.7]);
    expect(told(submission(), 'cach_lam')).toEqual(['answered', MORE, 0.99]);
  });
});

test('a text under a heading that asks for one as well may answer its lost question, where it has four words', () => {
  const asked = smallForm({
    sections: [
      { id: 'kho', title: 'Khó khăn trong năm', min_words: 3, points: [{ id: 'gap', ask: KHO_KHAN }] },
      { id: 'khac', title: 'Việc khác của đơn vị' },
    ],
  });
  const khac = heading('2. Việc khác của đơn vị');
  const under = (...lines: string[]) => readTyped(asked, kho, ...lines, khac, SAID);
  expect(told(under('Thiếu kinh phí'), 'gap')).toEqual(['missing', 'Thiếu kinh phí', 0.55]);
  expect(told(under('Thiếu kinh phí'), 'kho')).toEqual(['answered', 'Thiếu kinh phí', 0.99]);
  expect(told(under(MORE), 'gap')).toEqual(['unknown', MORE, 0.4]);
  expect(told(under(MORE), 'kho')).toEqual(['answered', MORE, 0.7]);
});
