import { beforeAll, describe, expect, test } from '@jest/globals';
import { STYLE } from '../../../src/form/anchors.js';
import { vietnameseForm } from '../../support/forms.js';
import { around, bodyOf, styleOf, valuesOf, written } from '../../support/written.js';

let parts: Record<string, string> = {};
beforeAll(async () => {
  parts = await written(vietnameseForm('vn-party-2018'));
});
const part = (path: string): string => parts[path] ?? '';

describe('the styles of a form', () => {
  test('headings are those of Word, each tied to its level of one list', () => {
    for (const level of [1, 2, 3]) {
      const style = styleOf(part('word/styles.xml'), `heading ${level}`);
      expect(style).toContain(`w:styleId="Heading${level}"`);
      expect(valuesOf(style, 'w:outlineLvl')).toEqual([String(level - 1)]);
      expect(style).toContain('<w:keepNext/>');
      const [number] = valuesOf(style, 'w:numId');
      const list = around(part('word/numbering.xml'), 'w:num', `w:numId="${number}"`);
      const levels = around(
        part('word/numbering.xml'),
        'w:abstractNum',
        `w:abstractNumId="${valuesOf(list, 'w:abstractNumId')[0]}"`,
      );
      expect(valuesOf(levels, 'w:pStyle')[level - 1]).toBe(`Heading${level}`);
      expect(valuesOf(levels, 'w:lvlText')[level - 1]).toBe(['%1.', '%2.', '%2.%3.'][level - 1]);
    }
  });

  test('what nobody answers has styles a reader knows by name', () => {
    for (const name of Object.values(STYLE)) {
      const style = styleOf(part('word/styles.xml'), name);
      expect(style).toContain(`w:styleId="${name.replaceAll(' ', '')}"`);
      expect(part('word/document.xml')).toContain(`<w:pStyle w:val="${name.replaceAll(' ', '')}"/>`);
    }
  });

  test('the text is 14 points, justified, in lines of exactly 18, its first line in by 10 mm', () => {
    const text = styleOf(part('word/styles.xml'), 'Normal');
    expect(valuesOf(text, 'w:jc')).toEqual(['both']);
    expect(valuesOf(text, 'w:spacing', 'w:line')).toEqual(['360']);
    expect(valuesOf(text, 'w:spacing', 'w:lineRule')).toEqual(['exact']);
    expect(valuesOf(text, 'w:ind', 'w:firstLine')).toEqual(['567']);
    const defaults = around(part('word/styles.xml'), 'w:docDefaults', 'w:sz');
    expect(valuesOf(defaults, 'w:sz')).toEqual(['28']);
    expect(valuesOf(defaults, 'w:rFonts', 'w:eastAsia')).toEqual(['Times New Roman']);
    expect(valuesOf(defaults, 'w:lang')).toEqual(['vi-VN']);
  });

  test('marks a form does not print are there as styles to use', () => {
    expect(styleOf(part('word/styles.xml'), 'Độ khẩn')).toContain('<w:caps/>');
  });

  test('a letter Word does not count is typed, and stands where the others stand', async () => {
    const xml = await bodyOf(vietnameseForm('vn-state-2020'));
    const fourth = around(xml, 'w:p', 'thứ bon');
    const fifth = around(xml, 'w:p', 'thứ nam');
    expect(fourth).not.toContain('w:numPr');
    expect(valuesOf(fifth, 'w:numId')).toEqual(['0']);
    expect(fifth).toContain('đ) ');
    expect(valuesOf(fifth, 'w:ind', 'w:firstLine')).toEqual(['720']);
  });

  test('a title may stand below its number', async () => {
    const own = { format: 'upper_roman', mark: 'Phần %1', own_line: true, bold: true, align: 'center' };
    const made = await written(vietnameseForm({ use: 'vn-party-2018', with: { headings: [own] } }));
    expect(around(made['word/document.xml'] ?? '', 'w:p', 'Tình hình chung')).toMatch(/<w:br\/>.*Tình hình chung/);
    expect(made['word/numbering.xml']).toContain('<w:suff w:val="nothing"/><w:lvlText w:val="Phần %1"/>');
  });
});
