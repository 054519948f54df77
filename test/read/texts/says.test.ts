import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isNil, mayBeginAsNil } from '../../../src/read/texts/blank.js';
import { Saying } from '../../../src/read/texts/says.js';
import { answerTo, heading, readTyped, smallForm } from '../../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'cach_lam',
      title: 'Nêu cách làm hay của đơn vị',
      guidance: 'Nêu ngắn gọn cách làm.',
      min_words: 1,
      points: [{ id: 'kho', ask: 'Nêu khó khăn khi làm', if_any: true }],
      figures: [{ id: 'mo_hinh', label: 'Số mô hình hay', type: 'integer', unit: 'mô hình' }],
      tables: [{ id: 'bieu', title: 'Các mô hình đã làm', columns: [{ id: 'ten', label: 'Tên mô hình' }] }],
    },
    { id: 'kien_nghi', title: 'Đề xuất, kiến nghị với cấp trên' },
  ],
});

const answer = (...lines: string[]) =>
  answerTo(
    readTyped(form, heading('Nêu cách làm hay của đơn vị'), ...lines, heading('Đề xuất, kiến nghị với cấp trên')),
    'cach_lam',
  ).state;

describe('a text says nothing where nothing is left', () => {
  test.each([
    [['Đơn vị đã tổ chức …… hội nghị']],
    [['Ngày ... tháng ... năm 2026, đơn vị tổ chức .....']],
    [['- Ưu điểm: ……', '- Hạn chế: ……']],
    [['Trả lời:']],
    [['Đơn vị đã mở [điền số] lớp trong quý.']],
    [['Đề nghị Trung tâm Y tế huyện [tên huyện] bố trí thêm kinh phí mua thuốc cho Trạm Y tế xã ................']],
    [['Trả lời: đang chờ số liệu của kế toán']],
    [['Đề xuất, kiến nghị với cấp trên.']],
    [['Phần này gửi sau.', '……']],
    [['Một là, …; hai là, …']],
    [['Chưa có nội dung']],
    [['Nội dung 1', 'Nội dung 2', 'Nội dung 3']],
    [['Viết các mô hình đã làm']],
    [['Viết vào đây']],
    [['Nội dung này do Công an xã báo cáo']],
    [['(Phòng Kinh tế viết)']],
    [['Đề nghị đ/c Hà bổ sung']],
    [['Kết quả chính đạt được là........']],
    [['Đơn vị có …/… chi bộ tham gia.']],
    [['Ngày ……/……/2026 đơn vị họp']],
    [['Đã mở ……… lớp;']],
    [['Đã mở lớp tại bản ……….']],
    [['Kết quả đạt được........']],
    [['Một là …']],
    [['và __']],
    [['Nội dung: …', 'hai là ...']],
    [['Đơn vị đã mở …… lớp cho các đoàn viên ở xã']],
    [['1. Nêu cách làm hay của đơn vị']],
    [[':']],
  ])('of %j', (lines) => {
    expect(answer(...lines)).toBe('blank');
  });

  test.each([
    [['Đơn vị đã tổ chức 12 hội nghị với …… lượt người']],
    [['Tuyên truyền qua loa, đài, pa nô, áp phích.....']],
    [['Trả lời: đã mở 12 lớp']],
    [['Kết quả: tốt']],
    [['Kết quả 12']],
    [['Một là, thiếu cán bộ; hai là, …']],
    [['Đang chờ số liệu của kế toán', 'Đã mở 12 lớp']],
    [['Qua loa, đài, pa nô, áp phích........']],
    [['Tuyên truyền qua áp phích.......']],
    [['Đã gửi tệp Biểu_mẫu cho Tỉnh ủy']],
    [['Ngày 12/…/2026 đơn vị họp']],
    [['Kết quả đạt được.......']],
    [['Một_hai']],
    [['Một là']],
    [['Các lớp: pa nô, áp phích........']],
    [['Trong năm 2026 đơn vị đã mở lớp …']],
    [['Đơn vị đã cùng với các đoàn thể mở …… lớp cho hội viên']],
    [['Các chi bộ cùng các đoàn thể trong toàn xã đã đạt: tốt']],
    [['Chia làm 2 nhóm: ……']],
    [['Kết quả: tốt; cách làm: ……']],
    [[`Đơn vị mở lớp ${'……'.repeat(800)}`]],
    [['Đơn vị đã cùng các đoàn thể ở xã mở …… lớp cho hội viên, đoàn viên và người dân ở các bản']],
    [[`Đơn vị ${'đã mở …… lớp '.repeat(120)}`]],
  ])('and something of %j', (lines) => {
    expect(answer(...lines)).toBe('answered');
  });

  test('but an explicit none is one, announced or not', () => {
    expect(answer('Không có')).toBe('nil');
    expect(answer('Kết quả: không có')).toBe('nil');
  });
});

