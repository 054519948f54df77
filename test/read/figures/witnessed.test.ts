import { expect, test } from '@jest/globals';
import { witnessed } from '../../../src/read/figures/witnessed.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import type { FoundText } from '../../../src/read/lines/found-text.js';
import { gridOf } from '../../../src/read/table/grid.js';
import { smallForm, table, typedDocument } from '../../support/typed.js';

const form = smallForm({
  sections: [
    { id: 'a', title: 'Kết quả', figures: [{ id: 'lop', label: 'Số lớp đã mở', unit: 'lớp', type: 'integer' }] },
  ],
});
const [figure] = form.sections[0]?.figures ?? [];

/** What is found of two cells with these texts, or of one: first by reading its row, then at its own anchor. */
function found(
  here: string,
  there: string | null,
  by: 'tag' | 'bookmark' = 'tag',
  doubt: { read?: string; anchored?: string } = {},
) {
  const flow = flowOf(typedDocument([table([[here, there ?? '']])]));
  const [grid] = flow.tables.map((one) => gridOf(one, flow));
  const [one, other] = grid?.rows[0] ?? [];
  if (!one || !other || !figure) throw new Error('no cell');
  const textOf = (cell: typeof one, how: FoundText['by'], seen?: string): FoundText => ({
    text: cell.text,
    node: cell.nodes[0] ?? null,
    by: how,
    confidence: how === 'text' ? 0.9 : 0.98,
    ...(seen && { against: { because: 'label', seen, expected: null } }),
  });
  const anchoredCell = there === null ? one : other;
  const result = witnessed(
    { found: textOf(one, 'text', doubt.read), cell: one, measure: null },
    { found: textOf(anchoredCell, by, doubt.anchored), cell: anchoredCell, measure: null },
    figure,
    form,
  );
  const { text, by: how, confidence, against } = result.found;
  return [text, how, confidence, ...(against ? [against.because, against.seen] : [])];
}

test('the row and the anchor of a figure in one cell bear each other out', () => {
  expect(found('12', null)).toEqual(['12', 'tag', 0.98]);
  expect(found('12', null, 'bookmark')).toEqual(['12', 'bookmark', 0.98]);
  expect(found('12', null, 'tag', { anchored: 'x' })).toEqual(['12', 'tag', 0.98, 'label', 'x']);
  expect(found('12', null, 'tag', { read: 'y', anchored: 'x' })).toEqual(['12', 'tag', 0.98, 'label', 'y']);
});

test('what a person reads in the row goes before a place that is empty, says the same, or has a bookmark alone', () => {
  expect(found('12', '……')).toEqual(['12', 'text', 0.9]);
  expect(found('12', '12.')).toEqual(['12', 'text', 0.9]);
  expect(found('12', '13', 'bookmark')).toEqual(['12', 'text', 0.9]);
  expect(found('12', '13', 'tag', { read: 'y' })).toEqual(['12', 'text', 0.9, 'label', 'y']);
});

test('what stands at the tag is taken where the row is empty', () => {
  expect(found('……', '13')).toEqual(['13', 'tag', 0.98]);
});

test('two that were filled in differently are more than one value', () => {
  expect(found('12', '13')).toEqual(['13', 'tag', 0.98, 'values', '13; 12']);
});
