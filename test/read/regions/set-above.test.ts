import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'viec',
      title: 'Việc đã làm',
      points: [
        { id: 'hoc', ask: 'Việc tổ chức học tập.' },
        { id: 'phuong_thuc', ask: 'Phương thức tuyên truyền.' },
        { id: 'hieu_qua', ask: 'Hiệu quả đạt được.' },
      ],
    },
  ],
});
const TOP = heading('1. Việc đã làm');
const ask = (id: string, text: string) => line(text, { bookmark: `_dc_ask_${id}` });
const [HOC, PHUONG_THUC, HIEU_QUA] = [
  ask('hoc', 'Việc tổ chức học tập.'),
  ask('phuong_thuc', 'Phương thức tuyên truyền.'),
  ask('hieu_qua', 'Hiệu quả đạt được.'),
];
const LEARNT = 'Đã mở ba lớp học nghị quyết.';
const SPREAD = 'Phát thanh mỗi tuần hai buổi.';
const GAINED = 'Nhân dân đồng tình ủng hộ.';
const inPlace = (id: string, text: string) => line(text, { tag: `text:${id}` });
const inMarked = (id: string, text: string) => line(text, { bookmark: `_dc_text_${id}` });

type Lines = Parameters<typeof readTyped>[1][];
const said = (...lines: Lines) => {
  const submission = readTyped(form, TOP, ...lines);
  return ['hoc', 'phuong_thuc', 'hieu_qua'].map((item) => {
    const { state, value, text } = answerTo(submission, item);
    return state === 'unknown' ? `? ${text}` : (value ?? state);
  });
};
const ASKED = [`? ${LEARNT}\n${SPREAD}`, `? ${SPREAD}`, GAINED];

describe('an answer above its question', () => {
  test.each([inPlace, inMarked])('is asked about, and what stands with it, where its place moved with it', (place) => {
    const top = [HOC, place('hoc', LEARNT), place('phuong_thuc', SPREAD), PHUONG_THUC];
    expect(said(...top, HIEU_QUA, GAINED)).toEqual(ASKED);
    expect(said(...top, '', HIEU_QUA, GAINED)).toEqual(ASKED);
  });

  test('is asked about where it alone lost its place', () => {
    expect(said(HOC, LEARNT, SPREAD, PHUONG_THUC, HIEU_QUA, GAINED)).toEqual(ASKED);
  });
});

describe('answers above their questions, all of them', () => {
  test('are asked about where text stands below the heading and nothing below the last question', () => {
    expect(said(LEARNT, HOC, SPREAD, PHUONG_THUC, GAINED, HIEU_QUA)).toEqual([
      `? ${SPREAD}`,
      `? ${GAINED}`,
      `? ${GAINED}`,
    ]);
  });

  test('are believed where the last question is answered, or nothing stands below the heading', () => {
    expect(said(LEARNT, HOC, SPREAD, PHUONG_THUC, GAINED, HIEU_QUA, 'Tốt hơn.')).toEqual([SPREAD, GAINED, 'Tốt hơn.']);
    expect(said(LEARNT, HOC, SPREAD, PHUONG_THUC, GAINED, HIEU_QUA, '')).toEqual([SPREAD, GAINED, 'blank']);
    expect(said(HOC, LEARNT, PHUONG_THUC, SPREAD, HIEU_QUA)).toEqual([LEARNT, SPREAD, 'blank']);
  });

  test('are asked about where all places of the form were left empty above them', () => {
    const left = [inPlace('hoc', ''), inPlace('phuong_thuc', ''), inPlace('hieu_qua', '')] as const;
    const above = [LEARNT, HOC, left[0], SPREAD, PHUONG_THUC, left[1], GAINED, HIEU_QUA, left[2]];
    expect(said(...above)).toEqual([`? ${SPREAD}`, `? ${GAINED}`, `? ${GAINED}`]);
    const [first] = said(LEARNT, HOC, inPlace('hoc', SPREAD), PHUONG_THUC, left[1], GAINED, HIEU_QUA, left[2]);
    expect(first).toBe(SPREAD);
  });

  test('are believed in the places of the form', () => {
    const own = [HOC, inPlace('hoc', LEARNT), PHUONG_THUC, inPlace('phuong_thuc', SPREAD), HIEU_QUA, ''];
    expect(said('Một năm nhiều việc.', ...own)).toEqual([LEARNT, SPREAD, 'blank']);
  });
});

