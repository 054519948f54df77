import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../support/typed.js';

const form = smallForm({});
const top = heading('1. Tình hình chung của đơn vị');
type Blocks = Parameters<typeof readTyped>[1][];

/** The field of a document with these lines above its first heading and below its text. */
const field = (id: string, head: Blocks, foot: Blocks = []) => {
  const { state, value, text, by, confidence } = answerTo(readTyped(form, ...head, top, 'Đã làm tốt.', ...foot), id);
  return { state, value, text, by, confidence };
};

describe('the number of the document', () => {
  test.each([
    ['Số 12-BC/ĐU', '12'],
    ['Số: 12 -BC/ĐU', '12'],
    ['Số  7-BC/ĐU', '7'],
    ['SỐ 12-bc/đu', '12'],
  ])('stands between the printed parts of %s', (typed, value) => {
    expect(field('number', [typed])).toEqual({ state: 'answered', value, text: value, by: 'text', confidence: 0.99 });
  });

  test('is blank without a figure in it', () => {
    expect(field('number', ['Số      -BC/ĐU'])).toMatchObject({ state: 'blank', value: null });
    expect(field('number', ['Số ……-BC/ĐU']).state).toBe('blank');
  });

  test('is missing where no line begins like one', () => {
    expect(field('number', ['Ghi chú 12-BC/ĐU'])).toEqual({
      state: 'missing',
      value: null,
      text: null,
      by: 'none',
      confidence: 0.99,
    });
  });

  test('is not looked for under the first heading', () => {
    expect(field('number', [], ['Số 12-BC/ĐU']).state).toBe('missing');
  });

  test('is read at its tag or bookmark, wherever it stands', () => {
    const tagged = line('Số 12-BC/ĐU', { tag: 'field:number' });
    expect(field('number', [], [tagged])).toMatchObject({ value: '12', by: 'tag', confidence: 0.99 });
    const marked = line('Số 12-BC/ĐU', { bookmark: '_dc_field_number' });
    expect(field('number', [], [marked])).toMatchObject({ value: '12', by: 'bookmark', confidence: 0.98 });
  });
});

test('the number is found in a file typed without tones, and no word that reads so', () => {
  expect(field('number', ['So: 12-BC/DU'])).toMatchObject({ state: 'answered', by: 'text' });
  expect(field('number', ['So 12-BC/DU'])).toMatchObject({ state: 'answered', by: 'text' });
  expect(field('number', ['So sánh 12-BC/DU']).state).toBe('missing');
});

describe('the line of the number', () => {
  test.each([
    ['Số : 12-BC/ĐU', '12', '12'],
    ['Số12-BC/ĐU', '12', '12'],
    ['Số 12-KH/UBND', '12-KH/UBND', '12-KH/UBND'],
    ['Số 12a : 3-BC/ĐU', '12a : 3', '12a : 3'],
    ['Số -BC/ĐU', null, null],
    ['Số mười hai', null, 'mười hai'],
    ['Số', null, null],
    ['Số12a : 3-BC/ĐU', '12a : 3', '12a : 3'],
  ])('%s', (typed, value, text) => {
    expect(field('number', [typed])).toMatchObject({ value, text, by: 'text' });
  });

  test('loses only what is printed at its ends, also at its tag', () => {
    const tagged = (text: string) => field('number', [], [line(text, { tag: 'field:number' })]).text;
    expect(tagged('12-BC/ĐU')).toBe('12');
    expect(tagged('12')).toBe('12');
  });

  test('is not the one with the anchor of something else', () => {
    const other = line('Ghi chú', { bookmark: '_dc_section_chung' });
    expect(field('number', [other, 'Số 12-BC/ĐU'])).toMatchObject({ value: '12', by: 'text' });
  });

  test('stands above the headings, also where the signing block was moved before it', () => {
    expect(field('number', [line('Ai ký', { tag: 'field:signatory' }), 'Số 12-BC/ĐU']).value).toBe('12');
  });

  test('is an answer of its own kind', () => {
    expect(answerTo(readTyped(form, 'Số 12-BC/ĐU'), 'number').kind).toBe('field');
  });
});

