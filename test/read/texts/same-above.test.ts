import { describe, expect, test } from '@jest/globals';
import { saysElsewhere, saysSameAbove } from '../../../src/read/texts/same-above.js';
import { answerTo, heading, readTyped, smallForm, table } from '../../support/typed.js';

describe('that the same stands above', () => {
  test.each(['nt', 'NT.', '- nt -', '(như trên)', 'Như đã nêu ở trên.', 'ditto', 'same', 'Same as above'])(
    'is said by %s',
    (text) => {
      expect(saysSameAbove(text)).toBe('words');
    },
  );

  test.each(['//', '-//-', '"', '”', "''", '- " -', '〃'])('may be drawn as %s', (text) => {
    expect(saysSameAbove(text)).toBe('strokes');
  });

  test.each(['', '-', '/', '---', 'NTM', 'Như trên giấy phép', 'Nội dung như trên đã báo cáo tại kỳ họp', 'nt 5'])(
    'is not said by %j',
    (text) => {
      expect(saysSameAbove(text)).toBe('no');
    },
  );
});

describe('that one has to look elsewhere', () => {
  test.each([
    'Xem phụ lục kèm theo',
    'Chi tiết xem biểu số 2',
    '(Có báo cáo đính kèm)',
    'See attached table 2',
    'Theo danh sách kèm theo',
    'Chi tiết trong file Excel gửi kèm',
    'Details are in the attached workbook',
    'Nội dung này đã nêu tại Báo cáo số 45-BC/ĐU gửi tháng trước.',
    'Đã nêu chung ở trên.',
    'Answered together above.',
    'Answered under 2.',
    'Đã trình bày ở câu hỏi trước',
    'Nội dung trùng với mục 2, không nhắc lại',
    'Same answer as the previous question',
    'As in our half-year report.',
    '(Số liệu ở bảng dưới)',
    'Xem chú thích',
  ])('is said by %s', (text) => {
    expect(saysElsewhere(text)).toBe('there');
  });

  test.each([
    'Như năm trước',
    'as before',
    'Giữ nguyên như kỳ trước',
    'Không thay đổi so với năm 2025',
    'Unchanged from last year',
  ])('is said by naming another time alone: %s', (text) => {
    expect(saysElsewhere(text)).toBe('then');
  });

  test.each([
    'Xem phim tài liệu',
    'Theo báo cáo của xã',
    'Theo quý',
    'Đã gửi báo cáo',
    'Sent by letter',
    'Không thay đổi',
    'Thay đổi lớn so với năm 2025',
    'Trong năm 2025',
    'Last year',
    'Báo cáo số 12',
    'Đã mở 3 lớp (xem phụ lục)',
    'See the village',
    `${'x '.repeat(39)}!`,
  ])('is not said by %s', (text) => {
    expect(saysElsewhere(text)).toBe('no');
  });
});

const TITLE = 'Phong trào thể thao';
const HEAD = ['Môn', 'Sân', 'Ngày khai mạc', 'Số đội'];
const form = smallForm({
  sections: [
    {
      id: 'the_thao',
      title: TITLE,
      tables: [
        {
          id: 'giai',
          title: 'Các giải đã tổ chức',
          rows: { blank: 4 },
          total: true,
          columns: [
            { id: 'mon', label: 'Môn', key: true },
            { id: 'san', label: 'Sân' },
            { id: 'ngay', label: 'Ngày khai mạc', type: 'date' },
            { id: 'doi', label: 'Số đội', type: 'integer', min: 0 },
          ],
        },
      ],
    },
  ],
});
const said = (item: string, ...rows: string[][]) => {
  const read = readTyped(form, heading(`I. ${TITLE}`), table([HEAD, ...rows]));
  const { state, value, why } = answerTo(read, `giai.${item}`);
  return state === 'unknown' ? { because: why?.because, best: why?.best } : { state, value };
};

describe('a cell that says no more than that', () => {
  const first = ['Kéo co', 'Nhà văn hóa xã', '12/3/2026', '6'];

  test('may be what stands in the row above, through several rows', () => {
    const rows = [first, ['Đẩy gậy', 'nt', '//', '4'], ['Bắn nỏ', '-nt-', '//', '5']];
    expect(said('r2.san', ...rows)).toEqual({ because: 'above', best: 'Nhà văn hóa xã' });
    expect(said('r3.san', ...rows)).toEqual({ because: 'above', best: 'Nhà văn hóa xã' });
    expect(said('r3.ngay', ...rows)).toEqual({ because: 'above', best: '2026-03-12' });
    expect(said('r3.doi', ...rows)).toEqual({ state: 'answered', value: 5 });
  });

  test('is asked about where numbers are counted, and where rows are told apart', () => {
    const rows = [first, ['nt', 'Sân trường', '13/3/2026', '"']];
    expect(said('r2.doi', ...rows)).toEqual({ because: 'above', best: 6 });
    expect(said('r2.mon', ...rows)).toEqual({ because: 'above', best: 'Kéo co' });
  });

  test('is nothing that stands above in the first row, in words; strokes are drawn where nothing is said', () => {
    const rows = [['Kéo co', 'nt', '//', '6']];
    expect(said('r1.san', ...rows)).toEqual({ because: 'above', best: null });
    expect(said('r1.ngay', ...rows)).toEqual({ state: 'blank', value: null });
    expect(said('r2.ngay', ['Kéo co', 'Sân xã', '', '6'], ['Đẩy gậy', 'Sân xã', '//', '4'])).toEqual({
      state: 'blank',
      value: null,
    });
  });

  test('or that it is said elsewhere, is no text of its own; a time alone may be', () => {
    const san = (text: string) => said('r2.san', first, ['Đẩy gậy', text, '13/3/2026', '4']);
    expect(san('Xem bảng trên')).toEqual({ because: 'above', best: null });
    expect(san('như phụ lục 1')).toEqual({ because: 'above', best: null });
    expect(san('Như năm trước')).toEqual({ state: 'answered', value: 'Như năm trước' });
  });

  test('is nothing that could be added up in the total', () => {
    const rows = [first, ['Đẩy gậy', 'Sân trường', '13/3/2026', '4'], ['Tổng cộng', '', '', '//']];
    expect(said('total.doi', ...rows)).toEqual({ state: 'blank', value: null });
  });
});

describe('a text that says no more than that', () => {
  const texts = smallForm({
    sections: [
      {
        id: 'the_thao',
        title: TITLE,
        points: [
          { id: 'mo', ask: 'Việc mở giải.' },
          { id: 'dao', ask: 'Việc đào tạo trọng tài.' },
        ],
      },
    ],
  });
  const read = (text: string) =>
    answerTo(
      readTyped(
        texts,
        heading(`I. ${TITLE}`),
        '1. Việc mở giải.',
        'Xã mở giải kéo co giữa các thôn trong hai ngày.',
        '2. Việc đào tạo trọng tài.',
        text,
      ),
      'dao',
    );

  test('answers nothing, and is not missing either', () => {
    expect(read('Như trên.')).toMatchObject({ state: 'unknown', value: null, why: { because: 'above', best: null } });
    expect(read('Như trên, cử thêm hai người đi học.')).toMatchObject({ state: 'answered' });
  });
});