describe('an answer above its question, behind the table of the one before', () => {
  const counted = smallForm({
    sections: [
      {
        id: 'viec',
        title: 'Việc đã làm',
        points: [
          {
            id: 'hoc',
            ask: 'Việc tổ chức học tập.',
            figures: [{ id: 'lop', label: 'Số lớp đã mở', unit: 'lớp', type: 'integer' }],
          },
          { id: 'phuong_thuc', ask: 'Phương thức tuyên truyền.' },
        ],
      },
    ],
  });
  const FIGURES = table([
    ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
    ['Số lớp đã mở', 'lớp', '3'],
  ]);
  const states = (...lines: Parameters<typeof readTyped>[1][]) => {
    const submission = readTyped(counted, TOP, HOC, ...lines);
    return ['hoc', 'phuong_thuc'].map((item) => answerTo(submission, item).state);
  };
  const left = inPlace('phuong_thuc', '');

  test('is asked about where its own place was left blank', () => {
    expect(states(LEARNT, FIGURES, SPREAD, PHUONG_THUC, left)).toEqual(['unknown', 'unknown']);
  });

  test('belongs to the one before where that has no other, and where the next is answered', () => {
    expect(states(FIGURES, LEARNT, PHUONG_THUC, left)).toEqual(['answered', 'blank']);
    expect(states(LEARNT, SPREAD, FIGURES, PHUONG_THUC, left)).toEqual(['answered', 'blank']);
    expect(states(LEARNT, FIGURES, SPREAD, PHUONG_THUC, GAINED)).toEqual(['answered', 'answered']);
  });
});

describe('a question below a long answer is blank', () => {
  const BOTH = `${LEARNT}\n${SPREAD}`;

  test('where its place stands below it', () => {
    expect(said(HOC, LEARNT, SPREAD, PHUONG_THUC, '', HIEU_QUA, GAINED)).toEqual([BOTH, 'blank', GAINED]);
    const left = inPlace('phuong_thuc', '');
    expect(said(HOC, inPlace('hoc', LEARNT), SPREAD, PHUONG_THUC, left, HIEU_QUA, GAINED)).toEqual([
      BOTH,
      'blank',
      GAINED,
    ]);
  });

  test('where all that stands above it is in the place of the question before', () => {
    const top = [HOC, inPlace('hoc', LEARNT), inPlace('hoc', SPREAD)];
    expect(said(...top, PHUONG_THUC, HIEU_QUA, GAINED)).toEqual([BOTH, 'blank', GAINED]);
  });

  test('where other questions have no place either', () => {
    expect(said(HOC, LEARNT, SPREAD, PHUONG_THUC, HIEU_QUA)).toEqual([BOTH, 'blank', 'blank']);
  });

  test('where there is one paragraph, or the last goes on with the one before it', () => {
    expect(said(HOC, LEARNT, PHUONG_THUC, HIEU_QUA, GAINED)).toEqual([LEARNT, 'blank', GAINED]);
    expect(said(HOC, 'Đã làm:', SPREAD, PHUONG_THUC, HIEU_QUA, GAINED)).toEqual([
      `Đã làm:\n${SPREAD}`,
      'blank',
      GAINED,
    ]);
    expect(said(HOC, LEARNT, `- ${SPREAD}`, PHUONG_THUC, HIEU_QUA, GAINED)).toEqual([
      `${LEARNT}\n- ${SPREAD}`,
      'blank',
      GAINED,
    ]);
  });
});
