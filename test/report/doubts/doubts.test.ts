import { expect, test } from '@jest/globals';
import { withFileNames } from '../../../src/report/doubts/index.js';
import type { Doubt } from '../../../src/rollup/index.js';

const superseded = (counted: string, others: string[]): Doubt['finding'] =>
  ({
    code: 'return-superseded',
    severity: 'note',
    item: null,
    place: { in: 'none' },
    data: { counted, others },
  }) as never;

test('files are called by their names, and by where they lie where two have one name', () => {
  expect(withFileNames(superseded('gui/b.docx', ['gui/a.docx'])).data).toEqual({
    counted: 'b.docx',
    others: ['a.docx'],
  });
  expect(withFileNames(superseded('lan 2/a.docx', ['lan 1/a.docx', 'lan 1/c.docx'])).data).toEqual({
    counted: 'lan 2/a.docx',
    others: ['lan 1/a.docx', 'c.docx'],
  });
});
