import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'kiem_tra',
      title: 'Công tác kiểm tra',
      tables: [
        {
          id: 'cac_cuoc',
          title: 'Các cuộc kiểm tra',
          rows: { min: 1 },
          columns: [
            { id: 'ten', label: 'Chi bộ được kiểm tra', type: 'text', key: true },
            { id: 'ngay', label: 'Ngày kiểm tra', type: 'date' },
            { id: 'so', label: 'Số đảng viên', type: 'integer' },
          ],
        },
      ],
      points: [
        { id: 'ket_qua', ask: 'Kết quả kiểm tra, giám sát trong kỳ.' },
        { id: 'kien_nghi', ask: 'Kiến nghị sau kiểm tra.' },
      ],
    },
    { id: 'phuong_huong', title: 'Phương hướng kỳ tới' },
  ],
});
const [TOP, NEXT] = [heading('I. Công tác kiểm tra'), heading('II. Phương hướng kỳ tới')];
const CAPTION = 'Các cuộc kiểm tra';
const TABLE = table([
  ['Chi bộ được kiểm tra', 'Ngày kiểm tra', 'Số đảng viên'],
  ['Chi bộ thôn Mỏ', '12/3/2026', '21'],
]);
const [KET_QUA, KIEN_NGHI] = ['Kết quả kiểm tra, giám sát trong kỳ.', 'Kiến nghị sau kiểm tra.'];
const [CHECKED, ASKED_FOR] = ['Các chi bộ chấp hành tốt.', 'Đề nghị cấp trên sớm có hướng dẫn.'];
const ABOVE = 'Qua kiểm tra, các chi bộ đều sinh hoạt đúng kỳ, ghi chép đầy đủ và đóng đảng phí kịp thời.';

const stateOf = (item: string, ...blocks: Parameters<typeof readTyped>[1][]) =>
  answerTo(readTyped(form, TOP, ...blocks, NEXT, 'Tiếp tục thực hiện.'), item).state;

describe('a table that is gone', () => {
  const state = (...lines: string[]) => stateOf('cac_cuoc', CAPTION, ...lines, KET_QUA, CHECKED, KIEN_NGHI, ASKED_FOR);

  test('is asked about where its rows were typed as lines in its place', () => {
    const rows = ['- Chi bộ thôn Mỏ, 12/3/2026, 21 đảng viên', '- Chi bộ thôn Đông, 15/4/2026, 30 đảng viên'];
    expect(state(...rows)).toBe('unknown');
  });

  test('is missing where nothing stands in its place, or too little to be one', () => {
    expect(state()).toBe('missing');
    expect(state('Xem dưới đây.')).toBe('missing');
  });

  test('is missing where the text in its place answers a question', () => {
    expect(stateOf('cac_cuoc', KET_QUA, ABOVE, ABOVE, KIEN_NGHI, ASKED_FOR)).toBe('missing');
  });
});

describe('a question left blank', () => {
  test('is asked about where text that belongs to nobody stands above it', () => {
    const typed = [CAPTION, TABLE, ABOVE, KET_QUA, '', KIEN_NGHI, ASKED_FOR];
    expect(answerTo(readTyped(form, TOP, ...typed, NEXT), 'ket_qua')).toMatchObject({ state: 'unknown', text: ABOVE });
  });

  test('is blank where that text stands above another one, unless it lost its place', () => {
    const above = [CAPTION, TABLE, ABOVE, KET_QUA, CHECKED, KIEN_NGHI];
    expect(stateOf('kien_nghi', ...above, '')).toBe('blank');
    expect(stateOf('kien_nghi', ...above)).toBe('unknown');
    expect(stateOf('kien_nghi', CAPTION, TABLE, KET_QUA, CHECKED, KIEN_NGHI)).toBe('blank');
  });

  test('is asked about where text in a table nobody asked for stands below it', () => {
    const aside = table([[ABOVE, 'Các chi bộ đã khắc phục xong những điểm còn thiếu sót được nêu ra.']]);
    expect(stateOf('ket_qua', CAPTION, TABLE, KET_QUA, aside, KIEN_NGHI, ASKED_FOR)).not.toBe('blank');
  });

  test('is asked about where its answer was typed over its own line', () => {
    const over = (text: string) => [CAPTION, TABLE, line(text, { bookmark: '_dc_ask_ket_qua' }), KIEN_NGHI, ASKED_FOR];
    expect(stateOf('ket_qua', ...over(`Kết quả: ${ABOVE}`))).not.toBe('blank');
    expect(stateOf('ket_qua', ...over('Kết quả kiểm tra, giám sát của cấp ủy.'))).toBe('blank');
  });
});
