import { describe, expect, test } from '@jest/globals';
import { printReviews } from '../../../src/report/review/index.js';
import { unpainted } from '../../../src/report/terminal/index.js';
import { foreignFile, returnedFile, tableFile, unreadableFile } from '../../support/report/reviews.js';

const gaps = { so_hoi_nghi: '', so_luot: '', kien_nghi: '', number: '' };

describe('the review as text', () => {
  test('says of each file what is missing, under its headings, and what to do', () => {
    expect(printReviews([returnedFile('xa_a.docx', gaps)], 'vi', unpainted)).toBe(
      `xa_a.docx: báo cáo “Sơ kết công tác tuyên truyền” của Đảng ủy xã A: còn 2 mục cần bổ sung, sửa; mới có 4/7 nội dung (57%)
  Toàn văn bản
    × Chưa ghi số văn bản.
      Báo cáo chính thức phải có đủ thể thức văn bản. Đề nghị điền số văn bản vào đúng chỗ trong mẫu. [field-missing]
  1. Kết quả › 1.1. Công tác chỉ đạo
    × Chưa điền số liệu “Số hội nghị”.
    × Chưa điền số liệu “Số lượt người”.
      Đây là số liệu bắt buộc để tổng hợp. Đề nghị điền số liệu; nếu không phát sinh thì ghi 0. [figure-missing]
  2. Kiến nghị (nếu có)
    · Nội dung “Kiến nghị” (nếu có) đang để trống.
      Để trống thì không rõ đơn vị không có hay chưa kịp báo cáo. Đề nghị ghi “Không có” nếu đơn vị không phát sinh nội dung này. [if-any-blank]

1 tệp: 0 đầy đủ, 1 còn thiếu hoặc cần sửa, 0 không đọc được.
`,
    );
  });

  test('says of a file with nothing of the form in it that it is likely no report, and nothing else', () => {
    expect(printReviews([foreignFile('giay moi.docx')], 'vi', unpainted)).toBe(
      `giay moi.docx: Trong tệp không có nội dung nào của mẫu, nên có lẽ đây không phải là báo cáo của đợt này. Đề nghị xem lại tệp; nếu gửi nhầm thì yêu cầu gửi đúng báo cáo.

1 tệp: 0 đầy đủ, 1 còn thiếu hoặc cần sửa, 0 không đọc được.
`,
    );
  });

  test('is in English where that is asked for', () => {
    const text = printReviews([returnedFile('a.docx', { so_luot: '-5' })], 'en', unpainted);
    expect(text).toContain(
      'a.docx: report “Sơ kết công tác tuyên truyền” of Đảng ủy xã A: 1 place to complete or correct; 7 of 7 items answered (100%)',
    );
    expect(text).toContain('× The figure “Số lượt người” says -5.\n      It should be 0 or more. Please check');
  });

  test('counts what need not be answered, and is answered wrongly, as a place to be mended', () => {
    const wrong = returnedFile('a.docx', { so_luot: '-5' });
    const review = wrong.review && {
      ...wrong.review,
      answers: wrong.review.answers.map((one) =>
        one.item === 'so_luot' ? { ...one, required: false, state: 'unknown' as const } : one,
      ),
    };
    expect(printReviews([{ ...wrong, review }], 'vi', unpainted)).toContain(
      'còn 1 mục cần bổ sung, sửa; đã đủ 7/7 nội dung (100%)',
    );
  });

  test('counts a section in which one thing is missing and another is wrong as one place to be mended', () => {
    const text = printReviews([returnedFile('a.docx', { so_luot: 'nhiều', quan_triet: '' })], 'vi', unpainted);
    expect(text).toContain('còn 1 mục cần bổ sung, sửa; mới có 6/7 nội dung (85%)');
  });

  test('tells the empty cells of a row in one line, and what to do about all rows once', () => {
    const empty = ['r1.tin', 'r1.bai', 'r2.tin', 'r2.bai', 'r3.bai'].map((cell) => [`bieu_1.${cell}`, '']);
    const text = printReviews([tableFile('a.docx', Object.fromEntries(empty))], 'vi', unpainted);
    expect(text).toContain(`  Phụ lục Tin, bài
    × Trong bảng “Tin, bài”, dòng “Nơi đăng 1”: còn trống các cột “Số tin”, “Số bài”.
    × Trong bảng “Tin, bài”, dòng “Nơi đăng 2”: còn trống các cột “Số tin”, “Số bài”.
      Các ô này bắt buộc phải điền. Đề nghị điền số liệu; nếu không phát sinh thì ghi 0. [cell-missing]
    × Trong bảng “Tin, bài”, dòng “Nơi đăng 3”, cột “Số bài” còn trống.
      Ô này bắt buộc phải điền. Đề nghị điền số liệu; nếu không phát sinh thì ghi 0. [cell-missing]
`);
  });

  test('keeps the empty cells of a row apart where the definition grades some of them otherwise', () => {
    const one = tableFile('a.docx', { 'bieu_1.r1.tin': '', 'bieu_1.r1.bai': '' });
    const findings = (one.review?.findings ?? []).map((found, index) =>
      index === 0 ? { ...found, severity: 'note' as const } : found,
    );
    const text = printReviews([{ ...one, review: one.review && { ...one.review, findings } }], 'vi', unpainted);
    expect(text).toContain('· Trong bảng “Tin, bài”, dòng “Nơi đăng 1”, cột “Số tin” còn trống.');
    expect(text).toContain('× Trong bảng “Tin, bài”, dòng “Nơi đăng 1”, cột “Số bài” còn trống.');
  });

  test('says of a file that cannot be read how to make one that can', () => {
    const text = printReviews([unreadableFile('a.pdf')], 'vi', unpainted);
    expect(text).toMatch(/^a\.pdf: không đọc được\n {4}× Tệp “a\.pdf” là tệp PDF\.\n {6}.*Word Document \(\*\.docx\)/);
  });

  test('names the rule of a finding faintly, and none where no rule found it', () => {
    const paint = { ...unpainted, faint: (text: string) => `<f>${text}</f>` };
    const text = printReviews([returnedFile('a.docx', gaps), unreadableFile('b.pdf')], 'en', paint);
    expect(text).toContain('in its place in the form. [field-missing]</f>\n');
    expect(text).not.toContain('[returned-pdf]');
  });

  test('ends with one line over all files', () => {
    const files = [returnedFile('a.docx', {}), returnedFile('b.docx', gaps), unreadableFile('c.pdf')];
    expect(printReviews(files, 'vi', unpainted).trimEnd().split('\n').at(-1)).toBe(
      '3 tệp: 1 đầy đủ, 1 còn thiếu hoặc cần sửa, 1 không đọc được.',
    );
    expect(printReviews(files, 'en', unpainted).trimEnd().split('\n').at(-1)).toBe(
      '3 files: 1 complete, 1 incomplete, 1 unreadable.',
    );
  });

  test('says only that a complete file is complete', () => {
    expect(printReviews([returnedFile('a.docx', { kien_nghi: 'Không có' })], 'vi', unpainted).split('\n')[0]).toBe(
      'a.docx: báo cáo “Sơ kết công tác tuyên truyền” của Đảng ủy xã A: đầy đủ 7/7 nội dung',
    );
  });

  test('is coloured by whoever prints it', () => {
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const paint = { ...unpainted, error: tag('e'), note: tag('n'), good: tag('g') };
    const text = printReviews([returnedFile('a.docx', gaps), returnedFile('b.docx', {})], 'vi', paint);
    expect(text).toContain('<e>×</e> Chưa ghi số văn bản.');
    expect(text).toContain('<n>·</n> Nội dung “Kiến nghị”');
    expect(text).toContain('<g>đầy đủ 7/7 nội dung</g>');
  });
});
