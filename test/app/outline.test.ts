import { describe, expect, test } from '@jest/globals';
import { keyOf, partAt, problemsByPart } from '../../app/rooms/outline/chosen.js';
import { FIELDS, isBeyond, saidBy, typedOf } from '../../app/rooms/outline/fields.js';
import { changeBetween } from '../../app/rooms/outline/yaml/change.js';
import { Typed } from '../../app/rooms/outline/yaml/typed.js';
import { type Part, partsOfText } from '../../src/edit/index.js';

const ROOT = partsOfText(`decuong: 1
id: thu
title: Thử
letterhead: {use: plain, with: {paper: A4}}
issued: {by: Huyện ủy}
groups: {xa: Cấp xã}
sections:
  - id: mot
    title: Một
    if_any: true
    for: [xa]
    points:
      - id: hai
        ask: Hai
        figures:
          - {id: so, label: Số, series: [2021, 2022], min: 0}
          - {id: ky, label: Kỳ, series: [{key: a, label: 01/2023}]}
`) as Part;
const fieldOf = (kind: Part['kind'], name: string) => {
  const found = FIELDS[kind].find(({ at }) => at.join('.') === name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return found;
};
const FIGURES = ['sections', 0, 'points', 0, 'figures'];

describe('a field of the chosen part', () => {
  test('shows what the part says, inner keys too', () => {
    expect(typedOf(ROOT, fieldOf('outline', 'issued.by'))).toBe('Huyện ủy');
    expect(typedOf(ROOT, fieldOf('outline', 'submit.to'))).toBe('');
    expect(typedOf(partAt(ROOT, [...FIGURES, 0]), fieldOf('figure', 'series'))).toBe('2021; 2022');
    expect(typedOf(partAt(ROOT, ['sections', 0]), fieldOf('section', 'if_any'))).toBe('true');
  });

  test('says numbers as numbers, lists as lists, days and words as they are, and nothing where nothing is typed', () => {
    expect(saidBy(fieldOf('figure', 'series'), '2021; 2022;  quý I')).toEqual([2021, 2022, 'quý I']);
    expect(saidBy(fieldOf('figure', 'min'), ' -1.5 ')).toBe(-1.5);
    expect(saidBy(fieldOf('figure', 'min'), '2023-01-05')).toBe('2023-01-05');
    expect(saidBy(fieldOf('outline', 'schedule.due'), '5/12/2026')).toBe('2026-12-05');
    expect(saidBy(fieldOf('outline', 'schedule.due'), '20/6')).toBe('20/6');
    expect(saidBy(fieldOf('outline', 'schedule.due'), '15')).toBe(15);
  });

  test('shows a day as people write it, and takes it so', () => {
    const root = partsOfText('decuong: 1\nid: a\ntitle: A\nschedule: {due: 2026-06-20}\nsections: []\n') as Part;
    const due = fieldOf('outline', 'schedule.due');
    expect(typedOf(root, due)).toBe('20/06/2026');
    expect(saidBy(due, typedOf(root, due))).toBe('2026-06-20');
    expect(saidBy(fieldOf('figure', 'unit'), ' 100 ')).toBe('100');
    expect(saidBy(fieldOf('section', 'for'), '')).toBeUndefined();
    expect(saidBy(fieldOf('section', 'for'), 'xa')).toEqual(['xa']);
  });

  test('is left to the text where it holds more than a line can', () => {
    expect(isBeyond(ROOT, fieldOf('outline', 'letterhead'))).toBe(true);
    expect(isBeyond(partAt(ROOT, [...FIGURES, 1]), fieldOf('figure', 'series'))).toBe(true);
    expect(isBeyond(partAt(ROOT, [...FIGURES, 0]), fieldOf('figure', 'series'))).toBe(false);
    expect(isBeyond(partAt(ROOT, ['sections', 0]), fieldOf('section', 'for'))).toBe(false);
  });
});

test('where a part is gone, the nearest around it is chosen', () => {
  expect(partAt(ROOT, ['sections', 0, 'points', 7]).id).toBe('mot');
  expect(partAt(ROOT, ['appendices', 0])).toBe(ROOT);
});

test('a problem stands beside the innermost part its line is in', () => {
  const at = (line: number) => ({
    place: { in: 'source', file: 'outline.yaml', line, column: 1, length: 1, quote: '' } as const,
  });
  const problems = [at(3), at(9), at(16)];
  expect([...problemsByPart(ROOT, problems)].map(([key, found]) => [key, found.length])).toEqual([
    ['', 1],
    ['sections/0', 1],
    [keyOf([...FIGURES, 0]), 1],
  ]);
});

test('of two texts no more is changed than what differs', () => {
  expect(changeBetween('a: một\nb: hai\n', 'a: một\nb: ba\n')).toEqual({ from: 10, to: 13, insert: 'ba' });
  expect(changeBetween('aa', 'aaa')).toEqual({ from: 2, to: 2, insert: 'a' });
  expect(changeBetween('abab', 'ab')).toEqual({ from: 2, to: 4, insert: '' });
  expect(changeBetween('', '')).toBeNull();
});

test('what is typed is told after a pause, or when the editor is left, and known again when the campaign gives it back', () => {
  const told: string[] = [];
  const typed = new Typed((text) => told.push(text));
  typed.type('a');
  typed.type('ab');
  expect(told).toEqual([]);
  typed.flush();
  typed.flush();
  expect(told).toEqual(['ab']);
  typed.type('abc');
  typed.flush();
  expect([typed.isOwn('ab'), typed.isOwn('abc'), typed.isOwn('ab')]).toEqual([true, true, false]);
});
