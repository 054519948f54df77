import { beforeAll, describe, expect, test } from '@jest/globals';
import { bookmarkOf, tagOf } from '../../../src/form/anchors.js';
import type { FormPoint, FormSection } from '../../../src/form/index.js';
import { typeset } from '../../../src/write/markup/typeset.js';
import { vietnameseForm } from '../../support/forms.js';
import { bodyOf, valuesOf } from '../../support/written.js';

const made = vietnameseForm();
let xml = '';
beforeAll(async () => {
  xml = await bodyOf(made);
});

const sections = (list: FormSection[]): FormSection[] => list.flatMap((one) => [one, ...sections(one.sections)]);
const all = sections(made.form.sections);
const parts: (FormSection | FormPoint)[] = all.flatMap((one) => [one, ...one.points]);

/** What stands between the two ends of a bookmark. */
function marked(name: string): string {
  const start = new RegExp(`<w:bookmarkStart w:id="(\\d+)" w:name="${name}"/>`).exec(xml);
  if (!start) throw new Error(`No bookmark ${name}`);
  return xml.slice(start.index + start[0].length, xml.indexOf(`<w:bookmarkEnd w:id="${start[1]}"/>`));
}

describe('the anchors of a written form', () => {
  test('every section, ask line and table has its bookmark around its words', () => {
    for (const section of all) expect(marked(bookmarkOf('section', section.id))).toContain(typeset(section.heading));
    for (const point of all.flatMap((one) => one.points)) {
      expect(marked(bookmarkOf('ask', point.id))).toContain(typeset(point.ask));
    }
    expect(marked(bookmarkOf('table', 'bieu_1'))).toContain('Họ và tên');
  });

  test('every narrative is one control with its bookmark around it', () => {
    const asked = parts.filter((part) => part.asksText);
    expect(asked.length).toBeGreaterThan(5);
    for (const part of asked) {
      expect(marked(bookmarkOf('text', part.id))).toMatch(/^<w:sdt>.*<\/w:sdt>$/);
      expect(marked(bookmarkOf('text', part.id))).toContain(`<w:tag w:val="${tagOf('text', part.id)}"/>`);
    }
  });

  test('every figure, cell and field is a control within its paragraph, its bookmark around it', () => {
    const figures = parts.flatMap((part) => part.figures).flatMap((figure) => figure.values);
    const names = [
      ...figures.map((value) => ['figure', value.item] as const),
      ...[
        'bieu_1.r1.ten',
        'bieu_1.r4.luot',
        'bieu_1.total.buoi',
        'bieu_2.loa.so_luong',
        'chi_tieu.hoi_nghi.ke_hoach',
      ].map((id) => ['cell', id] as const),
      ...['number', 'place', 'date', 'signatory'].map((id) => ['field', id] as const),
    ];
    for (const [kind, id] of names) {
      const inside = marked(bookmarkOf(kind, id));
      expect(inside).toMatch(/^<w:sdt>.*<w:sdtContent><w:r>.*<\/w:r><\/w:sdtContent><\/w:sdt>$/);
      expect(inside).toContain(`<w:tag w:val="${tagOf(kind, id)}"/>`);
    }
  });

  test('no two controls or bookmarks share an id or a name', () => {
    for (const values of [
      [...xml.matchAll(/<w:tag w:val="([^"]*)"\/><w:id w:val="(\d+)"/g)].map((match) => match[2]),
      valuesOf(xml, 'w:tag'),
      valuesOf(xml, 'w:bookmarkStart', 'w:name'),
      valuesOf(xml, 'w:bookmarkStart', 'w:id'),
    ]) {
      expect(values.length).toBeGreaterThan(20);
      expect(new Set(values).size).toBe(values.length);
    }
    expect(valuesOf(xml, 'w:bookmarkEnd', 'w:id').sort()).toEqual(valuesOf(xml, 'w:bookmarkStart', 'w:id').sort());
  });

  test('titles and tags are no longer than Word takes', () => {
    for (const value of [...valuesOf(xml, 'w:alias'), ...valuesOf(xml, 'w:tag')]) {
      expect(value.length).toBeLessThanOrEqual(64);
    }
  });
});
