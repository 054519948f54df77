import { describe, expect, test } from '@jest/globals';
import { rangesFor } from '../../src/annotate/comment-ranges.js';
import { edited } from '../../src/annotate/xml/edit.js';
import { scan } from '../../src/annotate/xml/scan.js';

const vocabulary = { prefix: 'w:', declaration: '', words: '', relation: '' };
const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

/** The text with comments at paragraphs by their ordinals; `elements` says where each begins, in all `w:p` unless said. */
function marked(text: string, ordinals: number[], elements?: (number | null)[]): string | null {
  const spans = scan(text);
  const every = spans.flatMap(({ local }, at) => (local === 'p' ? [at] : []));
  const comments = ordinals.map((paragraph, id) => ({ paragraph, id, lines: [] }));
  const edits = rangesFor(comments, { text, spans, elements: elements ?? every }, vocabulary);
  return edits === null ? null : edited(text, edits);
}

describe('a comment', () => {
  test('stands around all of its paragraph, behind the properties', () => {
    expect(marked('<b><p><r>x</r></p><p><pPr><a/></pPr><r>y</r></p></b>', [1, 0])).toBe(
      `<b><p>${start(1)}<r>x</r>${end(1)}</p><p><pPr><a/></pPr>${start(0)}<r>y</r>${end(0)}</p></b>`,
    );
  });

  test('stands beside others at the same paragraph', () => {
    expect(marked('<b><p>x</p></b>', [0, 0])).toBe(`<b><p>${start(0)}${start(1)}x${end(0)}${end(1)}</p></b>`);
  });

  test('opens an empty paragraph that is written as one tag', () => {
    expect(marked('<b><w:p a="1"/></b>', [0])).toBe(`<b><w:p a="1">${start(0)}${end(0)}</w:p></b>`);
  });

  test('passes over properties of what stands inside', () => {
    expect(marked('<b><p><r><p><pPr/></p></r></p></b>', [0])).toBe(
      `<b><p>${start(0)}<r><p><pPr/></p></r>${end(0)}</p></b>`,
    );
    expect(marked('<b><p><pPr/><pPr/></p></b>', [0])).toBe(`<b><p><pPr/>${start(0)}<pPr/>${end(0)}</p></b>`);
  });

  test('is written in the words of the part', () => {
    const text = '<p>x</p>';
    const spans = scan(text);
    const own = { ...vocabulary, prefix: 'x:', declaration: ' xmlns:x="u"' };
    const edits = rangesFor([{ paragraph: 0, id: 3, lines: [] }], { text, spans, elements: [0] }, own) ?? [];
    expect(edited(text, edits)).toBe(
      '<p><x:commentRangeStart xmlns:x="u" x:id="3"/>x<x:commentRangeEnd xmlns:x="u" x:id="3"/><x:r xmlns:x="u"><x:commentReference x:id="3"/></x:r></p>',
    );
  });

  test('on a paragraph without an element of its own stands at the one before it', () => {
    const text = '<b><p>x</p><p>y</p></b>';
    expect(marked(text, [1], [1, null, 2])).toBe(`<b><p>${start(0)}x${end(0)}</p><p>y</p></b>`);
    expect(marked(text, [9], [1, 2])).toBe(`<b><p>x</p><p>${start(0)}y${end(0)}</p></b>`);
    expect(marked(text, [0], [null, 2])).toBeNull();
    expect(marked(text, [0], [])).toBeNull();
    expect(marked(text, [0], [99])).toBeNull();
  });
});

describe('a comment in a text box', () => {
  const box = (inside: string): string => `<p><r><txbxContent>${inside}</txbxContent></r></p>`;

  test('stands at the paragraph around the box, where Word takes it', () => {
    expect(marked(`<b>${box('<p>x</p>')}</b>`, [1])).toBe(
      `<b><p>${start(0)}<r><txbxContent><p>x</p></txbxContent></r>${end(0)}</p></b>`,
    );
  });

  test('stands at the outermost paragraph where a box is in a box', () => {
    expect(marked(`<b>${box(box('<p>x</p>'))}</b>`, [2])).toBe(
      `<b><p>${start(0)}<r><txbxContent>${box('<p>x</p>')}</txbxContent></r>${end(0)}</p></b>`,
    );
  });

  test('stands at the paragraph around the box and no further', () => {
    expect(marked(`<b><p><x>${box('<p>x</p>')}</x></p></b>`, [2])).toBe(
      `<b><p><x><p>${start(0)}<r><txbxContent><p>x</p></txbxContent></r>${end(0)}</p></x></p></b>`,
    );
  });

  test('does not leave the paragraph for one that is around no box', () => {
    expect(marked('<b><p><x><p>y</p></x></p></b>', [1])).toBe(`<b><p><x><p>${start(0)}y${end(0)}</p></x></p></b>`);
  });
});

describe('a comment in a control that shows its prompt', () => {
  const control = (inside: string, prompts = true): string =>
    `<sdt><sdtPr>${prompts ? '<showingPlcHdr/>' : ''}</sdtPr><sdtContent>${inside}</sdtContent></sdt>`;

  test('stands at the line before the control, which lasts', () => {
    expect(marked(`<b><p>q</p>${control('<p>x</p>')}</b>`, [1])).toBe(
      `<b><p>${start(0)}q${end(0)}</p>${control('<p>x</p>')}</b>`,
    );
  });

  test('stays where the control is filled in', () => {
    expect(marked(`<b><p>q</p>${control('<p>x</p>', false)}</b>`, [1])).toBe(
      `<b><p>q</p>${control(`<p>${start(0)}x${end(0)}</p>`, false)}</b>`,
    );
  });

  test('stays where no line stands beside the control', () => {
    const inside = `<p>${start(0)}x${end(0)}</p>`;
    expect(marked(`<b><c><p>q</p></c>${control('<p>x</p>')}</b>`, [1])).toBe(
      `<b><c><p>q</p></c>${control(inside)}</b>`,
    );
    expect(marked(`<b>${control('<p>x</p>')}</b>`, [0])).toBe(`<b>${control(inside)}</b>`);
    expect(marked(`<b><p>q</p>${control('<p>x</p>')}</b>`, [1], [null, 6])).toBe(`<b><p>q</p>${control(inside)}</b>`);
  });
});
