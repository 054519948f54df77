import { describe, expect, test } from '@jest/globals';
import { STYLE } from '../../src/form/index.js';
import { answerTo, heading, line, readTyped, smallForm, table } from '../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'hoc_tap',
      title: 'Công tác học tập, quán triệt nghị quyết',
      points: [
        {
          id: 'hinh_thuc',
          ask: 'Số lượng, hình thức hội nghị đã tổ chức',
          figures: [
            { id: 'so_hoi_nghi', label: 'Số hội nghị', type: 'integer', unit: 'hội nghị' },
            { id: 'so_van_ban', label: 'Số văn bản đã ban hành', type: 'integer', unit: 'văn bản' },
          ],
        },
        { id: 'hieu_qua', ask: 'Hiệu quả của các hội nghị' },
        { id: 'kho_khan', ask: 'Nêu những khó khăn, vướng mắc trong quá trình thực hiện.' },
      ],
    },
    {
      id: 'danh_gia',
      title: 'Đánh giá chung',
      sections: [
        { id: 'uu_diem', title: 'Ưu điểm' },
        { id: 'han_che', title: 'Hạn chế' },
        { id: 'nguyen_nhan', title: 'Nguyên nhân' },
      ],
    },
    {
      id: 'kiem_tra',
      title: 'Công tác kiểm tra',
      points: [
        {
          id: 'ket_qua',
          ask: 'Kết quả kiểm tra, giám sát',
          figures: [{ id: 'so_cuoc', label: 'Số cuộc kiểm tra', type: 'integer', unit: 'cuộc kiểm tra' }],
        },
        { id: 'kien_nghi', ask: 'Đề xuất, kiến nghị' },
      ],
    },
  ],
});

const HOC_TAP = heading('I. Công tác học tập, quán triệt nghị quyết');
const DANH_GIA = heading('II. Đánh giá chung');
const KIEM_TRA = heading('III. Công tác kiểm tra');

const freely = (hocTap: string[], danhGia: string[], kiemTra: string[]) =>
  readTyped(form, HOC_TAP, ...hocTap, DANH_GIA, ...danhGia, KIEM_TRA, ...kiemTra);

describe('in a report written freely', () => {
  const submission = () =>
    freely(
      [
        'Đảng ủy đã chỉ đạo các chi bộ tổ chức học tập.',
        '- Số lượng, hình thức hội nghị: trong kỳ mở 12 hội nghị trực tiếp; ban hành 04 văn bản.',
        '- Hiệu quả của các hội nghị: nhận thức của đảng viên được nâng lên.',
        '- Khó khăn, vướng mắc: kinh phí còn thiếu.',
      ],
      [
        '1. Ưu điểm: các chi bộ tham gia đầy đủ.',
        '+ Hạn chế: một số đảng viên chưa tham gia.',
        'Nguyên nhân – đi làm ăn xa.',
      ],
      ['Trong kỳ đã thực hiện 02 cuộc kiểm tra, không có vi phạm.', 'Đề xuất, kiến nghị: cấp thêm kinh phí.'],
    );
  const typed = (item: string) => {
    const { state, text } = answerTo(submission(), item);
    return [state, text];
  };

  test.each([
    ['hinh_thuc', 'trong kỳ mở 12 hội nghị trực tiếp; ban hành 04 văn bản.'],
    ['hieu_qua', 'nhận thức của đảng viên được nâng lên.'],
    ['kho_khan', 'kinh phí còn thiếu.'],
    ['uu_diem', 'các chi bộ tham gia đầy đủ.'],
    ['han_che', 'một số đảng viên chưa tham gia.'],
    ['nguyen_nhan', 'đi làm ăn xa.'],
    ['kien_nghi', 'cấp thêm kinh phí.'],
  ])('%s is answered behind its own words', (item, text) => {
    const [state, found] = typed(item);
    expect([state, found?.endsWith(text)]).toEqual(['answered', true]);
  });

  test.each([
    ['so_hoi_nghi', 12],
    ['so_van_ban', 4],
    ['so_cuoc', 2],
  ])('%s stands in a sentence, for a person to look at', (item, best) => {
    expect(answerTo(submission(), item)).toMatchObject({ state: 'unknown', why: { best } });
  });

  test('all that was typed is an answer, but what names nothing that is asked', () => {
    expect(submission().outside?.map(({ text }) => text)).toEqual(['Đảng ủy đã chỉ đạo các chi bộ tổ chức học tập.']);
  });
});