describe('the place and the day', () => {
  const both = (typed: string) => [field('place', [typed]).value, field('date', [typed]).value];

  test.each([
    ['Mường So, ngày 19 tháng 5 năm 2026', 'Mường So', '2026-05-19'],
    ['Mường So ngày 19 tháng 5 năm 2026', 'Mường So', '2026-05-19'],
    ['Mường So, 19/5/2026', 'Mường So', '2026-05-19'],
    ['ngày 19 tháng 5 năm 2026', null, '2026-05-19'],
    ['Mường So, ngày … tháng … năm …', 'Mường So', null],
    ['Mường So, ngày      tháng     năm 2026', 'Mường So', null],
    ['  Mường So ,  ngày 19 tháng 5 năm 2026  ', 'Mường So', '2026-05-19'],
    ['  Mường So ,  19/5/2026  ', 'Mường So', '2026-05-19'],
    ['Huế, ngày 19 tháng 5 năm 2026', 'Huế', '2026-05-19'],
    [', 19/5/2026', null, '2026-05-19'],
    ['19/5/2026', null, '2026-05-19'],
    ['Mường So,', 'Mường So', null],
    ['Mường So', 'Mường So', null],
    ['Mường So 19/5/2026', 'Mường So', '2026-05-19'],
    ['Mường So ngày 19/5/2026', 'Mường So', '2026-05-19'],
    ['Mường So 19 May 2026', 'Mường So', '2026-05-19'],
    ['19 May 2026', null, '2026-05-19'],
  ])('stand on one line: %s', (typed, place, date) => {
    expect(both(typed)).toEqual([place, date]);
  });

  test('are kept apart as typed', () => {
    const texts = (typed: string) => [field('place', [typed]).text, field('date', [typed]).text];
    expect(texts('Mường So,  19 tháng 5 năm 2026 ')).toEqual(['Mường So', '19 tháng 5 năm 2026']);
    expect(texts('Mường So , 19/5/2026')).toEqual(['Mường So', '19/5/2026']);
    expect(texts(', 19/5/2026')).toEqual([null, '19/5/2026']);
    expect(texts('19/5/2026')).toEqual([null, '19/5/2026']);
    expect(texts('Mường So')).toEqual(['Mường So', null]);
  });

  test('stand on the line that ends with a day, not on one before it that names another', () => {
    const lines = ['Thực hiện Kế hoạch ngày 1/2/2026 của Tỉnh ủy', 'Mường So, ngày 19 tháng 5 năm 2026'];
    expect(field('date', lines).value).toBe('2026-05-19');
    expect(field('place', lines).value).toBe('Mường So');
    expect(field('date', ['Mường So,', '19/5/2026']).value).toBe('2026-05-19');
  });

  test('are not those of a mail pasted above', () => {
    const mail = ['Sent: 16/6/2026 18:02', 'Mường So, 19/6/2026'];
    expect(field('date', mail).value).toBe('2026-06-19');
  });

  test('have one left blank beside the other', () => {
    expect(field('date', ['Mường So, ngày … tháng … năm …'])).toMatchObject({ state: 'blank', value: null });
    expect(field('date', ['Mường So, ngày … tháng … năm 2026']).state).toBe('blank');
    expect(field('place', ['ngày 19 tháng 5 năm 2026']).state).toBe('blank');
  });

  test('say something where a year stands alone', () => {
    const tagged = (text: string) => field('date', [line(text, { tag: 'field:date' })]).state;
    expect(tagged('2026')).toBe('answered');
    expect(tagged('tháng 2026')).toBe('blank');
    expect(tagged('tháng 20262')).toBe('answered');
  });

  test('hold a day that is none as typed, without a value', () => {
    expect(field('date', ['Mường So, ngày 31 tháng 2 năm 2026'])).toMatchObject({
      state: 'answered',
      value: null,
      text: 'ngày 31 tháng 2 năm 2026',
    });
  });

  test('are missing above blank lines where no place is printed', () => {
    const placeless = { ...form, fields: form.fields.map((one) => ({ ...one, preset: null })) };
    expect(answerTo(readTyped(placeless, '', top), 'place').state).toBe('missing');
  });

  test('are told with where they stand', () => {
    const { place } = answerTo(readTyped(form, 'Mường So, 19/5/2026', top), 'date');
    expect(place).toEqual({ in: 'document', trail: [], block: 0, quote: '19/5/2026' });
  });

  test('are missing where no line above the report holds either', () => {
    expect(field('date', ['Ghi chú'])).toMatchObject({ state: 'missing' });
    expect(field('place', ['Ghi chú'], ['Mường So, ngày 19 tháng 5 năm 2026']).state).toBe('missing');
  });

  test('are not read from what the form says of its days, whatever its style', () => {
    const asked = smallForm({ schedule: { every: 'year', period: '2026', cutoff: '2026-06-14' } });
    const said = asked.guide.find((one) => /14\/?.*6/.test(one)) ?? '';
    expect(said).not.toBe('');
    expect(answerTo(readTyped(asked, said, top), 'date').state).toBe('missing');
    expect(answerTo(readTyped(asked, `- ${said}`, top), 'date').state).toBe('missing');
    expect(answerTo(readTyped(asked, said.replace('14', '15'), top), 'date').state).toBe('answered');
  });

  test('are not read from what the form says of its days', () => {
    expect(field('date', [line('Số liệu tính đến ngày 14/6/2026.', { style: 'Decuong Guide' })]).state).toBe('missing');
  });
});

