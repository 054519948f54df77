import { describe, expect, test } from '@jest/globals';
import type { Limits } from '../../src/word/index.js';
import { readWord } from '../../src/word/index.js';
import { docx, paragraph, readBody, root } from '../support/package.js';

const styleCalled = (name: string): Record<string, string> => ({
  'word/styles.xml': root('w:styles', `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="${name}"/></w:style>`),
});

const body = paragraph('Kết quả', '<w:pStyle w:val="a"/>');

const codeOf = (more: Record<string, string>, limits: Partial<Limits> = {}): string | null =>
  readWord({ name: 'a.docx', bytes: docx(body, more) }, limits).findings[0]?.code ?? null;

describe('a part that another file held too', () => {
  test('means in this one what it meant in that', () => {
    const once = readBody(body, styleCalled('heading 1'));
    expect(readBody(body, styleCalled('heading 1'))).toEqual(once);
    expect(once.body[0]).toMatchObject({ style: 'heading 1', outlineLevel: 0 });
  });

  test('is told from one of the same length', () => {
    const styles = ['heading 1', 'heading 2', 'heading 1'].map((name) => readBody(body, styleCalled(name)).body[0]);
    expect(styles).toMatchObject([{ outlineLevel: 0 }, { outlineLevel: 1 }, { outlineLevel: 0 }]);
  });

  test('counts for the limits as if it were met for the first time', () => {
    const deep = { 'word/styles.xml': root('w:styles', `${'<w:a>'.repeat(50)}${'</w:a>'.repeat(50)}`) };
    expect(codeOf(deep)).toBeNull();
    expect(codeOf(deep, { depth: 40 })).toBe('returned-damaged');
    const many = { 'word/styles.xml': root('w:styles', '<w:a/>'.repeat(500)) };
    expect(codeOf(many)).toBeNull();
    expect(codeOf(many, { treeBytes: 50_000 })).toBe('returned-too-large');
    expect(codeOf(many, { totalBytes: 3000 })).toBe('returned-too-large');
  });

  test('is read anew where it stood for a damaged one before', () => {
    const damaged = { 'word/styles.xml': root('w:styles', '<w:style>') };
    expect(codeOf(damaged)).toBe('returned-damaged');
    expect(codeOf(damaged)).toBe('returned-damaged');
    expect(codeOf(styleCalled('heading 1'))).toBeNull();
  });
});
