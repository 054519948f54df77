import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { problemsOfText, renderText } from '../../src/language/index.js';

const variables = {
  unit: { name: 'Đảng ủy xã "A" & B', parent: null, symbol: 'ĐU' },
  period: { code: '2026-H1', year: 2026 },
  outline: { id: 'so_ket', title: 'Sơ kết', version: 1 },
};

describe('a text is filled in', () => {
  test.each([
    ['Đặc điểm của {{unit.name}}.', 'Đặc điểm của Đảng ủy xã "A" & B.'],
    ['Năm {{ period.year }}, bản {{outline.version}}', 'Năm 2026, bản 1'],
    ['{{#if unit.parent}}thuộc {{unit.parent}}{{else}}độc lập{{/if}}', 'độc lập'],
    ['{{#unless unit.parent}}độc lập{{/unless}}', 'độc lập'],
    ['{{#if unit.symbol}}{{unit.symbol}}{{/if}}', 'ĐU'],
    ['[{{unit.place}}]', '[]'],
    ['không có gì { } để thay', 'không có gì { } để thay'],
  ])('%s', (template, expected) => {
    expect(problemsOfText(template)).toEqual([]);
    expect(renderText(template, variables)).toBe(expected);
  });
});

describe('what a text may not hold is told, and the text is printed as it stands', () => {
  test.each([
    ['Của {{unit.nam}}', 'name_unknown', 4 + 2, 'unit.name'],
    ['{{name}}', 'name_unknown', 2, null],
    ['{{constructor.constructor}}', 'name_unknown', 2, null],
    ['{{unit.__proto__}}', 'name_unknown', 2, null],
    ['a {{unit.name', 'syntax', 2, null],
    ['{{#if unit.name}}a', 'syntax', 0, null],
    ['{{/if}}', 'syntax', 0, null],
    ['{{> part}}', 'not_offered', 0, null],
    ['{{lookup unit "name"}}', 'not_offered', 0, null],
    ['{{#each unit}}a{{/each}}', 'not_offered', 0, null],
    ['{{! note}}', 'not_offered', 0, null],
    ['{{@root.unit}}', 'not_offered', 2, null],
    ['{{../unit.name}}', 'not_offered', 2, null],
    ['{{"unit"}}', 'not_offered', 2, null],
    [`{{unit.name}}${'a'.repeat(5_000)}`, 'too_long', 0, null],
  ])('%s', (template, kind, at, near) => {
    const problems = problemsOfText(template);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind, at, ...(kind === 'name_unknown' ? { near } : {}) });
    expect(renderText(template, variables)).toBe(template);
  });

  test('each problem of a text once, also inside a condition', () => {
    const found = problemsOfText('{{unit.nme}}\n{{#if unit.plce}}{{period.labl}}{{else}}{{x}}{{/if}}');
    expect(found.map((problem) => problem.at)).toEqual([2, 19, 32, 55]);
  });
});

test('whatever is written, a text is filled in without a mistake of the program', () => {
  const part = fc.constantFrom(
    '{{',
    '}}',
    '{{{',
    '}}}',
    '#if ',
    '/if',
    '^',
    'else',
    'unit',
    '.',
    'name',
    ' ',
    '\\',
    '~',
    '"',
    '!--',
    '--',
    '\n',
    '(',
    ')',
    '|',
    '=',
    '[',
    ']',
    '&',
    '@',
    '../',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(part, { maxLength: 20 }).map((parts) => parts.join('')),
        fc.string(),
      ),
      (template) => {
        expect(typeof renderText(template, variables)).toBe('string');
        for (const { at, length } of problemsOfText(template)) expect(at >= 0 && length >= 1).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