describe('the name of who signs', () => {
  const signed = (...names: Blocks) => field('signatory', [], ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', ...names]);

  test('stands below the authority and the title', () => {
    expect(signed('', 'Lò Văn A')).toEqual({
      state: 'answered',
      value: 'Lò Văn A',
      text: 'Lò Văn A',
      by: 'text',
      confidence: 0.99,
    });
  });

  test('is no recipient', () => {
    expect(signed('- Lưu Văn phòng', 'Lò Văn A').value).toBe('Lò Văn A');
    expect(signed(' - Lưu Văn phòng', 'Lò Văn A').value).toBe('Lò Văn A');
  });

  test('stands below what says that somebody signed', () => {
    expect(signed('(Đã ký)', 'Lò Văn A').value).toBe('Lò Văn A');
    const cell = {
      lines: [
        line('BÍ THƯ'),
        line('(Đã ký)', { tag: 'field:signatory' }),
        line('Lò Văn A', { tag: 'field:signatory' }),
      ],
    };
    expect(field('signatory', [], [table([['Nơi nhận:', cell]])])).toMatchObject({
      state: 'answered',
      value: 'Lò Văn A',
    });
    expect(signed('(Đã ký)', table([['Phụ lục']])).state).toBe('blank');
  });

  test('stands below the title of whoever signs for the head', () => {
    const deputy = ['T/M BAN THƯỜNG VỤ', 'KT. BÍ THƯ', 'PHÓ BÍ THƯ'];
    expect(field('signatory', [], [...deputy, 'Lò Văn A']).value).toBe('Lò Văn A');
  });

  test('is a name of two words', () => {
    expect(signed('Lò A')).toMatchObject({ state: 'answered', value: 'Lò A' });
  });

  test('stands below the title alone, and not above the report', () => {
    expect(field('signatory', [], ['BÍ THƯ', ' Lò Văn A ']).value).toBe('Lò Văn A');
    expect(field('signatory', ['BÍ THƯ', 'Lò Văn A']).state).toBe('missing');
    expect(field('signatory', [], ['Nơi nhận:', 'Lò Văn A']).state).toBe('missing');
  });

  test('is not looked for in the appendices', () => {
    const columns = [
      { id: 'ten', label: 'Họ và tên', type: 'text' },
      { id: 'viec', label: 'Việc được giao', type: 'text' },
    ];
    const appended = smallForm({ appendices: [{ id: 'phu', title: 'Danh sách cán bộ', rows: { min: 1 }, columns }] });
    const list = table([
      ['Họ và tên', 'Việc được giao'],
      ['Lò Thị B', 'Văn thư'],
    ]);
    const name = (...foot: Blocks) => answerTo(readTyped(appended, top, 'Đã làm tốt.', ...foot), 'signatory').value;
    expect(name('BÍ THƯ', 'Danh sách cán bộ', list)).toBeNull();
    expect(name('BÍ THƯ', 'Danh sách cán bộ')).toBeNull();
    expect(name('BÍ THƯ', list)).toBeNull();
    expect(name('BÍ THƯ', 'Lò Văn A', 'Danh sách cán bộ', list)).toBe('Lò Văn A');
    expect(name('Danh sách cán bộ', list, 'BÍ THƯ', 'Lò Văn A')).toBe('Lò Văn A');
  });

  test.each(['(Ký, ghi rõ họ tên)', '[chữ ký]', 'Đã ký', 'Ký tên, đóng dấu', 'Signed', 'A'])(
    'is not yet there: %s',
    (typed) => {
      expect(signed(typed)).toMatchObject({ state: 'blank', value: null });
    },
  );

  test('is the line in the table of the signature below its own place, where that was left empty', () => {
    const cell = {
      lines: [line('T/M BAN THƯỜNG VỤ'), line('BÍ THƯ'), line('', { tag: 'field:signatory' }), line('Lò Văn A')],
    };
    expect(field('signatory', [], [table([[cell]])])).toMatchObject({ state: 'answered', value: 'Lò Văn A' });
    const empty = { lines: [line('T/M BAN THƯỜNG VỤ'), line('BÍ THƯ'), line('', { tag: 'field:signatory' })] };
    expect(field('signatory', [], [table([[empty]]), 'Hợp tác xã đang hoạt động']).state).toBe('blank');
  });

  test('is a name that begins like the word for signing', () => {
    expect(signed('Kỳ Văn Ba').value).toBe('Kỳ Văn Ba');
  });

  test('stands below blank lines too, and where no title is printed', () => {
    expect(field('signatory', [], ['BÍ THƯ', '', '   ', 'Lò Văn A']).value).toBe('Lò Văn A');
    for (const none of ['BÍ THƯ', 'Phụ lục', 'p.p.'])
      expect(field('signatory', [], [line(none, { tag: 'field:signatory' })]).state).toBe('blank');
    const untitled = { ...form, signing: { ...form.signing, title: null } };
    const read = readTyped(untitled, top, 'Đã làm tốt.', 'T/M BAN THƯỜNG VỤ', 'Lò Văn A');
    expect(answerTo(read, 'signatory').value).toBe('Lò Văn A');
  });

  test('is missing where nobody says who signs', () => {
    expect(field('signatory', [], ['Lò Văn A']).state).toBe('missing');
    expect(signed().state).toBe('missing');
  });

  test('is read beside the recipients in a table', () => {
    const foot = table([['Nơi nhận:', { lines: [line('BÍ THƯ'), line('Lò Văn A')] }]]);
    expect(field('signatory', [], [foot]).value).toBe('Lò Văn A');
  });

  test('is read at its tag', () => {
    expect(field('signatory', [], [line(' Lò Văn A ', { tag: 'field:signatory' })])).toMatchObject({
      value: 'Lò Văn A',
      by: 'tag',
      confidence: 0.99,
    });
  });
});

describe('the line of place and date in an English form', () => {
  const english = smallForm({
    language: 'en',
    title: 'Yearly report',
    sections: [{ id: 'chung', title: 'Situation' }],
  });
  const read = (typed: string): Record<string, unknown> => {
    const submission = readTyped(english, typed, heading('1. Situation'), 'All went well.');
    const [place, date] = ['place', 'date'].map((id) => answerTo(submission, id));
    return { place: place?.text, date: date?.text, state: date?.state, value: date?.value };
  };

  test.each([
    ['Oxford, Enter a date', 'Oxford'],
    ['Oxford , ; Enter a date', 'Oxford'],
    ['Oxford Enter a date', 'Oxford'],
    ['Oxford, Ohio; Enter a date', 'Oxford, Ohio'],
    ['  Oxford, Enter a date  ', 'Oxford'],
  ])('%s has a place and no date yet', (typed, place) => {
    expect(read(typed)).toEqual({ place, date: 'Enter a date', state: 'blank', value: null });
  });

  test('is found among other lines of the head by its prompt', () => {
    const submission = readTyped(
      english,
      'Enter a date later, said somebody here',
      'Another line',
      'Oxford, Enter a date',
      heading('1. Situation'),
      'All went well.',
    );
    expect(answerTo(submission, 'place').text).toBe('Oxford');
  });

  test('is found by its day where the prompt is gone', () => {
    expect(read('Oxford, 19 May 2026')).toMatchObject({ place: 'Oxford', state: 'answered', value: '2026-05-19' });
  });
});
