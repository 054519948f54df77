import { describe, expect, test } from '@jest/globals';
import { headOf } from '../../../src/read/identity/head.js';
import { heading, type Line, line, smallForm, typedDocument } from '../../support/typed.js';

const form = smallForm({ type: 'BC' });
const OWN = ['ĐẢNG BỘ TỈNH LAI CHÂU', 'ĐẢNG ỦY XÃ MƯỜNG SO'];
const NUMBER = 'Số 12-BC/ĐU';
const DATED = 'Mường So, ngày 18 tháng 12 năm 2026';
const TITLE = ['BÁO CÁO', 'Kết quả công tác tuyên truyền năm 2026'];
const FIRST = heading('I. Tình hình chung của đơn vị');

const head = (...lines: (string | Line)[]) => headOf(typedDocument(lines), form);

describe('the head of a report', () => {
  test('is told by what its lines are', () => {
    expect(head(...OWN, NUMBER, 'ĐẢNG CỘNG SẢN VIỆT NAM', DATED, ...TITLE, FIRST)).toEqual({
      letterhead: OWN,
      issuer: 'ĐẢNG ỦY XÃ MƯỜNG SO',
      number: NUMBER,
      place: 'Mường So',
      day: '2026-12-18',
      title: TITLE,
      opening: '',
    });
  });

  test('is empty in an empty document', () => {
    const empty = { letterhead: [], issuer: '', number: '', place: '', day: null, title: [], opening: '' };
    expect(head()).toEqual(empty);
    expect(head('', '   ', '…', '***')).toEqual(empty);
  });

  test('holds no blank line and no line of dots, and its lines without spaces around them', () => {
    expect(head('  ĐẢNG ỦY XÃ MƯỜNG SO  ', '   ', '*', '-----', NUMBER).letterhead).toEqual(['ĐẢNG ỦY XÃ MƯỜNG SO']);
  });

  test('begins below many blank lines', () => {
    expect(head(...Array.from({ length: 25 }, () => ' '), 'ĐẢNG ỦY XÃ MƯỜNG SO').letterhead).toEqual([
      'ĐẢNG ỦY XÃ MƯỜNG SO',
    ]);
  });

  test('ends at the first heading of the form, with its number or without', () => {
    for (const first of ['I. Tình hình chung của đơn vị', 'TÌNH HÌNH CHUNG CỦA ĐƠN VỊ'])
      expect(head('ĐẢNG ỦY XÃ MƯỜNG SO', first, 'ĐẢNG ỦY XÃ DÀO SAN').letterhead).toEqual(['ĐẢNG ỦY XÃ MƯỜNG SO']);
  });

  test('takes no more than twenty lines', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `Dòng thứ ${at + 1} đây`);
    expect(head(...lines).letterhead).toEqual(lines.slice(0, 20));
    expect(head(...lines.slice(0, 19), 'Một\nHai').letterhead).toEqual([...lines.slice(0, 19), 'Một']);
  });

  test('looks at the beginning of a long line alone', () => {
    expect(head(`${'a'.repeat(399)}bcd`).letterhead).toEqual([`${'a'.repeat(399)}b`]);
  });

  test('tells lines apart that stand beside each other', () => {
    expect(head('ĐẢNG ỦY XÃ MƯỜNG SO\tĐẢNG CỘNG SẢN VIỆT NAM', `${NUMBER}     ${DATED}`)).toMatchObject({
      letterhead: ['ĐẢNG ỦY XÃ MƯỜNG SO'],
      number: NUMBER,
      place: 'Mường So',
    });
    expect(head('ĐẢNG ỦY  XÃ MƯỜNG SO').letterhead).toEqual(['ĐẢNG ỦY  XÃ MƯỜNG SO']);
  });
});

describe('the body a report comes from', () => {
  test('stands last above the number', () => {
    expect(head(...OWN, NUMBER, 'PHÒNG VĂN HÓA', ...TITLE).issuer).toBe('ĐẢNG ỦY XÃ MƯỜNG SO');
    expect(head(...OWN, NUMBER, 'PHÒNG VĂN HÓA', ...TITLE).letterhead).toEqual([...OWN, 'PHÒNG VĂN HÓA']);
  });

  test('is not told without a number, or where nothing stands above it', () => {
    expect(head(...OWN, DATED, ...TITLE).issuer).toBe('');
    expect(head(NUMBER, ...OWN, ...TITLE).issuer).toBe('');
  });
});

