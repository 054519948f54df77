import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileExpression, isReserved, type Kind, type Names, type Values } from '../../src/language/index.js';

const names: Names = new Map<string, Kind | ReadonlyMap<string, Kind>>([
  ['so_hoi_nghi', 'number'],
  ['so_luot', 'number'],
  ['ngay', 'text'],
  ['co_so', 'yes_no'],
  [
    'so_tin',
    new Map<string, Kind>([
      ['2021', 'number'],
      ['2022', 'number'],
      ['2021-2022', 'number'],
    ]),
  ],
  [
    'chi',
    new Map<string, Kind>([
      ['plan', 'number'],
      ['actual', 'number'],
    ]),
  ],
  ['constructor', 'number'],
]);

const outcome = (that: string, values: Values) => {
  const compiled = compileExpression(that, names);
  return compiled.ok ? compiled.expression.evaluate(values) : compiled.problems.map((problem) => problem.kind);
};

describe('an expression holds or does not, whole numbers and decimals alike', () => {
  test.each<[string, Values, boolean]>([
    ['so_hoi_nghi == 0 || so_luot > 0', { so_hoi_nghi: 2, so_luot: 0 }, false],
    ['so_hoi_nghi == 0 || so_luot > 0', { so_hoi_nghi: 2, so_luot: 10 }, true],
    ['so_hoi_nghi + so_luot == 3.3', { so_hoi_nghi: 1.1, so_luot: 2.2 }, true],
    ['so_hoi_nghi == so_luot', { so_hoi_nghi: 1_000_000_000_000, so_luot: 1_000_000_001_000 }, false],
    ['so_hoi_nghi + so_luot == 1000000000000', { so_hoi_nghi: 999_999_999_999, so_luot: 2 }, false],
    ['so_hoi_nghi / 3 * 3 == so_luot', { so_hoi_nghi: 1, so_luot: 1 }, true],
    ['so_hoi_nghi - 1000000000000 == 0.1', { so_hoi_nghi: 1_000_000_000_000.1, so_luot: 0 }, true],
    ['so_hoi_nghi > 1.5', { so_hoi_nghi: 1 }, false],
    ['so_hoi_nghi / 2 == 2.5', { so_hoi_nghi: 5 }, true],
    ['5 / 2 > 2', {}, true],
    ['so_hoi_nghi % 2 == 0', { so_hoi_nghi: 4 }, true],
    ['so_tin["2021"] <= so_tin[\'2022\']', { so_tin: { '2021': 5, '2022': 6 } }, true],
    ['so_tin.2021 <= so_tin.2022 && so_tin.2021 > 4.5', { so_tin: { '2021': 5, '2022': 6 } }, true],
    ['ngay == "so_tin.2021"', { ngay: 'so_tin.2021' }, true],
    ['so_tin[2021] == 5', { so_tin: { '2021': 5 } }, true],
    ['chi.actual <= chi.plan * 1.1', { chi: { plan: 10, actual: 12 } }, false],
    ['so_hoi_nghi in [1, 2, 3]', { so_hoi_nghi: 2 }, true],
    ['!(so_hoi_nghi in [1, 2, 3])', { so_hoi_nghi: 4 }, true],
    ['ngay >= "2023-01-01"', { ngay: '2022-12-31' }, false],
    ['ngay.startsWith("2022") && !ngay.contains("-05-")', { ngay: '2022-12-31' }, true],
    ['co_so ? so_luot > 0 : so_luot == 0', { co_so: false, so_luot: 0 }, true],
    ['co_so == true && -so_luot < 1', { co_so: true, so_luot: 0 }, true],
    ['so_luot >= 0.3', { so_luot: 0.1 + 0.2 }, true],
  ])('%s with %j is %s', (that, values, expected) => {
    expect(outcome(that, values)).toBe(expected);
  });
});

describe('a value that was not given', () => {
  test.each<[string, Values, boolean | 'not-computable']>([
    ['so_luot > 0', {}, 'not-computable'],
    ['so_luot > 0', { so_luot: null }, 'not-computable'],
    ['so_hoi_nghi == 0 || so_luot > 0', { so_hoi_nghi: 0, so_luot: null }, true],
    ['so_hoi_nghi == 0 || so_luot > 0', { so_luot: 3 }, true],
    ['so_hoi_nghi == 0 || so_luot > 0', { so_luot: 0 }, 'not-computable'],
    ['so_hoi_nghi == 0 && so_luot > 0', { so_luot: 0 }, false],
    ['so_tin["2021"] > 0', { so_tin: { '2022': 1 } }, 'not-computable'],
    ['!has(so_luot) || so_luot > 3', {}, true],
    ['so_luot / so_hoi_nghi > 2', { so_luot: 3, so_hoi_nghi: 0 }, 'not-computable'],
    ['so_luot in [so_hoi_nghi, 2]', { so_luot: 1 }, 'not-computable'],
    ['so_luot in [so_hoi_nghi, 2]', { so_luot: 2 }, true],
    ['constructor > 0', {}, 'not-computable'],
    ['co_so ? so_luot > 0 : true', { so_luot: 3 }, 'not-computable'],
  ])('%s with %j is %s', (that, values, expected) => {
    expect(outcome(that, values)).toBe(expected);
  });
});

