import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readValue, type Typed, valueRuleOf } from '../../../src/values/index.js';
import { tokensOf } from '../../../src/values/tokens/tokens.js';

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

describe('a colour that changes inside a number or a word', () => {
  const red = (text: string) => ({ text, tint: 'red' });
  const asked = (type: 'integer' | 'decimal' | 'date' | 'yes_no', ...typed: Typed) => {
    const { value, unsure } = readValue(typed, valueRuleOf({ type }), 'vi');
    expect(value).toBe(null);
    return unsure;
  };
  const values = (seen: string) => ({ because: 'values', seen, expected: null, best: null });

  test('is a second value, so that a person is asked', () => {
    expect(asked('integer', { text: '18' }, red('21'))).toEqual(values('18 21'));
    expect(asked('integer', red('18'), { text: '21' })).toEqual(values('18 21'));
    expect(asked('decimal', { text: '3.250' }, red('3.520'))).toEqual(values('3.250 3.520'));
    expect(asked('date', { text: '12/01/2026' }, red('21/01/2026'))).toEqual(values('12/01/2026 21/01/2026'));
    expect(asked('yes_no', { text: 'Có' }, red('Không'))).toEqual(values('Có Không'));
    const choice = valueRuleOf({ type: 'choice', options: ['Tốt', 'Khá', 'Tốt Khá'] });
    expect(readValue([{ text: 'Tốt' }, red('Khá')], choice, 'vi')).toMatchObject({ value: null, unsure: {} });
  });

  test('also behind what was crossed out between them', () => {
    expect(asked('integer', { text: '18' }, { ...red('20'), mark: 'struck' }, red('21'))).toEqual(values('18 21'));
    expect(asked('integer', { text: '18' }, red(''), { text: '', mark: 'struck' }, red('21'))).toEqual(values('18 21'));
  });

  test('is none where one of them was crossed out', () => {
    expect(read({ text: '18', mark: 'struck' }, red('21'))).toMatchObject({ value: 21, because: 'struck' });
  });

  test('is none where the whole value has one colour', () => {
    expect(read(red('21'))).toEqual({ value: 21, reading: null });
    expect(read({ text: '1', tint: 'red' }, red('8'))).toEqual({ value: 18, reading: null });
    expect(read({ text: ' ' }, red('18'), { text: ' ' })).toEqual({ value: 18, reading: null });
    expect(read({ text: '(' }, red('18'), { text: ')' }).unsure?.because).not.toBe('values');
  });

  test('is none at a mark, at a line end, or before the mark of a note', () => {
    const many = valueRuleOf({ type: 'decimal', unit: 'ha' });
    expect(readValue([{ text: '12' }, red(',5')], many, 'vi').value).toBe(12.5);
    expect(readValue([{ text: '12' }, red('ha')], many, 'vi').value).toBe(12);
    expect(read({ text: '12' }, { ...red('1'), mark: 'raised' }).value).toBe(12);
    expect(read({ text: '12' }, { text: '\n' }, red('15')).unsure?.seen).toBe('12\n15');
  });

  test('matters to no text', () => {
    const text = valueRuleOf({ type: 'text' });
    expect(readValue([{ text: 'Đa' }, red('k Lak')], text, 'vi')).toEqual({ value: 'Đak Lak', reading: null });
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
