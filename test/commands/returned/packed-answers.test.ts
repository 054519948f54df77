import { expect, test } from '@jest/globals';
import { packAnswers } from '../../../src/commands/returned/packed-answers.js';
import { Sharing } from '../../../src/returns/index.js';
import { rollUp } from '../../../src/rollup/index.js';
import { packFor, returnsWith, returnWith } from '../../support/rollup/campaign.js';

const place = { in: 'document' as const, trail: ['I. Kết quả', '1. Tuyên truyền'], block: 3, quote: 'Đã làm' };
const sent = ['a', 'b', 'c', 'd', 'e'].map((unit, at) =>
  returnWith(unit, {
    so_lop: at === 2 ? 12_000_000 : 12 + at,
    so_nguoi: {
      state: 'unknown',
      value: null,
      text: 'khoảng 5',
      why: { because: 'words', seen: 'khoảng', expected: null, best: 5 },
    },
    noi_dung: { kind: 'point', value: 'Đã làm', text: 'Đã làm', place },
  }),
);
const packed = () => {
  const sharing = new Sharing();
  return sent.map((one) => packAnswers(structuredClone(one), sharing));
};

test('a return whose answers are packed says the same, whenever it is asked and in a copy', () => {
  for (const [at, one] of packed().entries()) {
    expect(one).toEqual(sent[at]);
    expect(one.answers).toEqual(sent[at]?.answers);
    expect({ ...one }).toEqual(sent[at]);
  }
});

test('the answers themselves are not held, and what they have in common with others is held once', () => {
  const [one, other] = packed();
  expect(one?.answers).not.toBe(one?.answers);
  expect(one?.answers[2]?.place.trail).toBe(other?.answers[2]?.place.trail);
});

test('what is put together of packed returns is the same', () => {
  const outline = {
    sections: [
      {
        id: 's',
        title: 'S',
        figures: ['so_lop', 'so_nguoi'].map((id) => ({ id, label: id })),
        points: [{ id: 'noi_dung', ask: 'Gì?' }],
      },
    ],
  };
  const pack = packFor(
    outline,
    sent.map(({ unit }) => ({ id: unit })),
  );
  const whole = rollUp(pack, returnsWith(pack, sent));
  expect(whole.doubts.map(({ finding }) => finding.code)).toContain('value-implausible');
  expect(rollUp(pack, returnsWith(pack, packed()))).toEqual(whole);
  expect(whole.narratives[0]?.texts).toHaveLength(sent.length);
});
