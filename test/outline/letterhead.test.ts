import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { LetterheadFile } from '../../schemas/letterhead.js';
import { chooseLetterhead, loadLetterhead, loadOutline } from '../../src/outline/index.js';
import { fileOf, goodWith } from './good.js';

const names = ['plain', 'vn-party-2018', 'vn-party-2026', 'vn-state-2020'];
const read = (name: string) =>
  readFileSync(new URL(`../../templates/letterheads/${name}.yaml`, import.meta.url), 'utf8');
const available = new Map<string, LetterheadFile>(
  names.flatMap((name) => {
    const { value } = loadLetterhead(fileOf(read(name), `${name}.yaml`));
    return value === null ? [] : [[name, value] as const];
  }),
);

const choose = (letterhead: string, more = '') => {
  const file = fileOf(goodWith('letterhead: vn-party-2018', letterhead) + more);
  const { value } = loadOutline(file);
  if (value === null) throw new Error('the definition should load');
  return chooseLetterhead(value, available, file);
};

test.each(names)('%s loads without a finding', (name) => {
  expect(loadLetterhead(fileOf(read(name))).findings).toEqual([]);
});

test('a letterhead is chosen by name, and what it changes for another language is taken in', () => {
  const { value, findings } = choose('letterhead: plain');
  expect(findings).toEqual([]);
  expect(value?.id).toBe('plain');
  expect(value).not.toHaveProperty('in');
});

test('one that rests on secondary sources is noted', () => {
  expect(choose('letterhead: vn-party-2026').findings).toMatchObject([
    { code: 'letterhead-secondary', severity: 'note', place: { line: 7, column: 13 } },
  ]);
});

test('an unknown one is told with the nearest', () => {
  expect(choose('letterhead: vn-state-2002')).toMatchObject({
    value: null,
    findings: [{ code: 'letterhead-unknown', place: { line: 7 }, data: { near: 'vn-state-2020', known: names } }],
  });
});

describe('some of its values can be changed', () => {
  test('and the others stay', () => {
    const { value } = choose('letterhead: {use: plain, with: {page: {margins: {left: 33}}, font: Arial}}');
    const plain = available.get('plain');
    expect(value?.font).toBe('Arial');
    expect(value?.page.margins).toEqual({ ...plain?.page.margins, left: 33 });
    expect(value?.headings).toEqual(plain?.headings);
  });

  test('a wrong value or name is told in the definition itself', () => {
    const { value, findings } = choose(
      'letterhead:\n  use: plain\n  with:\n    page: {margins: {left: rộng, lef: 3}}\n    fnt: Arial',
    );
    expect(value).toBeNull();
    expect(findings).toMatchObject([
      { code: 'value-wrong', place: { line: 10, column: 28 } },
      { code: 'key-unknown', place: { line: 10, column: 34 }, data: { near: 'left' } },
      { code: 'key-unknown', place: { line: 11, column: 5 }, data: { near: 'font' } },
    ]);
  });

  test('and without the file at hand it is told of the definition as a whole', () => {
    const file = fileOf(goodWith('letterhead: vn-party-2018', 'letterhead: {use: plain, with: {font: 3}}'));
    const { value } = loadOutline(file);
    if (value === null) throw new Error('the definition should load');
    expect(chooseLetterhead(value, available).findings).toMatchObject([
      { code: 'value-wrong', place: { in: 'file', file: 'ket_luan_23' }, data: { key: 'font' } },
    ]);
  });

  test('nothing reaches the prototype', () => {
    choose('letterhead: {use: plain, with: {__proto__: {polluted: 1}, page: {__proto__: {polluted: 1}}}}');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

test('what a letterhead file changes for a language must fit too', () => {
  const { value, findings } = loadLetterhead(
    fileOf(`${read('plain').replace(/^in:\n(?:\s+.*\n)*/m, '')}\nin:\n  en: {font: 3}\n`),
  );
  expect(value).toBeNull();
  expect(findings).toMatchObject([{ code: 'value-wrong', data: { key: 'font' } }]);
});
