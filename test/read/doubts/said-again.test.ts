import { describe, expect, test } from '@jest/globals';
import { STYLE } from '../../../src/form/index.js';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const form = smallForm({
  sections: [
    { id: 'chung', title: 'Tình hình chung của đơn vị' },
    {
      id: 'ket_qua',
      title: 'Kết quả thực hiện',
      points: [
        { id: 'hoi_nghi', ask: 'Việc tổ chức hội nghị.' },
        {
          id: 'tuyen_truyen',
          ask: 'Công tác tuyên truyền miệng.',
          figures: [{ id: 'buoi', label: 'Số buổi nói chuyện', unit: 'buổi', type: 'integer', min: 0 }],
        },
      ],
    },
    { id: 'kien_nghi', title: 'Đề xuất, kiến nghị' },
  ],
});

type Blocks = Parameters<typeof readTyped>[1][];
const PROMPT = 'Nhập nội dung báo cáo tại đây';
const GENERAL = 'Đơn vị có 12 chi bộ trực thuộc, đảng viên phần lớn ở bản xa.';
const HELD = 'Các chi bộ đã học tập đầy đủ trong quý I.';
const SPOKE = 'Báo cáo viên xuống từng bản nói chuyện.';
const general = (text: string): Blocks => [heading('I. Tình hình chung của đơn vị'), text];
const results = (held: string, spoke: string, talks: string): Blocks => [
  heading('II. Kết quả thực hiện'),
  line('Việc tổ chức hội nghị.'),
  held,
  line('Công tác tuyên truyền miệng.'),
  spoke,
  table([
    ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
    ['Số buổi nói chuyện', 'buổi', talks],
  ]),
];
const requests: Blocks = [heading('III. Đề xuất, kiến nghị'), 'Đề nghị cấp thêm tài liệu cho các chi bộ bản.'];
const EMPTY = results(PROMPT, PROMPT, '');
const FILLED = results(HELD, SPOKE, '7');

const said = (item: string, ...blocks: Blocks) => {
  const { state, text, why } = answerTo(readTyped(form, ...blocks), item);
  return state === 'unknown' ? [why?.because, why?.seen] : [state, text];
};

describe('a part of the form that stands in a report twice', () => {
  test.each<[string, Blocks]>([
    ['behind', [...general(GENERAL), ...FILLED, ...EMPTY, ...requests]],
    ['before', [...general(GENERAL), ...EMPTY, ...FILLED, ...requests]],
    ['at the end', [...general(GENERAL), ...FILLED, ...requests, ...EMPTY]],
    ['of which nothing is left but its lines', [...general(GENERAL), ...results('', '', ''), ...FILLED, ...requests]],
  ])('is read where it was filled in, not in its empty pages: %s', (_, blocks) => {
    expect(said('hoi_nghi', ...blocks)).toEqual(['answered', HELD]);
    expect(said('tuyen_truyen', ...blocks)).toEqual(['answered', SPOKE]);
    expect(said('buoi', ...blocks)).toEqual(['answered', '7']);
    expect(said('chung', ...blocks)).toEqual(['answered', GENERAL]);
    expect(readTyped(form, ...blocks).headings.map(({ inOrder }) => inOrder)).toEqual([true, true, true]);
  });

  test('is read once where it says the same twice', () => {
    const blocks = [...general(GENERAL), ...FILLED, ...FILLED, ...requests];
    expect(said('hoi_nghi', ...blocks)).toEqual(['answered', HELD]);
    expect(said('buoi', ...blocks)).toEqual(['answered', '7']);
    expect(readTyped(form, ...blocks).outside?.filter(({ furniture }) => !furniture) ?? []).toEqual([]);
  });

  test('is asked about where it says another thing each time, and only there', () => {
    const other = 'Đã mở ba hội nghị cho cán bộ chủ chốt.';
    const blocks = [...general(GENERAL), ...FILLED, ...results(other, SPOKE, '9'), ...requests];
    expect(said('hoi_nghi', ...blocks)).toEqual(['place', other]);
    expect(said('tuyen_truyen', ...blocks)).toEqual(['answered', SPOKE]);
    expect(said('buoi', ...blocks)).toEqual(['values', '7; 9']);
  });

  test('is asked about where it stands below another part, of whose answer it is none', () => {
    const other = 'Đã mở ba hội nghị cho cán bộ chủ chốt.';
    const again = [line('Việc tổ chức hội nghị.'), other];
    const blocks = [...general(GENERAL), ...FILLED, ...requests, ...again];
    expect(said('hoi_nghi', ...blocks)).toEqual(['place', other]);
    expect(said('kien_nghi', ...blocks)).toEqual(['answered', requests.at(-1)]);
    expect(readTyped(form, ...blocks).outside?.map(({ text }) => text)).toContain(other);
  });

  test('is asked about where both texts are tagged as the answer', () => {
    const tagged = (text: string) => line(text, { tag: 'text:chung' });
    const [one, other] = [tagged(GENERAL), tagged('Đơn vị có 13 chi bộ.')];
    const blocks = [...[one, other].flatMap((text) => [heading('I. Tình hình chung của đơn vị'), text]), ...FILLED];
    expect(said('chung', ...blocks, ...requests)).toEqual(['place', other.text]);
  });

  test('is missing where none of the two was filled in', () => {
    const blocks = [...general(GENERAL), ...EMPTY, ...EMPTY, ...requests];
    expect(said('hoi_nghi', ...blocks)[0]).toBe('blank');
    expect(said('buoi', ...blocks)[0]).toBe('blank');
  });

  test('is none where a line of the form is part of an answer, with an answer of its own below', () => {
    const asked = line('Việc tổ chức hội nghị.', { style: STYLE.ask });
    const own = [line('Việc tổ chức hội nghị.'), 'Mỗi chi bộ mở một hội nghị riêng.'];
    const blocks = [
      ...general(GENERAL),
      heading('II. Kết quả thực hiện'),
      asked,
      HELD,
      line('Công tác tuyên truyền miệng.', { style: STYLE.ask }),
      SPOKE,
      ...own,
      ...requests,
    ];
    expect(said('hoi_nghi', ...blocks)).toEqual(['answered', HELD]);
  });

  test('is one where a whole question of many words stands at the end as well, however it is set', () => {
    const ask = 'Việc học tập, quán triệt các văn bản về dân vận.';
    const own = smallForm({
      sections: [
        { id: 'ket_qua', title: 'Kết quả', points: [{ id: 'hoc_tap', ask }] },
        { id: 'kien_nghi', title: 'Kiến nghị' },
      ],
    });
    const read = readTyped(
      own,
      heading('I. Kết quả'),
      line(ask, { style: STYLE.ask }),
      line('Phần này chuyển xuống trang sau cùng.', { tag: 'text:hoc_tap' }),
      heading('II. Kiến nghị'),
      'Không thêm gì.',
      ask,
      HELD,
    );
    expect(answerTo(read, 'hoc_tap')).toMatchObject({ state: 'unknown', why: { because: 'place', seen: HELD } });
    expect(answerTo(read, 'kien_nghi')).toMatchObject({ state: 'answered', value: 'Không thêm gì.' });
  });
});
