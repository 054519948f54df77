import { describe, expect, test } from '@jest/globals';
import { flowOf } from '../../../src/read/lines/flow.js';
import { linesOf, meantTextOf, standsIn, typedAtEnd, typedInNodes } from '../../../src/read/lines/typed.js';
import { line, typedDocument } from '../../support/typed.js';

const nodesOf = (...texts: string[]) => flowOf(typedDocument(texts.map((text) => line(text)))).nodes;
const [node] = nodesOf('Số hội nghị: ~~11~~12');
const textsOf = (typed: ReturnType<typeof typedInNodes>) =>
  typed.map(({ text, mark }) => (mark ? `${mark} ${text}` : text));

test('lines are those with something on them', () => {
  expect(linesOf([' Một ', '', '  ', 'Hai'])).toBe('Một\nHai');
  expect(linesOf([])).toBe('');
});

test('what is meant is what was not crossed out', () => {
  expect(node && meantTextOf(node.paragraph)).toBe('Số hội nghị: 12');
});

test('what stands in a cell is all of it, with the marks of its runs', () => {
  const nodes = nodesOf('Số ~~11~~12', '', 'cuộc');
  expect(textsOf(typedInNodes(nodes))).toEqual(['Số ', 'struck 11', '12', '\n', '\n', 'cuộc']);
  expect(standsIn({ nodes }).text).toBe('Số 1112\ncuộc');
  expect(typedInNodes([])).toEqual([]);
});

test('notes and letters above or below the line are told apart from what stands in it', () => {
  const [paragraph] = typedDocument(['12~~1~~ m~~2~~ H~~3~~']).body;
  if (paragraph?.type !== 'paragraph') throw new Error('no paragraph');
  const looks = [{}, { note: 0 }, {}, { raised: 'superscript' }, {}, { raised: 'subscript' }];
  const runs = paragraph.runs.map(({ struck: _, ...run }, at) => ({ ...run, ...looks[at] }) as typeof run);
  const own = { paragraph: { ...paragraph, runs }, text: '', meant: '' };
  expect(textsOf(typedInNodes([own]))).toEqual(['12', 'note 1', ' m', 'raised 2', ' H', 'lowered 3', '']);
});

test('white letters and those too small to read are told apart from what is seen', () => {
  const [paragraph] = typedDocument(['14~~9~~']).body;
  if (paragraph?.type !== 'paragraph') throw new Error('no paragraph');
  const runs = paragraph.runs.map(({ struck, ...run }) => (struck ? { ...run, faint: 'white' as const } : run));
  expect(textsOf(typedInNodes([{ paragraph: { ...paragraph, runs }, text: '', meant: '' }]))).toEqual([
    '14',
    'faint 9',
    '',
  ]);
});

test('what is of another colour carries it, beside its mark', () => {
  const [paragraph] = typedDocument(['18~~20~~21']).body;
  if (paragraph?.type !== 'paragraph') throw new Error('no paragraph');
  const runs = paragraph.runs.map((run, at) => (at === 0 ? run : { ...run, tint: 'red' }));
  expect(typedInNodes([{ paragraph: { ...paragraph, runs }, text: '', meant: '' }])).toEqual([
    { text: '18' },
    { text: '20', mark: 'struck', tint: 'red' },
    { text: '21', tint: 'red' },
  ]);
});

describe('what stands at the end of a paragraph', () => {
  const atEnd = (text: string, length: number) => {
    const [own] = nodesOf(text);
    if (!own) throw new Error('no paragraph');
    const { text: seen, typed } = typedAtEnd(own, length);
    return [seen, ...textsOf(typed)];
  };

  test('is so many of its letters', () => {
    expect(atEnd('Số hội nghị: 12', 2)).toEqual(['12', '12']);
    expect(atEnd('Số hội nghị: 12  ', 2)).toEqual(['12', '12  ']);
  });

  test('is what was crossed out there too, which is none of them', () => {
    expect(atEnd('Số hội nghị: ~~11~~12', 2)).toEqual(['1112', '', 'struck 11', '12']);
    expect(atEnd('Số hội nghị: 12~~13~~ ', 2)).toEqual(['1213', '12', 'struck 13', ' ']);
    expect(atEnd('Số ~~mới~~ hội nghị: 12', 2)).toEqual(['12', '12']);
  });

  test('ends where words before it begin', () => {
    expect(atEnd('~~cũ~~12', 2)).toEqual(['cũ12', '', 'struck cũ', '12']);
    expect(atEnd('12', 2)).toEqual(['12', '12']);
  });
});
