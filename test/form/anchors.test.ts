import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ID_PATTERN } from '../../schemas/id.js';
import { bookmarkOf, itemOfTag, tagOf, titleOf } from '../../src/form/anchors.js';

const id = fc.stringMatching(ID_PATTERN);
const dotted = fc.array(id, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));

describe('anchors', () => {
  test('a tag names the kind and the item', () => {
    expect(tagOf('figure', 'so_tin.2021')).toBe('figure:so_tin.2021');
  });

  test('a tag is read back as the item of its kind, and of no other', () => {
    expect(itemOfTag('cell', 'cell:bieu_1.r2.so_tin')).toEqual({ owner: 'bieu_1', part: 'r2', column: 'so_tin' });
    expect(itemOfTag('figure', 'cell:bieu_1.r2.so_tin')).toBeNull();
  });

  test('a tag or title longer than Word takes is shortened, tags without becoming alike', () => {
    const long = 'a'.repeat(30);
    const tags = ['x', 'y'].map((last) => tagOf('cell', `${long}.${long}.${last}`));
    expect(tags.map((tag) => tag.length)).toEqual([64, 64]);
    expect(tags[0]).not.toBe(tags[1]);
    expect(titleOf('Số hội nghị')).toBe('Số hội nghị');
    expect(titleOf(`${'đ'.repeat(62)}  ${long}`)).toBe(`${'đ'.repeat(62)}…`);
  });

  test('what is just as long as Word takes is left as it is', () => {
    const tag = `text:${'a'.repeat(59)}`;
    expect(tagOf('text', 'a'.repeat(59))).toBe(tag);
    expect(titleOf('đ'.repeat(64))).toBe('đ'.repeat(64));
    expect(bookmarkOf('ask', 'a'.repeat(32))).toBe(`_dc_ask_${'a'.repeat(32)}`);
  });

  test('two long items of one beginning have bookmarks of their own', () => {
    const names = ['x', 'y'].map((last) => bookmarkOf('cell', `${'a'.repeat(40)}${last}`));
    expect(names.map((name) => name.length)).toEqual([40, 40]);
    expect(names[0]).not.toBe(names[1]);
  });

  test('a bookmark spells the item out where there is room', () => {
    expect(bookmarkOf('section', 'ket_qua')).toBe('_dc_section_ket_qua');
    expect(bookmarkOf('figure', 'so_tin.2021')).toBe('_dc_figure_so_tin__2021');
  });

  test('a value of a series and a figure of the same spelling have bookmarks of their own', () => {
    expect(bookmarkOf('figure', 'so_tin.2021')).not.toBe(bookmarkOf('figure', 'so_tin_2021'));
    expect(bookmarkOf('figure', 'a.b')).not.toBe(bookmarkOf('figure', 'a__b'));
  });

  test('a bookmark is a name Word takes whole', () => {
    fc.assert(
      fc.property(dotted, (item) => {
        expect(bookmarkOf('cell', item)).toMatch(/^_dc_cell_[a-z0-9_]{1,31}$/);
      }),
    );
  });

  test('two items never share a bookmark', () => {
    fc.assert(
      fc.property(dotted, dotted, (one, other) => {
        fc.pre(one !== other);
        expect(bookmarkOf('cell', one)).not.toBe(bookmarkOf('cell', other));
      }),
    );
  });
});
