import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readValue, type Typed, valueRuleOf } from '../../src/values/index.js';
import { tokensOf } from '../../src/values/tokens.js';

const whole = valueRuleOf({ type: 'integer' });
const read = (...typed: Typed) => readValue(typed, whole, 'vi');

describe('what is marked in a text is not taken for plain digits', () => {
  test('crossed out is as if deleted, and told', () => {
    expect(read({ text: '12', mark: 'struck' }, { text: '15' })).toEqual({
      value: 15,
      reading: '15',
      because: 'struck',
    });
  });

  test('what nobody sees on paper is part of no value, and a person is asked', () => {
    const unsure = { because: 'unseen', seen: '9', expected: null, best: 14 };
    expect(read({ text: '14' }, { text: '9', mark: 'faint' })).toEqual({ value: null, reading: null, unsure });
    expect(read({ text: '9', mark: 'faint' })).toMatchObject({ value: null, unsure: { ...unsure, best: null } });
    expect(read({ text: '14' }, { text: ' ', mark: 'faint' })).toEqual({ value: 14, reading: null });
    const day = valueRuleOf({ type: 'date' });
    const typed: Typed = [{ text: '1', mark: 'faint' }, { text: '2/3/2026' }];
    expect(readValue(typed, day, 'vi')).toMatchObject({ value: null, unsure: { seen: '1', best: '2026-03-02' } });
  });

  test('the mark of a note is no digit', () => {
    expect(read({ text: '12' }, { text: '1', mark: 'raised' }).value).toBe(12);
    expect(read({ text: '12' }, { text: '(1)', mark: 'raised' }).value).toBe(12);
    expect(read({ text: '12' }, { text: '*', mark: 'note' }).value).toBe(12);
    expect(readValue('12¹', whole, 'vi').value).toBe(12);
  });

  test('nor is a power of ten a note, or a figure below the line', () => {
    expect(readValue('10³', whole, 'vi').value).toBe(null);
    expect(read({ text: '12' }, { text: '2', mark: 'lowered' }).value).toBe(null);
  });

  test('and a raised figure of a unit of measure is part of it', () => {
    const area = valueRuleOf({ type: 'decimal', unit: 'm2' });
    expect(readValue([{ text: '120 m' }, { text: '2', mark: 'raised' }], area, 'vi').value).toBe(120);
    expect(readValue('120 m²', area, 'vi').value).toBe(120);
  });

  test('pieces of one number are that number', () => {
    expect(read({ text: '1' }, { text: '2' }).value).toBe(12);
    expect(read({ text: '12' }, { text: '\n' }, { text: '150' }).value).toBe(null);
  });
});

test('tokens leave nothing out but blanks at the end and what nobody sees', () => {
  const text = fc.string({ unit: fc.constantFrom('1', '2', '.', ',', ' ', '\n', 'đ', 'tr', '…', '(', '-', '\u200b') });
  fc.assert(
    fc.property(text, (typed) => {
      const covered = tokensOf([{ text: typed }]).map(({ before, text: own }) => before + own);
      expect(covered.join('').trimEnd()).toBe(typed.replaceAll('\u200b', '').trimEnd());
    }),
    { seed: 7 },
  );
});
