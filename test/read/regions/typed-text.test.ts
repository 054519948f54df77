import { describe, expect, test } from '@jest/globals';
import { landmarksOf } from '../../../src/read/landmark.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import {
  isBoilerplate,
  isNarrative,
  type Narrative,
  printedOf,
  spelled,
  typedBehind,
  typedNodes,
} from '../../../src/read/regions/typed-text.js';
import { answerTo, heading, line, readTyped, smallForm, typedDocument } from '../../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'a',
      title: 'Đặc điểm tình hình',
      if_any: true,
      points: [
        {
          id: 'b',
          ask: 'Mặt được của đơn vị',
          if_any: true,
          guidance: 'Nêu ngắn gọn.',
          figures: [{ id: 'so', label: 'Số hội nghị', type: 'integer' }],
          tables: [{ id: 'bieu', title: 'Các lớp đã mở', columns: [{ id: 'ten', label: 'Tên lớp' }] }],
        },
      ],
    },
  ],
});
const [section, point] = landmarksOf(form).filter(isNarrative) as [Narrative, Narrative];
const nodesOf = (...texts: string[]) => flowOf(typedDocument(texts.map((text) => line(text)))).nodes;

test('so many characters of a text spell the expected letters', () => {
  expect(spelled('Mặt được: tốt', 'mặtđược')).toBe(8);
  expect(spelled('M-ặ-t được', 'mặt')).toBe(5);
  expect(spelled('Mặt', 'mặtđược')).toBe(3);
});

test('the form prints the heading of a section, with its number or without', () => {
  expect(printedOf(section)).toEqual([expect.stringContaining('Đặc điểm tình hình'), 'Đặc điểm tình hình']);
  expect(printedOf(point)).toEqual(['Mặt được của đơn vị (nếu có)']);
});

describe('what was typed behind a heading or a question on its line', () => {
  const behind = (text: string, of = section, from?: number) => {
    const [node] = nodesOf(text);
    if (!node) throw new Error('no line');
    return typedBehind({ node, ...(from !== undefined && { behind: from }) }, of, form);
  };

  test.each<[string, string]>([
    ['I. Đặc điểm tình hình: có 12 chi bộ', 'có 12 chi bộ'],
    ['I. Đặc điểm tình hình. Có 12 chi bộ', 'Có 12 chi bộ'],
    ['I. Đặc điểm tình hình - có 12 chi bộ', 'có 12 chi bộ'],
    ['I. Đặc điểm tình hình (nếu có): có 12 chi bộ', 'có 12 chi bộ'],
    ['I. Đặc điểm tình hình', ''],
    ['I. Đặc điểm tình hình:', ''],
    ['I. Đặc điểm tình hình: ……', ''],
    ['I. Đặc điểm tình hình của 12 chi bộ trong xã', ''],
    ['I. Đặc điêm tình hình: có 12 chi bộ', 'có 12 chi bộ'],
    ['I. Đặc điêm tình hình – có 12 chi bộ', 'có 12 chi bộ'],
    ['I. Tình hình chung: có 12 chi bộ', ''],
    ['I. Đặc điêm tình hình: - có 12 chi bộ. Tốt: khá', 'có 12 chi bộ. Tốt: khá'],
    ['I. Đặc điêm tình hình: tình hình', ''],
    ['I. Đặc điểm tình hình)]: có 12 chi bộ', 'có 12 chi bộ'],
    ['I. Đặc điểm tình hình:\ncó 12 chi bộ\nđều tốt', 'có 12 chi bộ\nđều tốt'],
    ['I. Đặc điểm tình hình:  có 12 chi bộ  ', 'có 12 chi bộ'],
    ['I. Tình hình đặc điểm: có 12 chi bộ', 'có 12 chi bộ'],
    ['I. Đặc điểm của toàn bộ tình hình trong xã: có 12 chi bộ', ''],
  ])('is parted from it by a stop: %s', (text, typed) => {
    expect(behind(text)).toBe(typed);
  });

  test('is an answer without a stop where a question has some words more', () => {
    expect(behind('Mặt được của đơn vị (nếu có) là đã mở lớp', point)).toBe('là đã mở lớp');
    expect(behind('Mặt được của đơn vị (nếu có) trong năm nay', point)).toBe('');
    expect(behind('Mặt được của đơn vị (nếu có): tốt', point)).toBe('tốt');
    expect(behind('I. Đặc điểm tình hình (nếu có) là có 12 chi bộ')).toBe('');
  });

  test('begins where that is known', () => {
    expect(behind('Mặt được: đã mở lớp', point, 9)).toBe('đã mở lớp');
  });
});

