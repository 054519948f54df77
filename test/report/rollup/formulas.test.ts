import { describe, expect, test } from '@jest/globals';
import type { RollupKind } from '../../../schemas/outline.js';
import type { Total } from '../../../schemas/rollup.js';
import { type Criterion, countFormula, shownCell, totalCell } from '../../../src/report/rollup/formulas.js';

const total: Total = { is: 'number', value: 7 };
const range = { values: '$E$2:$E$9', weights: null };
const group: Criterion = { range: '$B$2:$B$9', cell: '$B$12', holds: 'Các xã' };

const formulaOf = (rollup: RollupKind, criteria: Criterion[] = [], weights: string | null = null): unknown => {
  const cell = totalCell({ rollup, type: 'decimal', total }, { ...range, weights, criteria });
  return cell !== null && typeof cell === 'object' && 'formula' in cell ? cell.formula : cell;
};

describe('a total as a formula', () => {
  test('adds up, takes means, and finds the smallest and greatest of all rows', () => {
    expect(formulaOf('sum')).toBe('IF(COUNT($E$2:$E$9)=0,"–",SUM($E$2:$E$9))');
    expect(formulaOf('mean')).toBe('IFERROR(AVERAGE($E$2:$E$9),"–")');
    expect(formulaOf('min')).toBe('IF(COUNT($E$2:$E$9)=0,"–",MIN($E$2:$E$9))');
    expect(formulaOf('max')).toBe('IF(COUNT($E$2:$E$9)=0,"–",MAX($E$2:$E$9))');
  });

  test('does so for the rows of a group', () => {
    expect(formulaOf('sum', [group])).toBe(
      'IF(SUMPRODUCT(--($B$2:$B$9=$B$12),--ISNUMBER($E$2:$E$9))=0,"–",SUMIFS($E$2:$E$9,$B$2:$B$9,$B$12))',
    );
    expect(formulaOf('mean', [group])).toBe('IFERROR(AVERAGEIFS($E$2:$E$9,$B$2:$B$9,$B$12),"–")');
  });

  test.each(['Xã *', 'Xã ?', 'Xã ~', '<A', 'A>', '=A', 'x'.repeat(255)])(
    'compares the whole name where a criterion would read %s as more than a name',
    (holds) => {
      const criteria = [{ ...group, holds }];
      expect(formulaOf('sum', criteria)).toBe(
        'IF(SUMPRODUCT(--($B$2:$B$9=$B$12),--ISNUMBER($E$2:$E$9))=0,"–",SUMPRODUCT(--($B$2:$B$9=$B$12),$E$2:$E$9))',
      );
      expect(formulaOf('mean', criteria)).toBe(
        'IFERROR(SUMPRODUCT(--($B$2:$B$9=$B$12),$E$2:$E$9)/SUMPRODUCT(--($B$2:$B$9=$B$12),--ISNUMBER($E$2:$E$9)),"–")',
      );
    },
  );

  test('weighs a mean by the units that gave a value alone, and takes the plain mean where there are no weights', () => {
    expect(formulaOf('weighted_mean', [], '$F$2:$F$9')).toBe(
      'IFERROR(SUMPRODUCT($E$2:$E$9,$F$2:$F$9)/SUMPRODUCT(--ISNUMBER($E$2:$E$9),$F$2:$F$9),"–")',
    );
    expect(formulaOf('weighted_mean', [group])).toBe(formulaOf('mean', [group]));
  });

  test('is an array formula where the smallest or greatest of some rows is sought, and only there', () => {
    const cellOf = (rollup: RollupKind, criteria: Criterion[]) =>
      totalCell({ rollup, type: 'integer', total }, { ...range, criteria });
    expect(cellOf('max', [group])).toEqual({
      formula:
        'IF(SUM(($B$2:$B$9=$B$12)*ISNUMBER($E$2:$E$9))=0,"–",MAX(IF(($B$2:$B$9=$B$12)*ISNUMBER($E$2:$E$9),$E$2:$E$9)))',
      result: 7,
      array: true,
    });
    expect(cellOf('max', [])).not.toHaveProperty('array');
    expect(cellOf('sum', [group])).not.toHaveProperty('array');
  });

  test('stands as its value where no formula gives it, a day as a spreadsheet counts it', () => {
    const day: Total = { is: 'text', value: '2026-01-31' };
    expect(totalCell({ rollup: 'last', type: 'date', total: day }, { ...range, criteria: [] })).toBe(46_053);
    expect(totalCell({ rollup: 'last', type: 'text', total: day }, { ...range, criteria: [] })).toBe('2026-01-31');
    expect(totalCell({ rollup: 'list', type: 'text', total: { is: 'none' } }, { ...range, criteria: [] })).toBe(null);
  });

  test('comes to nothing where nobody gave a number', () => {
    const none: Total = { is: 'number', value: null };
    const resultOf = (rollup: RollupKind) =>
      totalCell({ rollup, type: 'integer', total: none }, { ...range, criteria: [] });
    expect([resultOf('sum'), resultOf('mean')]).toMatchObject([{ result: '–' }, { result: '–' }]);
  });

  test('goes with what a filter shows, where there is such a total', () => {
    const shown = (rollup: RollupKind) => shownCell({ rollup, type: 'integer', total }, range.values);
    expect(shown('sum')).toEqual({ formula: 'IF(SUBTOTAL(2,$E$2:$E$9)=0,"–",SUBTOTAL(9,$E$2:$E$9))', result: 7 });
    expect([shown('mean'), shown('min'), shown('max')]).toMatchObject([
      { formula: 'IFERROR(SUBTOTAL(1,$E$2:$E$9),"–")' },
      { formula: 'IFERROR(SUBTOTAL(5,$E$2:$E$9),"–")' },
      { formula: 'IFERROR(SUBTOTAL(4,$E$2:$E$9),"–")' },
    ]);
    expect(shown('weighted_mean')).toBe(null);
  });

  test('counts how often a choice stands in the rows of a group', () => {
    expect(countFormula({ ...range, criteria: [group] }, '$C$3')).toBe(
      'SUMPRODUCT(--($B$2:$B$9=$B$12),--($E$2:$E$9=$C$3))',
    );
  });
});
