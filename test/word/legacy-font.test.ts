import { describe, expect, test } from '@jest/globals';
import type { Paragraph, Run } from '../../src/word/document.js';
import { isUnconverted } from '../../src/word/legacy-font.js';
import { seenTextOf } from '../../src/word/seen.js';

const run = (text: string, font: string | null, more: Partial<Run> = {}): Run => ({
  text,
  font,
  bold: false,
  italic: false,
  caps: false,
  hidden: false,
  style: null,
  size: null,
  controls: [],
  inserted: false,
  ...more,
});

const paragraph = (...runs: Run[]): Paragraph => ({
  type: 'paragraph',
  ordinal: 0,
  style: null,
  outlineLevel: null,
  numbering: null,
  align: 'left',
  floating: false,
  runs,
});

describe('text in fonts of old code pages', () => {
  test('TCVN3 is read as what it shows', () => {
    expect(seenTextOf(paragraph(run('B¸o c¸o t\u00ad t\u00adëng', '.VnTime')))).toBe('Báo cáo tư tưởng');
  });

  test('a font of capitals shows capitals', () => {
    expect(seenTextOf(paragraph(run('b¸o c¸o', '.VnTimeH')))).toBe('BÁO CÁO');
  });

  test('Unicode typed in such a font stays as it is, run by run', () => {
    expect(seenTextOf(paragraph(run('Báo cáo tư tưởng, ', '.VnTime'), run('b¸o c¸o', '.VnTime')))).toBe(
      'Báo cáo tư tưởng, báo cáo',
    );
  });

  test('what is typed beside it is seen in composed letters', () => {
    const typed = run('tư tưởng'.normalize('NFD'), 'Times New Roman');
    expect(seenTextOf(paragraph(run('b¸o c¸o ', '.VnTime'), typed))).toBe('báo cáo tư tưởng');
  });

  test('the same signs in another font are left alone', () => {
    expect(seenTextOf(paragraph(run('b¸o', 'Times New Roman')))).toBe('b¸o');
  });

  test('VNI is read as what it shows, one word too', () => {
    expect(seenTextOf(paragraph(run('baùo caùo', 'VNI-Times')))).toBe('báo cáo');
    expect(seenTextOf(paragraph(run('Toång', 'VNI-Times')))).toBe('Tổng');
  });

  test('what is no Vietnamese in a font of VNI is not converted but known', () => {
    expect(seenTextOf(paragraph(run('±§µ¸ x§', 'VNI-Times')))).toBe('±§µ¸ x§');
    expect(isUnconverted(run('±§µ¸ x§', 'VNI-Times'))).toBe(true);
    expect(isUnconverted(run('baùo caùo', 'VNI-Times'))).toBe(false);
    expect(isUnconverted(run('bao cao 12', 'VNI-Times'))).toBe(false);
    expect(isUnconverted(run('báo cáo', 'Times New Roman'))).toBe(false);
  });
});

test('hidden text is not seen, and letters are composed', () => {
  expect(seenTextOf(paragraph(run('ẩn', null, { hidden: true }), run('Tuye\u0302n', null)))).toBe('Tuyên');
});
