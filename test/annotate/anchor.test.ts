import { describe, expect, test } from '@jest/globals';
import { anchorOf, titleOf } from '../../src/annotate/anchor.js';
import { field, findingOn, paragraph, placed, placedForm, point, section, table } from './support/placed.js';

const texts = ['Tên', 'I. Một', 'trả lời', '', 'II. Hai', 'trả lời', 'Ký tên', '', 'Biểu 1', 'ô', ''];

describe('a finding is commented', () => {
  const form = placedForm([placed(section('mot'), 1, 2), placed(section('hai'), 4, 5)], ...texts);

  test('at its own place', () => {
    expect(anchorOf(findingOn('mot', 7), form)).toBe(7);
    expect(anchorOf(findingOn(null, 0), form)).toBe(0);
  });

  test('where its item is answered, if it has no place of its own', () => {
    expect(anchorOf(findingOn('hai'), form)).toBe(5);
  });

  test('where that stands which its item is a part of', () => {
    expect(anchorOf(findingOn('mot.r1.so_tin'), form)).toBe(2);
    expect(anchorOf(findingOn('hai.2021'), form)).toBe(5);
  });

  test('at an item of its own before the whole it is a part of', () => {
    const series = placedForm([placed(section('hai'), 4), placed(point('hai.2021'), 6)], ...texts);
    expect(anchorOf(findingOn('hai.2021'), series)).toBe(6);
  });

  test('nowhere where it is about the whole document, or about nothing the form asks for', () => {
    expect(anchorOf(findingOn(null), form)).toBeNull();
    expect(anchorOf(findingOn('ba'), form)).toBeNull();
    const ofFile = findingOn('mot', 3, { place: { in: 'file', file: 'a.docx' } });
    expect(anchorOf(ofFile, form)).toBeNull();
  });
});

describe('what is lost is commented on where it should stand', () => {
  const lost = placed(section('mat'), null);

  test('at the end of what comes before it, before what comes next', () => {
    const form = placedForm([placed(section('mot'), 1), lost, placed(section('hai'), 4, 5)], ...texts);
    expect(anchorOf(findingOn('mat'), form)).toBe(2);
  });

  test('at what comes before it, where no text follows that', () => {
    const form = placedForm([placed(section('mot'), 1, 2), lost, placed(section('hai'), 4)], ...texts);
    expect(anchorOf(findingOn('mat'), form)).toBe(2);
    const touching = placedForm([placed(section('mot'), 3), lost, placed(section('hai'), 4)], ...texts);
    expect(anchorOf(findingOn('mat'), touching)).toBe(3);
  });

  test('at the furthest of what comes before it, whatever was moved', () => {
    const items = [placed(section('hai'), 4, 5), placed(section('mot'), 1, 2), lost, placed(point('ba'), 3)];
    expect(anchorOf(findingOn('mat'), placedForm(items, ...texts))).toBe(5);
  });

  test('before the first of what comes next and was not moved before it', () => {
    const items = [placed(section('hai'), 4, 5), lost, placed(point('ba'), 3), placed(point('bon'), 9)];
    expect(anchorOf(findingOn('mat'), placedForm(items, ...texts))).toBe(8);
  });

  test('before the first of what comes next', () => {
    const items = [placed(section('mot'), 1), lost, placed(section('ba'), 6), placed(section('hai'), 4)];
    expect(anchorOf(findingOn('mat'), placedForm(items, ...texts))).toBe(2);
  });

  test('at the end of what comes before it where only appendices and the signature come next', () => {
    const items = [
      placed(section('mot'), 1, 2),
      lost,
      placed(field('signatory'), 6),
      placed(table('bieu', 'appendix'), 9),
    ];
    expect(anchorOf(findingOn('mat'), placedForm(items, ...texts))).toBe(2);
  });

  test('nowhere of its own where nothing comes before it', () => {
    expect(anchorOf(findingOn('mat'), placedForm([lost, placed(section('hai'), 4)], ...texts))).toBeNull();
    expect(anchorOf(findingOn('mat'), placedForm([placed(section('mot'), null), lost], ...texts))).toBeNull();
    expect(anchorOf(findingOn('mat'), placedForm([placed(section('mot'), 0), lost], ...texts))).toBe(0);
  });

  test('but for lines of the head, of which the form has nothing before', () => {
    const items = [placed(section('mot'), 1), placed(field('number'), null), placed(field('signatory'), null)];
    expect(anchorOf(findingOn('number'), placedForm(items, ...texts))).toBeNull();
    expect(anchorOf(findingOn('signatory'), placedForm(items, ...texts))).toBe(1);
  });

  test('also where an outline asks for something that is called as the signature is', () => {
    const items = [placed(section('mot'), 1), placed(field('signatory', 'field.signatory'), null)];
    expect(anchorOf(findingOn('field.signatory'), placedForm(items, ...texts))).toBe(1);
  });

  describe('an appendix', () => {
    const gone = placed(table('mat', 'appendix'), null);

    test('at the end of the document where all are gone', () => {
      expect(anchorOf(findingOn('mat'), placedForm([placed(section('mot'), 1), gone], ...texts))).toBe(9);
      expect(anchorOf(findingOn('mat'), placedForm([gone], ...texts))).toBe(9);
      expect(anchorOf(findingOn('mat'), placedForm([gone], '', ' '))).toBeNull();
    });

    test('behind the one before it', () => {
      const items = [placed(section('mot'), 1), placed(table('bieu', 'appendix'), 8), gone];
      expect(anchorOf(findingOn('mat'), placedForm(items, ...texts))).toBe(8);
    });

    test('at the end of the text where only one behind it is left', () => {
      const items = [placed(section('mot'), 1, 5), gone, placed(table('bieu', 'appendix'), 8)];
      expect(anchorOf(findingOn('mat'), placedForm(items, ...texts))).toBe(5);
      const only = [gone, placed(table('bieu', 'appendix'), 8)];
      expect(anchorOf(findingOn('mat'), placedForm(only, ...texts))).toBeNull();
    });

    test('of which a table in the text is no other', () => {
      const items = [placed(section('mot'), 1), placed(table('trong'), 2), gone];
      expect(anchorOf(findingOn('mat'), placedForm(items, ...texts))).toBe(9);
    });
  });
});

describe('the title of a document', () => {
  const form = placedForm([], ' ', 'Đảng ủy xã', 'BÁO  CÁO.', 'Kết quả', 'báo cáo');

  test('is the first line that says what the form prints there, by its letters', () => {
    expect(titleOf(['Báo cáo', 'Kết quả'], form)).toBe(2);
    expect(titleOf(['Công văn', 'kết quả!'], form)).toBe(3);
  });

  test('is the first line that is seen, where none says it', () => {
    expect(titleOf(['Công văn', '–'], form)).toBe(1);
    expect(titleOf(['–', 'Báo cáo'], placedForm([], '***', 'x', 'Báo cáo'))).toBe(2);
    expect(titleOf([], placedForm([], '', ' '))).toBe(0);
    expect(titleOf(['Báo cáo'], placedForm([]))).toBeNull();
  });

  test('is none that floats beside the text', () => {
    const floating = { items: [], paragraphs: [paragraph(0, 'Báo cáo', true), paragraph(1, 'x')] };
    expect(titleOf(['Báo cáo'], floating)).toBe(1);
  });
});
