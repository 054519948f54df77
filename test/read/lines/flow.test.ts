import { describe, expect, test } from '@jest/globals';
import { flowOf, seenWordingOf } from '../../../src/read/lines/flow.js';
import { line, table, typedDocument } from '../../support/typed.js';

describe('a bookmark', () => {
  const held = (lines: string[], name: string, from: [number, number], to: [number, number]) => {
    const [start, end] = [from, to].map(([paragraph, offset]) => ({ paragraph, offset }));
    const document = { ...typedDocument(lines), bookmarks: [{ name, start, end }] };
    return flowOf(document as never).nodes.map(({ bookmarks }) => bookmarks);
  };
  const full = [{ name: '_dc_x', empty: false }];
  const empty = [{ name: '_dc_x', empty: true }];

  test('stands where its text begins', () => {
    expect(held(['Một', 'Hai'], '_dc_x', [0, 0], [0, 3])).toEqual([full, []]);
    expect(held(['Một', 'Hai'], '_dc_x', [0, 2], [1, 0])).toEqual([full, []]);
    expect(held(['Một', 'Hai'], '_dc_x', [1, 0], [1, 1])).toEqual([[], full]);
  });

  test('that starts at the very end of a paragraph means the next, unless that is empty or it ends there too', () => {
    expect(held(['Một', 'Hai'], '_dc_x', [0, 3], [1, 3])).toEqual([[], full]);
    expect(held(['', 'Hai'], '_dc_x', [0, 0], [1, 3])).toEqual([full, []]);
    expect(held(['Một', 'Hai'], '_dc_x', [0, 3], [0, 3])).toEqual([empty, []]);
  });

  test('is empty with nothing between its ends', () => {
    expect(held(['Một'], '_dc_x', [0, 1], [0, 1])).toEqual([empty]);
    expect(held(['Một', 'Hai'], '_dc_x', [1, 1], [0, 2])).toEqual([[], empty]);
  });

  test('of somebody else is none', () => {
    expect(held(['Một'], 'Bieu1', [0, 0], [0, 3])).toEqual([[]]);
    expect(held(['Một'], '_dc_x', [7, 0], [7, 1])).toEqual([[]]);
  });
});

describe('a paragraph', () => {
  test('has its mark typed or numbered, and a bullet is none', () => {
    const bullet = line('- Ba', { numbering: '•' });
    const document = typedDocument(['1. Một', line('Hai', { numbering: 'II.' }), bullet]);
    const third = document.body[2];
    if (third?.type === 'paragraph' && third.numbering) third.numbering.bullet = true;
    expect(flowOf(document).nodes.map(({ mark, rest, key }) => [mark, rest, key])).toEqual([
      ['1.', 'Một', 'một'],
      ['II.', 'Hai', 'hai'],
      ['-', 'Ba', 'ba'],
    ]);
    const [first] = flowOf(document).nodes;
    expect([first?.wording.text.text, first?.wording.rest.text]).toEqual(['1. Một', 'Một']);
  });

  test('knows the tags and titles around it, and the tables it stands in', () => {
    const document = typedDocument([
      line('Một', { tag: 'text:a', title: 'A' }),
      table([['Hai', line('Ba', { tag: 'cell:b' })]]),
      'Bốn',
    ]);
    const { nodes, tables, nodesOf } = flowOf(document);
    expect(nodes.map(({ tags, titles }) => [...tags, ...titles])).toEqual([['text:a', 'A'], [], ['cell:b'], []]);
    expect(nodes.map((node) => node.tables.length)).toEqual([0, 1, 1, 0]);
    const [only] = tables;
    expect(tables).toHaveLength(1);
    expect(only && nodesOf.get(only)?.map(({ index }) => index)).toEqual([1, 2]);
  });

  test('is known by what is meant in it, and one that was crossed out whole by what it said', () => {
    const { nodes } = flowOf(typedDocument(['1. Một ~~hai~~ba', '~~2. Bốn~~', ' ~~3. Năm~~ ']));
    expect(nodes.map(({ meant, mark, rest }) => [meant.trim(), mark, rest])).toEqual([
      ['1. Một ba', '1.', 'Một ba'],
      ['', '2.', 'Bốn'],
      ['', '3.', 'Năm'],
    ]);
    const seen = nodes.map(seenWordingOf).map(({ text, rest }) => [text.text, rest.text]);
    expect(seen).toEqual([
      ['1. Một haiba', 'Một haiba'],
      ['2. Bốn', 'Bốn'],
      [' 3. Năm ', 'Năm'],
    ]);
  });
});