describe('what is no statement about the figures is told', () => {
  test.each<[string, string[]]>([
    ['so_luot >', ['syntax']],
    ['so_luot = 1', ['syntax']],
    ['', ['syntax']],
    ['so_luot + 1', ['not_yes_no']],
    ['so_lout > 1', ['name_unknown']],
    ['so_lout > so_hoi', ['name_unknown', 'name_unknown']],
    ['so_tin > 1', ['name_unknown']],
    ['so_tin["2019"] > 1', ['name_unknown']],
    ['so_luot > "1"', ['kinds_differ']],
    ['ngay + 1 > 2', ['kinds_differ']],
    ['so_luot && co_so', ['kinds_differ']],
    ['co_so < true', ['kinds_differ']],
    ['ngay.matches("(a+)+$")', ['not_offered']],
    ['[1, 2].exists(x, x > 1)', ['not_offered']],
    ['size(ngay) > 1', ['not_offered']],
    ['has(1)', ['not_offered']],
    ['{"a": 1}.a == 1', ['not_offered']],
    ['so_luot == null', ['not_offered']],
    ['so_luot in so_tin', ['not_offered']],
    ['in > 1', ['syntax']],
    [`so_luot == ${'1 + '.repeat(400)}1`, ['too_long']],
  ])('%s', (that, kinds) => {
    expect(outcome(that, {})).toEqual(kinds);
  });

  test('with the place, the nearest name, and whether a key is wanted', () => {
    const compiled = compileExpression('so_hoi_nghi > 0 && so_lout > 1', names);
    expect(compiled).toEqual({
      ok: false,
      problems: [{ kind: 'name_unknown', name: 'so_lout', near: 'so_luot', keyed: false, at: 19, length: 7 }],
    });
  });
});

describe('a year behind a dot', () => {
  const problems = (that: string) => {
    const compiled = compileExpression(that, names);
    return compiled.ok ? [] : compiled.problems.map(({ kind, at, length }) => [kind, that.slice(at, at + length)]);
  };

  test.each([
    ['so_tin.2021 <= so_lout', [['name_unknown', 'so_lout']]],
    [
      'so_tin.2021 + so_tin.2022 > so_tin.2019 && so_lout > 1',
      [
        ['name_unknown', 'so_tin.2019'],
        ['name_unknown', 'so_lout'],
      ],
    ],
    ['so_tin.2021 + so_luot', [['not_yes_no', 'so_tin.2021 + so_luot']]],
    ['so_tin.2021 > 1 && ngay + so_tin.2022 > 1', [['kinds_differ', 'ngay']]],
  ])('leaves the places of what is wrong as they were written: %s', (that, expected) => {
    expect(problems(that)).toEqual(expected);
  });

  test('is suggested as it can be written', () => {
    const nearTo = (that: string) => {
      const compiled = compileExpression(that, names);
      return compiled.ok ? [] : compiled.problems.map((problem) => 'near' in problem && problem.near);
    };
    expect(nearTo('so_tni.2021 > 1')).toEqual(['so_tin.2021']);
    expect(nearTo('so_tni["2021-2022"] > 1')).toEqual(['so_tin["2021-2022"]']);
  });
});

test('the names an expression uses are given once each, as the definition spells them', () => {
  const compiled = compileExpression('so_tin["2021"] > chi.plan && so_tin["2021"] < so_luot', names);
  expect(compiled.ok && compiled.expression.names).toEqual(['so_tin.2021', 'chi.plan', 'so_luot']);
});

test('words that CEL keeps for itself are known', () => {
  expect(['in', 'true', 'null', 'as', 'for', 'return'].filter(isReserved)).toEqual([
    'in',
    'true',
    'null',
    'as',
    'for',
    'return',
  ]);
  expect(['int', 'type', 'row', 'so_luot', 'double', 'constructor'].filter(isReserved)).toEqual([]);
});

test('whatever is written, compiling and evaluating never throws', () => {
  const part = fc.constantFrom(
    ...['so_luot', 'so_tin', '["2021"]', '.plan', '(', ')', '[', ']', '+', '-', '/', '==', '<', '&&', '||', '!', '?'],
    ...[
      ':',
      '1',
      '2.5',
      '"a"',
      'true',
      'null',
      'in',
      'has',
      ' ',
      '{',
      '}',
      'co_so',
      'ngay',
      ',',
      '.contains',
      '\u0000',
    ],
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
        fc.string(),
      ),
      (that) => {
        const compiled = compileExpression(that, names);
        if (compiled.ok)
          expect([true, false, 'not-computable']).toContain(compiled.expression.evaluate({ so_luot: 1, co_so: true }));
        else for (const { at, length } of compiled.problems) expect(at >= 0 && length >= 1).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