describe('what is named in the middle of a paragraph', () => {
  const submission = () =>
    freely(
      [],
      ['Ưu điểm: các chi bộ tham gia đầy đủ. Hạn chế: một số đảng viên chưa tham gia.'],
      ['Không có vi phạm.'],
    );

  test('is not missing, and nobody can tell where it ends', () => {
    expect(answerTo(submission(), 'han_che')).toMatchObject({ kind: 'section', state: 'unknown' });
    expect(answerTo(submission(), 'uu_diem').confidence).toBeLessThan(0.9);
  });

  test('is told with its sentence, which begins with the name', () => {
    expect(answerTo(submission(), 'han_che').text).toBe('Hạn chế: một số đảng viên chưa tham gia.');
  });

  test('what is named nowhere is missing', () => {
    expect(answerTo(submission(), 'nguyen_nhan').state).toBe('missing');
  });
});

test('a figure in a sentence of its section is asked about, where the question and its table are gone', () => {
  const submission = freely(['Đảng ủy đã ban hành 04 văn bản chỉ đạo và tổ chức 12 hội nghị.'], [], []);
  expect(answerTo(submission, 'so_van_ban')).toMatchObject({ state: 'unknown', why: { best: 4 } });
  expect(answerTo(submission, 'so_hoi_nghi')).toMatchObject({ state: 'unknown', why: { best: 12 } });
  expect(answerTo(submission, 'so_cuoc').state).toBe('missing');
});

describe('where a section says something, nothing in it is missing', () => {
  const submission = () =>
    freely(
      [],
      ['Các chi bộ tham gia đầy đủ, song một số đảng viên đi làm ăn xa nên chưa tham gia.'],
      ['Đảng ủy đã tiến hành 02 cuộc.'],
    );

  test.each(['uu_diem', 'han_che', 'nguyen_nhan', 'ket_qua', 'kien_nghi'])('%s is asked about', (item) => {
    expect(answerTo(submission(), item).state).toBe('unknown');
  });

  test.each(['hinh_thuc', 'hieu_qua', 'kho_khan'])('and %s is missing under a heading with nothing', (item) => {
    expect(answerTo(submission(), item).state).toBe('missing');
  });
});

describe('words before a colon are no name', () => {
  test('of a question that stands in its own line', () => {
    const submission = readTyped(form, HOC_TAP, 'Hiệu quả của các hội nghị', '- Hiệu quả của các hội nghị: tốt.');
    expect(answerTo(submission, 'hieu_qua').text).toBe('- Hiệu quả của các hội nghị: tốt.');
  });

  test('of a question where they are those of another as well', () => {
    const submission = freely([], ['Kết quả: tốt.'], ['Không có vi phạm nào trong kỳ.']);
    expect(answerTo(submission, 'ket_qua').text ?? '').not.toContain('tốt');
  });

  test('where the question before them would be left without an answer', () => {
    const submission = readTyped(form, DANH_GIA, heading('1. Ưu điểm', { level: 1 }), 'Hạn chế: còn ít.');
    expect(answerTo(submission, 'uu_diem').state).toBe('answered');
  });
});

describe('a question named at the beginning of a line', () => {
  const hocTap =
    (...lines: string[]) =>
    (item: string) => {
      const { state, text } = answerTo(freely(lines, ['Tốt.'], ['Tốt.']), item);
      return [state, text];
    };

  test('is answered behind its name and up to the next one, whatever stands between', () => {
    const told = hocTap('Khó khăn, vướng mắc: thiếu kinh phí.', '', 'Thiếu cả cán bộ.');
    expect(told('kho_khan')).toEqual(['answered', 'thiếu kinh phí.\nThiếu cả cán bộ.']);
    expect(told('hieu_qua')[0]).toBe('missing');
  });

  test('stands between the headings around it, and not behind the next', () => {
    const submission = freely(['Tốt.'], ['Hiệu quả của các hội nghị: tốt.'], ['Tốt.']);
    expect(answerTo(submission, 'hieu_qua').text).not.toBe('tốt.');
    const before = readTyped(form, 'Hiệu quả của các hội nghị: tốt.', HOC_TAP, DANH_GIA, 'Tốt.');
    expect(answerTo(before, 'hieu_qua').text).not.toBe('tốt.');
  });

  test('stands in no small print', () => {
    const small = line('Hiệu quả của các hội nghị: ghi rõ.', { style: STYLE.guidance });
    expect(answerTo(readTyped(form, HOC_TAP, small, DANH_GIA, 'Tốt.'), 'hieu_qua').state).not.toBe('answered');
  });

  test('has the heading before it answered on its own line, or in a line below', () => {
    const uuDiem = (...lines: string[]) => {
      const submission = readTyped(form, DANH_GIA, ...lines.map((text) => line(text)), KIEM_TRA, 'Tốt.');
      return ['uu_diem', 'han_che'].map((item) => answerTo(submission, item).text);
    };
    expect(uuDiem('1. Ưu điểm: tốt.', 'Hạn chế: ít.')).toEqual(['tốt.', 'ít.']);
    expect(uuDiem('1. Ưu điểm', 'Tốt.', 'Hạn chế: ít.')).toEqual(['Tốt.', 'ít.']);
    expect(uuDiem('1. Ưu điểm', ' ', 'Hạn chế: ít.')[1]).not.toBe('ít.');
  });

  test('is told as a heading by its name alone', () => {
    const { headings } = freely([], ['1. Ưu điểm - tốt.', 'Hạn chế : ít.'], ['Tốt.']);
    const typed = new Map(headings.map(({ item, typed }) => [item, typed]));
    expect([typed.get('danh_gia'), typed.get('uu_diem'), typed.get('han_che')]).toEqual([
      'Đánh giá chung',
      'Ưu điểm',
      'Hạn chế',
    ]);
  });
});

