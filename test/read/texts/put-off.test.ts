import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAwaited, isNotYetThere, isPuttingOff } from '../../../src/read/texts/put-off.js';

describe('an answer is put off', () => {
  test.each([
    'Đang chờ số liệu của kế toán',
    'đợi phòng Tài chính cung cấp',
    'chờ xã gửi số liệu',
    'Sẽ báo cáo trong tháng 7.',
    'Sẽ gửi bản đầy đủ sau.',
    'sẽ bổ sung khi có số liệu',
    'Đang xây dựng nội dung này.',
    '(Đ/c Lan bổ sung)',
    'will be added later',
    'Waiting for figures from accounts.',
    'to be confirmed by the board next month',
    'not yet known',
    '(viết sau)',
    'Phần này em chưa viết ạ',
    'Nhờ chị Hoa viết giúp',
    'Đ/c Hùng phụ trách viết mục này trước ngày 20/6',
    'Phần nội dung này giao đ/c văn phòng tổng hợp',
    'Đề nghị các phòng bổ sung số liệu mục này',
    'Còn thiếu, sẽ gửi trước 16h',
    'Còn thiếu.',
    'Số liệu còn thiếu',
    'Còn thiếu số liệu của các chi bộ',
    'Data still missing',
    'Tiếp tục cập nhật…',
    'Draft – Anna to complete by Friday',
    'Tom please fill this in',
    'I will write this at the weekend',
    'More to come',
    'Phần này anh Tuấn văn phòng viết',
    'Chị Hà viết giúp em phần này với ạ, hạn thứ Sáu',
    'Grace, can you fill this in from your diary?',
    'Bộ phận văn phòng đang rà lại, tuần sau gửi.',
    'Sẽ báo cáo bổ sung khi có kết luận của đoàn kiểm tra',
    'Xin báo cáo sau ngày họp Ban Thường vụ',
    'We shall report on this once the review is finished',
    'Xin khất đến ngày 20',
    'Nội dung chưa có',
    'No information yet',
    'Still being compiled, no final figures yet',
    'Awaiting approval from the director',
    'Đoạn văn mẫu, đơn vị thay bằng nội dung của mình',
    'Sample text – replace',
    '(bổ sung)',
    '16h sẽ gửi số liệu',
    'Nội dung này Đảng ủy sẽ báo cáo sau khi có số liệu tổng hợp.',
    'To follow after the board meeting.',
    `chờ ${'bổ sung '.repeat(200)}`,
  ])('by "%s"', (text) => {
    expect(isPuttingOff(text)).toBe(true);
  });

  test.each([
    'Đang triển khai xây dựng kế hoạch tuyên truyền',
    'Đơn vị đang chờ số liệu nhưng đã tổ chức 12 hội nghị',
    'Đang cập nhật phần mềm quản lý đảng viên',
    'Sẽ tiếp tục rà soát, bổ sung quy chế',
    'Cán bộ gửi báo cáo sau',
    'Đang xây dựng nhà văn hóa',
    'We will add two classes next month',
    'Đề nghị các huyện bổ sung số liệu',
    'Đ/c Hùng phụ trách',
    'Nhờ sự quan tâm của cấp ủy',
    'Chưa có cán bộ chuyên trách',
    'Đang thiếu kinh phí',
    'Còn thiếu phòng học.',
    'Thiếu phòng học bộ môn',
    'Waiting times were long',
    'Không có',
    'Bổ sung',
    '(approved)',
    'Chị Hà viết bài cho báo tỉnh',
    'Grace, the chair, can read the meters',
    'Sẽ triển khai khi có kinh phí',
    'Báo cáo được gửi sau khi họp chi bộ',
    'The team will report to the board after the harvest',
    'Đoàn kiểm tra chưa có kết luận',
    'Đảng ủy sẽ tiếp tục rà soát, bổ sung quy chế',
    'Chi bộ báo cáo sau khi sinh hoạt',
    'Kết quả chưa cao',
    'Mẫu số 2',
    'Sample',
    `chờ ${'bổ sung '.repeat(300)}`,
    '12',
    '',
  ])('not by "%s"', (text) => {
    expect(isPuttingOff(text)).toBe(false);
  });
});

describe('words in the place of a number say that it is still to come', () => {
  test.each(['đang lấy mẫu', 'chờ phê duyệt quyết toán', 'chưa quyết toán', 'not yet collated', 'being investigated'])(
    'as "%s" does',
    (text) => {
      expect(isAwaited(text)).toBe(true);
    },
  );

  test('in one of their clauses', () => {
    expect(isAwaited('hỏi văn phòng, đang lấy mẫu')).toBe(true);
  });

  test.each(['hỏi văn phòng', 'see annex', 'chưa tổ chức', 'Chưa phát hiện', 'chưa được ban hành', 'not yet held'])(
    'as "%s" does not',
    (text) => {
      expect(isAwaited(text)).toBe(false);
    },
  );
});

test('an answer is not there yet where one of its clauses says so, and no other says anything', () => {
  expect(isNotYetThere('Chưa có nội dung')).toBe(true);
  expect(isNotYetThere('Chưa có nội dung, sẽ gửi sau')).toBe(true);
  expect(isNotYetThere('Sẽ gửi sau')).toBe(false);
  expect(isNotYetThere('Chưa có nội dung, đã mở lớp')).toBe(false);
});

test('a colleague is named wherever the line begins, and a dash behind the name ends the clause', () => {
  for (const said of ['Đ/c Quý -  write', 'Đ/c Lan bổ sung', 'Tom, can you fill this in'])
    expect(isPuttingOff(`\n${said}`)).toBe(isPuttingOff(said));
});

test('a name that is waited for is found wherever its clause begins', () => {
  for (const said of [
    'số Anna chờ',
    'Sẽ bổ sung số liệu Tài chính',
    'nhưng số Tài dung chưa',
    'II to be chờ số Quý chức có',
    'chờ ý kiến Hội đồng quản trị',
  ])
    expect([said, isPuttingOff(`\n${said}`)]).toEqual([said, isPuttingOff(said)]);
});

test('what the first words of a text tell is what all of it tells', () => {
  const words = [
    ...[
      'đang',
      'chờ',
      'số',
      'liệu',
      'của',
      'kế',
      'toán',
      'Sẽ',
      'bổ',
      'sung',
      'sau',
      'trong',
      'tháng',
      '7',
      'Quý',
      'II',
      'các',
    ],
    ...[
      'phòng',
      'Tài',
      'chính',
      'nên',
      'nhưng',
      'đơn',
      'vị',
      'tổ',
      'chức',
      'Anna',
      'to',
      'write',
      'by',
      'Friday',
      'Đ/c',
      'xong',
    ],
    ...[
      'chưa',
      'có',
      'nội',
      'dung',
      'do',
      'mưa',
      '(',
      ')',
      ',',
      '.',
      '- ',
      ':',
      '16h',
      "o'clock",
      'will',
      'be',
      'added',
      'giao',
    ],
  ];
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }).map((some) => some.join(' '));
  fc.assert(
    fc.property(text, (said) => {
      // A clause without words before it is passed over, and nothing is told at a glance behind it.
      expect([isPuttingOff(said), isNotYetThere(said)]).toEqual([
        isPuttingOff(`\n${said}`),
        isNotYetThere(`\n${said}`),
      ]);
    }),
    { numRuns: 2000 },
  );
});