test('what was put off is told, behind a word that announces an answer too', () => {
  const { putOff } = readTyped(form, heading('Nêu cách làm hay của đơn vị'), 'Trả lời: sẽ bổ sung sau');
  expect(putOff?.map(({ item }) => item)).toContain('cach_lam');
});

describe('of a line is left what says something', () => {
  const left = (text: string) => new Saying(form).in(text);

  test.each([
    ...['Nêu cách làm hay của đơn vị', '1. Nêu cách làm hay của đơn vị', 'Nêu ngắn gọn cách làm.'],
    ...['Nêu khó khăn khi làm (nếu có)', 'Số mô hình hay', 'Các mô hình đã làm', 'Trả lời: Các mô hình đã làm'],
    ...['-', 'a', 'Trả lời: …', 'Đã mở …… lớp; có …… người'],
    ...['Năm [năm], đã ký [số lượng] hợp đồng', 'Đã mở [nhập số] lớp', '(nếu có)'],
  ])('nothing of “%s”', (text) => {
    expect(left(text)).toBe('');
  });

  test.each([
    ['Đã mở lớp. Trả lời: Tốt.', 'Đã mở lớp. Tốt.'],
    ['Đã mở lớp; có …… người; dân khen', 'Đã mở lớp; dân khen'],
    ['Đã mở lớp\nNêu ngắn gọn cách làm.\nDân khen', 'Đã mở lớp Dân khen'],
    ['1. Đã mở lớp', 'Đã mở lớp'],
    ['Họp lúc 14:30', 'Họp lúc 14:30'],
    ['Kết quả 2026: tốt', 'Kết quả 2026: tốt'],
    ['Một hai ba bốn năm sáu bảy tám: tốt', 'tốt'],
    ['Một hai ba bốn năm sáu bảy tám chín: tốt', 'Một hai ba bốn năm sáu bảy tám chín: tốt'],
    ['Kết quả: cách làm: tốt', 'tốt'],
    ['Kết quả：tốt', 'tốt'],
    ['Tên lớp', 'Tên lớp'],
    ['Đã ký [1] và [2 phụ lục]', 'Đã ký [1] và [2 phụ lục]'],
    ['Đã mở [thêm] lớp', 'Đã mở [thêm] lớp'],
    ['', ''],
  ])('of “%s”', (text, said) => {
    expect(left(text)).toBe(said);
  });

  test('all of a text that is long', () => {
    const long = `Trả lời: ${'tốt '.repeat(400)}`;
    expect(left(long)).toBe(long);
    expect(left(`Trả lời: ${'tốt '.repeat(300)}`)).toBe('tốt '.repeat(300).trim());
  });
});

test('what a line says begins with its first sentence that says something, and nothing behind that makes "none" of it', () => {
  const saying = new Saying(form);
  const pieces = fc.constantFrom(
    ...[
      'Không có',
      'Không',
      'có',
      'gì',
      'Chưa có nội dung',
      '……',
      'Trả lời:',
      'Đơn vị đã mở 12 lớp',
      'Nêu khó khăn khi làm',
    ],
    ...['. ', '; ', ': ', '\n', ' ', '... ', '- ', '! ', 'a) '],
  );
  const texts = fc.array(pieces, { maxLength: 9 }).map((all) => all.join(''));
  let [none, told] = [0, 0];
  fc.assert(
    fc.property(texts, texts, (line, behind) => {
      const [first, said] = [saying.firstIn(line), saying.in(line)];
      expect([line, said.startsWith(first), first === '']).toEqual([line, true, said === '']);
      if (first === '') return;
      if (isNil(said)) none += 1;
      if (mayBeginAsNil(first)) return;
      told += 1;
      for (const all of [said, `${said}\n${behind}`]) expect([all, isNil(all)]).toEqual([all, false]);
    }),
    { numRuns: Number(process.env.RUNS ?? 500) },
  );
  expect([none > 5, told > 50]).toEqual([true, true]);
});

test('a nought says none where nothing needs to be said', () => {
  const read = (text: string) =>
    answerTo(readTyped(form, heading('Nêu cách làm hay của đơn vị'), 'Tốt.', 'Nêu khó khăn khi làm', text), 'kho')
      .state;
  expect(read('0')).toBe('nil');
  expect(read('00')).toBe('nil');
  expect(answer('0')).toBe('blank');
});
