import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, readTyped, smallForm } from '../../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'nong_nghiep',
      title: 'Sản xuất nông nghiệp',
      figures: [
        {
          id: 'lua',
          label: 'Diện tích lúa đã gặt',
          unit: 'ha',
          type: 'decimal',
          compare: ['plan', 'actual', 'previous'],
        },
        { id: 'ty_le', label: 'Tỷ lệ diện tích được tưới', type: 'percent' },
        { id: 'ngay', label: 'Ngày khởi công kênh mương', type: 'date' },
        { id: 'hang', label: 'Mức xếp hạng hợp tác xã', type: 'choice', options: ['Hạng A', 'Hạng B'] },
        { id: 'kho', label: 'Có xây dựng kho lạnh', type: 'yes_no' },
        {
          id: 'thu',
          label: 'Thủy lợi phí đã thu',
          unit: 'triệu đồng',
          type: 'decimal',
          series: ['q1', 'q2'].map((key, at) => ({ key, label: `Đợt ${at + 1}` })),
        },
      ],
    },
  ],
});
const said = (item: string, text: string) => {
  const { state, why, text: seen } = answerTo(readTyped(form, heading('I. Sản xuất nông nghiệp'), text), item);
  return state === 'missing' ? state : [state, why?.best ?? seen];
};

describe('figures that are held against a plan or another time, on one line', () => {
  const line = '- Diện tích lúa đã gặt: 86 ha (kế hoạch 90 ha, vụ trước 74 ha)';

  test('are asked about, each with the number that may be it', () => {
    expect(said('lua.actual', line)).toEqual(['unknown', 86]);
    expect(said('lua.plan', line)).toEqual(['unknown', 90]);
    expect(said('lua.previous', line)).toEqual(['unknown', 74]);
  });

  test('are missing where no number is left for them', () => {
    expect(said('lua.previous', '- Diện tích lúa đã gặt: 86 ha (kế hoạch 90 ha)')).toBe('missing');
    expect(said('lua.plan', '- Diện tích lúa đã gặt: 86 ha, đạt 95% diện tích gieo.')).toBe('missing');
  });
});

describe('a clause that calls a figure by most words of its label is asked about', () => {
  test('with its number, be it a share or not', () => {
    expect(said('ty_le', 'Hạn nhẹ, tỷ lệ được tưới 71,5%.')).toEqual(['unknown', 71.5]);
    expect(said('ty_le', 'Hạn nhẹ, tỷ lệ được tưới 71 ha.')).toBe('missing');
  });

  test('with its day, its choice, or itself where yes or no is asked', () => {
    expect(said('ngay', 'Xã khởi công kênh mương 12/3/2026, nay đã xong.')).toEqual(['unknown', '2026-03-12']);
    expect(said('hang', 'Hợp tác xã được xếp hạng B.')).toEqual(['unknown', 'Hạng B']);
    expect(said('kho', 'Xã không xây dựng kho lạnh.')).toMatchObject(['unknown', expect.anything()]);
  });

  test('where one of several is named in the clause, and the label before it', () => {
    const text = 'Thủy lợi phí đợt 1 thu 21,4 triệu đồng, đợt 2 thu 30,2 triệu đồng.';
    expect(said('thu.q1', text)).toEqual(['unknown', 21.4]);
    expect(said('thu.q2', text)).toEqual(['unknown', 30.2]);
  });

  test('but not one with few of the words, or far before a number', () => {
    expect(said('ty_le', 'Diện tích màu 71,5%.')).toBe('missing');
    expect(said('ty_le', 'Tỷ lệ diện tích được tưới nay chưa có số liệu, do mới có báo cáo của 5% số thôn.')).toBe(
      'missing',
    );
    expect(said('ngay', 'Ngày 12/3/2026 họp dân.')).toBe('missing');
    expect(said('hang', 'Có 02 hợp tác xã mới.')).toBe('missing');
  });
});