test('in English too', () => {
  const english = smallForm({
    language: 'en',
    sections: [
      {
        id: 'training',
        title: 'Training of volunteers',
        points: [
          {
            id: 'courses',
            ask: 'Courses held and who attended them',
            figures: [{ id: 'held', label: 'Courses held', type: 'integer', unit: 'courses' }],
          },
          { id: 'learnt', ask: 'What was learnt from the courses' },
          { id: 'problems', ask: 'Problems met on the way' },
        ],
      },
    ],
  });
  const submission = readTyped(
    english,
    line('Training of volunteers', { level: 0 }),
    'Over the year we ran 14 courses in three towns.',
    '* What was learnt from the courses: start early.',
    '* Problems met on the way: rooms were hard to find.',
  );
  expect(answerTo(submission, 'learnt').text).toBe('start early.');
  expect(answerTo(submission, 'problems').text).toBe('rooms were hard to find.');
  expect(answerTo(submission, 'held')).toMatchObject({ state: 'unknown', why: { best: 14 } });
});

test('a question typed anew before the table it stands behind in the form is found there', () => {
  const tabled = smallForm({
    sections: [
      {
        ...{ id: 'vat_nuoi', title: 'Chăn nuôi' },
        tables: [
          {
            id: 'dan',
            title: 'Đàn vật nuôi của thôn',
            rows: [{ id: 'trau', label: 'Trâu' }],
            columns: [{ id: 'con', label: 'Số con', type: 'integer' }],
          },
        ],
        points: [{ id: 'dien_bien', ask: 'Diễn biến của đàn vật nuôi trong vụ rét' }],
      },
    ],
  });
  const dan = table(
    [
      ['Nội dung', 'Số con'],
      ['Trâu', '41'],
    ],
    1,
  );
  const typed = ['Diễn biến của đàn vật nuôi trong vụ rét.', 'Không có con nào bị chết rét.'];
  const submission = readTyped(tabled, heading('I. Chăn nuôi'), ...typed, 'Đàn vật nuôi của thôn', dan);
  expect(answerTo(submission, 'dien_bien')).toMatchObject({ state: 'answered', text: typed[1] });
});

describe('a heading that lost its line', () => {
  const own = smallForm({
    sections: [
      { id: 'ngo_doc', title: 'Các vụ ngộ độc đã xảy ra', if_any: true },
      { id: 'dan_van', title: 'Công tác dân vận' },
      { id: 'kien_nghi', title: 'Kiến nghị, đề xuất' },
    ],
  });
  const [first, second, third] = [
    heading('1. Các vụ ngộ độc đã xảy ra'),
    heading('2. Công tác dân vận'),
    heading('3. Kiến nghị, đề xuất'),
  ] as const;
  const text = 'Hệ thống dân vận bám sát cơ sở, vận động Nhân dân hiến đất làm đường.';

  test('and was glued to the end of the answer above it is asked about, with what stands below', () => {
    const read = readTyped(own, first, 'Đã xảy ra một vụ. 2. Công tác dân vận', text, third, 'Không.');
    expect(answerTo(read, 'dan_van')).toMatchObject({ state: 'unknown', text });
    expect(answerTo(read, 'ngo_doc').confidence).toBeLessThan(0.9);
    expect(answerTo(readTyped(own, first, 'Do thiếu công tác dân vận', text, third), 'dan_van').state).toBe('missing');
  });

  test('below an answer that says none is asked about, with what that answer cannot say', () => {
    const read = readTyped(own, first, 'Không có.', text, third, 'Không.');
    expect(answerTo(read, 'dan_van')).toMatchObject({ state: 'unknown', text });
    expect(answerTo(readTyped(own, first, 'Không có.', 'Đã rõ.', third), 'dan_van').state).toBe('missing');
    expect(answerTo(readTyped(own, first, 'Không có.', text, second, text), 'dan_van')).toMatchObject({ text });
  });
});
