import { describe, expect, test } from '@jest/globals';
import { placeForm } from '../../src/annotate/placed-form.js';
import type { Item } from '../../src/form/index.js';
import { field, paragraphs, point, section, table } from './support/placed.js';

type Blocks = Record<string, number | null>;
const texts = ['Tên', 'I. Một', 'Hỏi gì? (chữ nhỏ)', 'hướng dẫn', 'chữ', 'trả lời', 'Hỏi gì?'];

/** The items of a form as they are placed, by the paragraphs of their answers and headings. */
function placing(items: Item[], answers: Blocks, headings: Blocks | null = {}) {
  const at = (blocks: Blocks) => Object.entries(blocks).map(([item, block]) => ({ item, place: { block } }));
  const form = placeForm(
    { items, answers: at(answers) } as unknown as Parameters<typeof placeForm>[0],
    (headings === null ? null : { headings: at(headings) }) as unknown as Parameters<typeof placeForm>[1],
    { body: paragraphs(...texts) } as unknown as Parameters<typeof placeForm>[2],
  );
  return form.items.map(({ item, from, to }) => [item.id, from, to]);
}

describe('a form laid out along a document', () => {
  test('has each item where it is answered', () => {
    expect(placing([section('a'), table('b'), point('c')], { a: 1, b: 3 })).toEqual([
      ['a', 1, 1],
      ['b', 3, 3],
      ['c', null, null],
    ]);
  });

  test('has a section from its heading on, answered or not', () => {
    expect(placing([section('a'), section('b')], { a: 5 }, { a: 1, b: 2 })).toEqual([
      ['a', 1, 5],
      ['b', 2, 2],
    ]);
    expect(placing([point('a')], { a: 5 }, { a: 1 })).toEqual([['a', 5, 5]]);
    expect(placing([section('a')], { a: 5 }, null)).toEqual([['a', 5, 5]]);
  });

  test('has a point from the line on that asks for it, up to three before its answer', () => {
    expect(placing([point('a', 'Hỏi  gì')], { a: 5 })).toEqual([['a', 2, 5]]);
    expect(placing([point('a', 'Hỏi gì?')], { a: 6 })).toEqual([['a', 6, 6]]);
    expect(placing([point('a', 'Một')], { a: 5 })).toEqual([['a', 5, 5]]);
    expect(placing([point('a', 'Tên')], { a: 1 })).toEqual([['a', 0, 1]]);
    expect(placing([point('a', 'Tên')], { a: 99 })).toEqual([['a', 99, 99]]);
    expect(placing([point('a', '…')], { a: 5 })).toEqual([['a', 5, 5]]);
    expect(placing([section('Hỏi')], { Hỏi: 5 })).toEqual([['Hỏi', 5, 5]]);
  });

  test('has the signature behind the sections, and appendices behind that', () => {
    const items = [
      field('number'),
      field('signatory', 'field.signatory'),
      table('x', 'appendix'),
      section('a'),
      table('b'),
    ];
    expect(placing(items, {}).map(([id]) => id)).toEqual(['number', 'a', 'b', 'field.signatory', 'x']);
  });
});