test('an answer on the line of a heading or question that need not be answered is read, brackets and all', () => {
  const optional = smallForm({
    sections: [
      { id: 'a', title: 'Tình hình', points: [{ id: 'b', ask: 'Khó khăn vướng mắc', if_any: true }] },
      { id: 'c', title: 'Kiến nghị đề xuất', if_any: true },
    ],
  });
  const read = readTyped(
    optional,
    heading('I. Tình hình'),
    'Khó khăn vướng mắc (nếu có): thiếu kinh phí hoạt động',
    heading('II. Kiến nghị đề xuất (nếu có): cấp thêm kinh phí'),
  );
  expect([answerTo(read, 'b').text, answerTo(read, 'c').text]).toEqual([
    'thiếu kinh phí hoạt động',
    'cấp thêm kinh phí',
  ]);
});

describe('what answers nothing', () => {
  test.each([
    ['Trang 3', true],
    ['- Trang 3/10 -', true],
    ['Page 3 of 10', true],
    ['Trang 3 của báo cáo này nói về các lớp đã mở trong năm', false],
    ['IV.', true],
    ['PHẦN IV', true],
    ['Trên đây là báo cáo kết quả của Đảng ủy xã./.', true],
    ['Trên đây là việc đã làm', false],
    ['Đảng ủy xã Mường So trân trọng báo cáo./.', true],
    ['Please contact us with any questions.', true],
    ['Parents can always please contact us with any questions.', false],
    ['Kính báo cáo.', true],
    ['Đề nghị Tỉnh ủy cấp thêm kinh phí, trân trọng báo cáo./.', false],
    ['Đơn vị đã giữ gìn truyền thống đáng trân trọng.', false],
    [`Trên đây là báo cáo ${'rất dài '.repeat(40)}`, false],
    ['Đơn vị có 12 chi bộ', false],
  ])('%s: %s', (text, expected) => {
    expect(isBoilerplate(text, form)).toBe(expected);
  });

  test('is also what the form itself prints there', () => {
    const printed = ['Nêu ngắn gọn.', 'Các lớp đã mở', 'Số hội nghị', 'Mặt được của đơn vị (nếu có)'];
    const nodes = nodesOf(...printed, '', 'Đã mở lớp', 'Trang 3');
    const own = typedNodes(nodes, [point], form).map(({ text }) => text);
    expect(own.filter((text) => text !== 'Số hội nghị')).toEqual(['Đã mở lớp']);
    expect(typedNodes(nodes, [section], form).map(({ text }) => text)).toEqual([...printed, 'Đã mở lớp']);
  });
});

describe('the words that held an empty place, left standing before what was typed there,', () => {
  const answered = (text: string) => {
    const { state, value } = answerTo(
      readTyped(form, heading('I. Đặc điểm tình hình'), line('Mặt được của đơn vị'), line(text, { tag: 'text:b' })),
      'b',
    );
    return [state, value];
  };

  test.each([
    'Nhập nội dung báo cáo tại đây Đơn vị đã mở lớp.',
    'Nhập nội dung báo cáo tại đâyĐơn vị đã mở lớp.',
    '[Nhập nội dung báo cáo tại đây]: Đơn vị đã mở lớp.',
  ])('are none of it: %s', (text) => {
    expect(answered(text)).toEqual(['answered', 'Đơn vị đã mở lớp.']);
  });

  test.each(['Nhập nội dung báo cáo vào hệ thống đúng hạn.', 'Nhập đủ số liệu của các chi bộ.'])(
    'are others where somebody reports of it: %s',
    (text) => {
      expect(answered(text)).toEqual(['answered', text]);
    },
  );

  test('alone are no answer', () => {
    expect(answered('Nhập nội dung báo cáo tại đây')).toEqual(['blank', null]);
  });
});
