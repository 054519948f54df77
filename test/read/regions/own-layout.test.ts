import { describe, expect, test } from '@jest/globals';
import { answerTo, line, readTyped, smallForm } from '../../support/typed.js';

const form = smallForm({
  letterhead: 'vn-state-2020',
  sections: [
    { id: 'tinh_hinh', title: 'Đặc điểm tình hình' },
    {
      id: 'ket_qua',
      title: 'Kết quả thực hiện',
      points: [
        { id: 'mo_hinh', ask: 'Mô hình tiêu biểu và cách làm.' },
        { id: 'nhan_rong', ask: 'Việc đưa cách làm ấy ra các thôn.' },
      ],
    },
    { id: 'su_co', title: 'Sự cố mất an toàn' },
    { id: 'nhiem_vu', title: 'Phương hướng năm tới' },
    { id: 'de_xuat', title: 'Đề xuất với cấp trên' },
  ],
});
type Blocks = Parameters<typeof readTyped>[1][];
const bold = (text: string) => line(text, { bold: true });
const read = (...lines: Blocks) => readTyped(form, ...lines);
const said = (items: string[], ...lines: Blocks) =>
  items.map((item) => {
    const { state, text } = answerTo(read(...lines), item);
    return text === null ? state : `${state} ${text.replaceAll('\n', ' / ')}`;
  });

const TINH_HINH = 'Xã có mười một thôn với chín trăm hộ, phần đông làm nương rẫy và chăn nuôi gia súc.';
const MO_HINH = 'Tổ phụ nữ góp gạo nuôi ba cháu mồ côi trong bản.';
const NHAN_RONG = 'Đến tháng Chín đã có bảy thôn học theo và làm tốt.';
const NHIEM_VU = 'Giữ vững an ninh trật tự ở các thôn vùng cao của xã.';
const DE_XUAT = 'Xin thêm kinh phí sửa nhà văn hóa của ba thôn vùng cao và cấp thêm tài liệu cho cán bộ.';

describe('in a layout of the unit’s own an answer ends', () => {
  test('at a heading set as those of the form are there, where the next one was not found', () => {
    const lines = [bold('A. Đặc điểm tình hình'), TINH_HINH, bold('B. Chuyện khác'), NHIEM_VU];
    expect(answerTo(read(...lines), 'tinh_hinh').text).toBe(TINH_HINH);
    expect(read(...lines).unasked.map(({ text }) => text)).toEqual(['B. Chuyện khác']);
    const plain = [bold('Đặc điểm tình hình'), TINH_HINH, bold('Chuyện khác'), NHIEM_VU];
    expect(answerTo(read(...plain), 'tinh_hinh').text).toBe(TINH_HINH);
  });

  test('at one with a letter behind its number, that was put in between', () => {
    const lines = [bold('I. Đặc điểm tình hình'), TINH_HINH, bold('Ib. LỜI CẢM ƠN'), NHIEM_VU];
    expect(answerTo(read(...lines, bold('II. Kết quả thực hiện')), 'tinh_hinh').text).toBe(TINH_HINH);
  });

  test('at no line in bold where all that follows in the form was found', () => {
    const lines = [bold('Đề xuất với cấp trên'), TINH_HINH, bold('Chuyện khác'), NHIEM_VU];
    expect(answerTo(read(...lines), 'de_xuat').text).toBe([TINH_HINH, 'Chuyện khác', NHIEM_VU].join('\n'));
  });

  test('at no line in bold that is a sentence, or counts otherwise than the headings', () => {
    for (const own of ['Bà con rất phấn khởi.', 'a) Chuyện khác', 'Nay xin báo cáo; kính mong xem xét']) {
      const lines = [bold('A. Đặc điểm tình hình'), TINH_HINH, bold(own), NHIEM_VU];
      expect(answerTo(read(...lines), 'tinh_hinh').text).toBe([TINH_HINH, own, NHIEM_VU].join('\n'));
    }
  });

  test('at a line set as its question is, where the next question was not found', () => {
    const lines = [
      bold('II. Kết quả thực hiện'),
      bold('a) Mô hình tiêu biểu và cách làm'),
      MO_HINH,
      bold('b) Những nơi khác'),
      NHAN_RONG,
    ];
    expect(said(['mo_hinh', 'nhan_rong'], ...lines)).toEqual([`answered ${MO_HINH}`, `unknown ${NHAN_RONG}`]);
  });

  test('at a line that begins with a name as its own does', () => {
    const lines = [bold('II. Kết quả thực hiện'), `- Mô hình tiêu biểu: ${MO_HINH}`, `- Nơi học theo: ${NHAN_RONG}`];
    expect(said(['mo_hinh', 'nhan_rong'], ...lines)[0]).toBe(`answered ${MO_HINH}`);
    expect(answerTo(read(...lines), 'nhan_rong').state).toBe('unknown');
  });

  test('at the next outermost heading with its text on its line', () => {
    const lines = [
      bold('I. Đặc điểm tình hình'),
      TINH_HINH,
      `II. VIỆC SẮP TỚI: ${NHIEM_VU}`,
      'Và còn nhiều việc khác.',
    ];
    expect(answerTo(read(...lines), 'tinh_hinh').text).toBe(TINH_HINH);
    const other = [...lines.slice(0, 2), `IX. VIỆC SẮP TỚI: ${NHIEM_VU}`];
    expect(answerTo(read(...other), 'tinh_hinh').text).toContain(NHIEM_VU);
  });

  test('where the report of a part of the unit was pasted behind it', () => {
    const whole = (own: Blocks[number]) => [
      bold('I. Đặc điểm tình hình'),
      TINH_HINH,
      own,
      'Kết quả của thôn Mỏ trong sáu tháng.',
      bold('II. Kết quả thực hiện'),
    ];
    expect(answerTo(read(...whole('BÁO CÁO')), 'tinh_hinh').text).toBe(TINH_HINH);
    expect(answerTo(read(...whole(bold('BÁO CÁO CỦA THÔN MỎ'))), 'tinh_hinh').text).toBe(TINH_HINH);
    expect(answerTo(read(...whole('Báo cáo của thôn đã gửi kèm')), 'tinh_hinh').text).toContain('thôn Mỏ');
    expect(answerTo(read(...whole(bold('BÁO CÁO CỦA THÔN MỎ'))), 'tinh_hinh').confidence).toBeGreaterThan(0.5);
  });
});

