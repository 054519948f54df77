import { describe, expect, test } from '@jest/globals';
import { vietnameseForm } from '../../support/forms.js';
import { bodyOf, valuesOf, written } from '../../support/written.js';

const sectionsOf = (xml: string): string[] => xml.match(/<w:sectPr[ >].*?<\/w:sectPr>/g) ?? [];
/** Millimetres in twentieths of a point. */
const mm = (length: number): string => String(Math.round((length * 1440) / 25.4));

describe('the pages of a form', () => {
  test.each([
    ['vn-party-2018', { top: 20, bottom: 20, left: 30, right: 15 }],
    ['vn-party-2026', { top: 20, bottom: 20, left: 30, right: 15 }],
    ['vn-state-2020', { top: 20, bottom: 20, left: 30, right: 15 }],
    ['plain', { top: 25, bottom: 25, left: 25, right: 25 }],
  ])('%s has its margins to the twip', async (name, margins) => {
    const [first = ''] = sectionsOf(await bodyOf(vietnameseForm(name)));
    for (const [side, length] of Object.entries(margins)) {
      expect(valuesOf(first, 'w:pgMar', `w:${side}`)).toEqual([mm(length)]);
    }
    expect(valuesOf(first, 'w:pgSz', 'w:w')).toEqual([mm(210)]);
    expect(valuesOf(first, 'w:pgSz', 'w:h')).toEqual([mm(297)]);
  });

  test('the number stands 10 mm from the top edge, centred, and not on page one', async () => {
    const parts = await written(vietnameseForm('vn-party-2018'));
    const [first = ''] = sectionsOf(parts['word/document.xml'] ?? '');
    expect(valuesOf(first, 'w:pgMar', 'w:header')).toEqual([mm(10)]);
    expect(first).toContain('<w:titlePg/>');
    expect(parts['word/header1.xml']).toContain('PAGE');
    expect(parts['word/header2.xml']).not.toContain('PAGE');
  });

  test('an appendix stands on pages of its own, turned as its table needs', async () => {
    const sections = sectionsOf(await bodyOf(vietnameseForm('vn-party-2018')));
    expect(sections).toHaveLength(3);
    expect(sections.map((one) => valuesOf(one, 'w:pgSz', 'w:orient')[0])).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
    expect(valuesOf(sections[1] ?? '', 'w:pgSz', 'w:w')).toEqual([mm(297)]);
  });

  test('the section that ends a protected form begins a run of its own, on the same page and with the same room above it', async () => {
    const xml = await bodyOf(vietnameseForm('vn-party-2018', { protect: true }));
    const [body = '', ending = '', appendix = ''] = sectionsOf(xml);
    expect(ending).toContain('<w:type w:val="continuous"/>');
    expect(valuesOf(ending, 'w:pgMar', 'w:left')).toEqual(valuesOf(body, 'w:pgMar', 'w:left'));
    expect(ending).not.toMatch(/titlePg\/|Reference|w:start=/);
    expect(`${body}${appendix}`).not.toContain('continuous');
    // What a run of pages ends with is a line of one point.
    const styles = (await written(vietnameseForm('vn-party-2018')))['word/styles.xml'] ?? '';
    const [, heading = ''] = /w:styleId="Heading1".*?w:before="(\d+)"/.exec(styles) ?? [];
    const [end = '', next = ''] = xml.slice(xml.lastIndexOf('<w:p>', xml.indexOf(body))).split('</w:p>');
    expect(valuesOf(end, 'w:spacing', 'w:before')).toEqual([String(Number(heading) - 20)]);
    expect(next).toContain('Heading1');
    expect(valuesOf(next, 'w:spacing', 'w:before')).toEqual(['0']);
    expect(await bodyOf(vietnameseForm('vn-party-2018'))).not.toContain('continuous');
  });

  test('appendices go on counting pages by the rule of the Party, and start again by that of the State', async () => {
    const starts = async (name: string) =>
      sectionsOf(await bodyOf(vietnameseForm(name))).map((one) => valuesOf(one, 'w:pgNumType', 'w:start').length);
    expect(await starts('vn-party-2018')).toEqual([0, 0, 0]);
    expect(await starts('vn-state-2020')).toEqual([0, 1, 1]);
  });

  test('the address stands at the foot of page one by the rule of the State, below the signature by that of the Party', async () => {
    const state = await written(vietnameseForm('vn-state-2020'));
    expect(state['word/footer2.xml']).toContain('0213 000 000');
    expect(state['word/document.xml']).not.toContain('0213 000 000');
    const party = await bodyOf(vietnameseForm('vn-party-2018'));
    expect(party.indexOf('0213 000 000')).toBeGreaterThan(party.indexOf('field:signatory'));
  });

  test('what stands at the edges is written once, and appendices go on with it', async () => {
    const edgesOf = async (name: string) =>
      Object.keys(await written(vietnameseForm(name)))
        .filter((path) => /^word\/(header|footer)\d/.test(path))
        .sort();
    expect(await edgesOf('vn-party-2018')).toEqual([
      'word/footer1.xml',
      'word/footer2.xml',
      'word/header1.xml',
      'word/header2.xml',
    ]);
  });

  test('an appendix that counts anew does not repeat the address of page one', async () => {
    const parts = await written(vietnameseForm('vn-state-2020'));
    const sections = sectionsOf(parts['word/document.xml'] ?? '');
    const ids = sections.map((one) => valuesOf(one, 'w:footerReference', 'r:id').length);
    expect(ids).toEqual([2, 1, 0]);
    const withAddress = Object.entries(parts).filter(([, xml]) => xml.includes('0213 000 000'));
    expect(withAddress.map(([path]) => path)).toContain('word/footer2.xml');
    expect(withAddress.filter(([path]) => path.startsWith('word/footer'))).toHaveLength(1);
  });
});
