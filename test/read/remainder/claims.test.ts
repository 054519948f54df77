import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../../schemas/submission.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import { cellPlacesOf, claimsOf } from '../../../src/read/remainder/claims.js';
import { cellText } from '../../../src/read/remainder/stray-cells.js';
import type { Table } from '../../../src/word/index.js';
import { line, smallForm, table, typedDocument } from '../../support/typed.js';

const form = smallForm({ sections: [{ id: 'mot', title: 'Tình hình chung' }] });
type Blocks = Parameters<typeof typedDocument>[0];

/** An answer that was read at the nth paragraph. */
const answer = (block: number | null, text: string | null, kind: Answer['kind'] = 'figure', item = 'lop'): Answer => ({
  item,
  kind,
  required: true,
  state: 'answered',
  value: text,
  text,
  by: 'text',
  confidence: 0.9,
  place: { in: 'document', trail: [], block, quote: '' },
});

/** What answers rest on: the paragraphs with their items, and the cells. */
function claimed(blocks: Blocks, ...answers: Answer[]) {
  const document = typedDocument(blocks);
  const flow = flowOf(document);
  const { items, cells } = claimsOf(answers, [], flow, cellPlacesOf(document.body), form);
  return {
    lines: flow.nodes.filter((node) => items.has(node)).map(({ text }) => text),
    items: flow.nodes.flatMap((node) => [...(items.get(node) ?? [])]),
    cells: [...cells].map(([cell, item]) => [cellText(cell), item]),
  };
}
const cell = (...lines: string[]) => ({ lines: lines.map((text) => line(text)) });

describe('a value', () => {
  test('rests on its line and its cell', () => {
    expect(claimed([table([['Số lớp', '12']])], answer(1, '12'))).toEqual({
      lines: ['12'],
      items: ['lop'],
      cells: [['12', 'lop']],
    });
  });

  test('may be a part of a line, and a line a part of it', () => {
    expect(claimed(['Đã mở 12 lớp.'], answer(0, '12')).lines).toEqual(['Đã mở 12 lớp.']);
    expect(claimed(['Lớp  bồi dưỡng'], answer(0, 'Lớp bồi dưỡng')).lines).toEqual(['Lớp  bồi dưỡng']);
    expect(claimed(['lý luận'], answer(0, 'Lớp\nlý luận')).lines).toEqual(['lý luận']);
    expect(claimed(['Số lớp'], answer(0, '12')).lines).toEqual([]);
  });

  test('stands on several lines of its cell, above and below the one it was found at', () => {
    const blocks = [table([['x', cell('Lớp', 'bồi dưỡng', 'lý luận')]]), 'lý luận'];
    for (const at of [1, 2, 3])
      expect(claimed(blocks, answer(at, 'Lớp\nbồi dưỡng\nlý luận')).lines).toEqual(['Lớp', 'bồi dưỡng', 'lý luận']);
    expect(claimed(blocks, answer(1, 'Lớp\nbồi dưỡng')).lines).toEqual(['Lớp', 'bồi dưỡng']);
  });

  test('ends with its cell, and outside tables with its line', () => {
    expect(claimed([table([[cell('12'), cell('12')]])], answer(0, '12')).lines).toEqual(['12']);
    expect(claimed(['12', '12'], answer(0, '12')).lines).toEqual(['12']);
  });

  test('may stand below its label', () => {
    expect(claimed([table([[cell('Số lớp', '12')]])], answer(0, '12'))).toMatchObject({
      lines: ['12'],
      cells: [['Số lớp\n12', 'lop']],
    });
  });

  test('that is not there has a place', () => {
    expect(claimed([table([['Số lớp', '…']])], answer(1, null))).toEqual({
      lines: [],
      items: [],
      cells: [['…', 'lop']],
    });
    expect(claimed(['…'], answer(null, null))).toEqual({ lines: [], items: [], cells: [] });
    expect(claimed(['12'], answer(7, '12'))).toEqual({ lines: [], items: [], cells: [] });
  });

  test('shares its line with another one', () => {
    expect(claimed(['12 lớp, 30 người'], answer(0, '12'), answer(0, '30', 'figure', 'nguoi')).items).toEqual([
      'lop',
      'nguoi',
    ]);
  });
});

test.each(['section', 'point', 'table'] as const)('a text does not rest on the place of its first line: %s', (kind) => {
  expect(claimed(['Đã mở lớp.'], answer(0, 'Đã mở lớp.', kind)).lines).toEqual([]);
});

describe('a field of the letterhead', () => {
  const { before, after } = form.head.number;

  test('rests on its line, whatever is printed around it, and on no cell', () => {
    const typed = `${before}12${after}`;
    expect(claimed([table([[typed]])], answer(0, '12', 'field', 'number'))).toMatchObject({
      lines: [typed],
      cells: [],
    });
    const { placeDate } = form.head;
    const day = `${placeDate.before}Mường So${placeDate.between}3/4/2026${placeDate.after}`;
    const fields = [answer(0, 'Mường So', 'field', 'place'), answer(0, '3/4/2026', 'field', 'date')];
    expect(claimed([day], ...fields)).toMatchObject({ lines: [day], items: ['place', 'date'] });
  });

  test('is no claim to a line that goes on', () => {
    const typed = `${before}12${after} và đã mở nhiều lớp`;
    expect(claimed([typed], answer(0, '12', 'field', 'number')).lines).toEqual([]);
    expect(claimed([`${before}12`], answer(0, null, 'field', 'number')).lines).toEqual([]);
  });
});

test('texts rest on the paragraphs they were read from', () => {
  const document = typedDocument(['Đã mở lớp.', 'Đã có sách.', 'Khác.']);
  const flow = flowOf(document);
  const [first, second] = flow.nodes;
  const narrated = [first, second].flatMap((node) =>
    node
      ? [
          {
            answer: answer(0, null, 'section', `muc_${node.index}`),
            nodes: node.index === 0 ? [node] : [node, flow.nodes[0] ?? node],
          },
        ]
      : [],
  );
  const { items } = claimsOf([], narrated, flow, cellPlacesOf(document.body), form);
  expect(flow.nodes.map((node) => [...(items.get(node) ?? [])])).toEqual([['muc_0', 'muc_1'], ['muc_1'], []]);
});

test('a paragraph stands in the innermost of its tables', () => {
  const [outer, inner] = typedDocument([table([['a', 'b']]), table([['c']])]).body as [Table, Table];
  outer.rows[0]?.cells[1]?.blocks.push(inner);
  const places = cellPlacesOf([outer, ...typedDocument(['x']).body.map((block) => ({ ...block, ordinal: 9 }))]);
  expect([0, 1, 2, 9].map((at) => places.get(at)?.table)).toEqual([outer, outer, inner, undefined]);
  expect(places.get(2)?.cell).toBe(inner.rows[0]?.cells[0]);
  expect(places.get(1)?.row).toBe(outer.rows[0]);
});