describe('what was not found', () => {
  test('is asked about where text that belongs to nobody stands in its place, with its likeliest heading', () => {
    const lines = [
      bold('A. Mở đầu'),
      TINH_HINH,
      bold('B. Những việc của năm sau'),
      NHIEM_VU,
      bold('C. Những điều mong mỏi'),
      DE_XUAT,
    ];
    const submission = read(...lines);
    for (const item of ['tinh_hinh', 'mo_hinh', 'nhan_rong', 'de_xuat'])
      expect(answerTo(submission, item).state).toBe('unknown');
    expect(answerTo(submission, 'nhiem_vu')).toMatchObject({
      state: 'unknown',
      place: { quote: 'B. Những việc của năm sau' },
    });
    expect(answerTo(submission, 'nhiem_vu').text).toContain(NHIEM_VU);
  });

  test('is shown from the line on that begins with its name', () => {
    const lines = [bold('A. Mở đầu'), TINH_HINH, bold('B. Chuyện trong năm'), `- Nhân rộng ra các thôn: ${NHAN_RONG}`];
    expect(answerTo(read(...lines), 'nhan_rong')).toMatchObject({
      state: 'unknown',
      text: `- Nhân rộng ra các thôn: ${NHAN_RONG}`,
    });
  });

  const complete = (...between: Blocks) =>
    said(
      ['su_co'],
      line('I. Đặc điểm tình hình', { level: 0 }),
      TINH_HINH,
      line('II. Kết quả thực hiện', { level: 0 }),
      'Mô hình tiêu biểu và cách làm.',
      MO_HINH,
      'Việc đưa cách làm ấy ra các thôn.',
      NHAN_RONG,
      ...between,
      line('IV. Phương hướng năm tới', { level: 0 }),
      NHIEM_VU,
      line('V. Đề xuất với cấp trên', { level: 0 }),
      DE_XUAT,
    )[0];

  test('is missing where nothing is left in its place, or a heading alone', () => {
    expect(complete()).toBe('missing');
    expect(complete(line('Thi đua, khen thưởng các tập thể và cá nhân trong năm', { level: 0 }))).toBe('missing');
  });

  test('is missing where a file that is else complete has a part of its own there that says none of its words', () => {
    const other = line('VIII. Thi đua, khen thưởng', { level: 0 });
    expect(complete(other, NHIEM_VU)).toBe('missing');
    const near = line('VIII. Những vụ mất trộm', { level: 0 });
    expect(complete(near, NHIEM_VU)).toBe(`unknown VIII. Những vụ mất trộm / ${NHIEM_VU}`);
  });
});