describe('the number', () => {
  test.each(['Số 12-BC/ĐU', 'SỐ: 12/BC-UBND', 'số …-BC/ĐU'])('is %s', (number) => {
    expect(head('ĐẢNG ỦY XÃ MƯỜNG SO', number, ...TITLE)).toMatchObject({ number, issuer: 'ĐẢNG ỦY XÃ MƯỜNG SO' });
  });

  test('is the first of two', () => {
    expect(head(NUMBER, 'Số 13-BC/ĐU')).toMatchObject({ number: NUMBER, letterhead: ['Số 13-BC/ĐU'] });
  });

  test('is no word that begins like it', () => {
    expect(head('SỐNG ĐẸP')).toMatchObject({ number: '', letterhead: ['SỐNG ĐẸP'] });
  });
});

describe('the place and the day', () => {
  test('are none where they were left to be filled in', () => {
    expect(head('Mường So, ngày … tháng … năm 2026')).toMatchObject({ place: 'Mường So', day: null, letterhead: [] });
    expect(head('……, ngày 18 tháng 12 năm 2026')).toMatchObject({ place: '', day: '2026-12-18' });
  });

  test('are read where the prompt of the form still stands', () => {
    expect(head('Mường So, [ngày ký]', ...TITLE).letterhead).toEqual(['Mường So, [ngày ký]']);
    const prompted = 'Mường So, ngày … tháng … năm …';
    expect(head(prompted).letterhead).toEqual([]);
  });

  test('are read as well where the day alone is typed', () => {
    expect(head('18/12/2026')).toMatchObject({ place: '', day: '2026-12-18', letterhead: [] });
  });

  test('are not those in the number', () => {
    expect(head('Số 18/12/2026', ...TITLE)).toMatchObject({ number: 'Số 18/12/2026', day: null });
  });
});

test('the sentence a report begins with stands below its title', () => {
  const opening = 'Thực hiện Kế hoạch số 12-KH/TU, Đảng ủy xã báo cáo như sau:';
  expect(head(...OWN, ...TITLE, opening).opening).toBe(opening);
  expect(head(opening, ...TITLE, 'Đảng ủy xã').opening).toBe('');
});

describe('what the form says at its head', () => {
  test('names nobody: the motto, the guide, to whom it is', () => {
    const said = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Kính gửi: Ban Tuyên giáo Tỉnh ủy', 'Kính gửi: Đảng ủy xã Dào San'];
    expect(head(...OWN, ...said, ...form.guide, ...TITLE).letterhead).toEqual(OWN);
  });

  test('ends the title', () => {
    for (const end of [
      'Kính gửi: Ban Tuyên giáo Tỉnh ủy',
      'Thực hiện Kế hoạch số 12-KH/TU, Đảng ủy xã báo cáo như sau:',
    ])
      expect(head(...TITLE, end, 'Đảng ủy xã Dào San').title).toEqual(TITLE);
  });
});

describe('the title', () => {
  test('begins with the kind of document or with words of the title', () => {
    expect(head(...OWN, 'BÁO CÁO', 'Về việc khác').title).toEqual(['BÁO CÁO', 'Về việc khác']);
    expect(head(...OWN, 'Kết quả công tác tuyên truyền', 'năm 2026').title).toEqual([
      'Kết quả công tác tuyên truyền',
      'năm 2026',
    ]);
    expect(head(...OWN, 'BÁO CÁO NHANH', 'Về việc khác').letterhead).toEqual(OWN);
  });

  test('holds no line of stars', () => {
    expect(head('BÁO CÁO', '*****', 'Về việc khác').title).toEqual(['BÁO CÁO', 'Về việc khác']);
  });

  test('takes five lines at most', () => {
    const more = ['một', 'hai', 'ba', 'bốn', 'năm'];
    expect(head('BÁO CÁO', ...more).title).toEqual(['BÁO CÁO', ...more.slice(0, 4)]);
  });

  test('is found in a document without a letterhead', () => {
    expect(head(line('BÁO CÁO'))).toMatchObject({ letterhead: [], title: ['BÁO CÁO'] });
  });
});

describe('the head of a report whose form', () => {
  const headBy = (parts: Record<string, unknown>, ...lines: string[]) => headOf(typedDocument(lines), smallForm(parts));

  test('is of no kind is told by the title alone', () => {
    expect(headBy({}, ...OWN, NUMBER, 'Kết quả công tác tuyên truyền')).toMatchObject({
      letterhead: OWN,
      number: NUMBER,
    });
  });

  test('is in English has a number that begins as it prints it', () => {
    const english = { language: 'en', title: 'Annual report', type: 'Report' };
    const { number } = headBy(english, 'East End Community Clinic', 'Số 12/2026', 'Annual report');
    expect(number).toBe('Số 12/2026');
  });
});
