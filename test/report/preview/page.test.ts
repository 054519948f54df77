import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../../schemas/outline.js';
import { itemsOf, periodOf } from '../../../src/form/index.js';
import { previewPageFiles } from '../../../src/node/index.js';
import { loadOutline } from '../../../src/outline/index.js';
import { printPreview } from '../../../src/report/preview/index.js';
import { exampleNames, loadExample } from '../../support/examples.js';
import { letterheadFor } from '../../support/letterheads.js';

type Definition = NonNullable<Parameters<typeof printPreview>[0]['definition']>;
type Findings = Parameters<typeof printPreview>[0]['findings'];

const page = async (definition: Definition | null, findings: Findings = [], watched = false): Promise<string> =>
  printPreview({ file: 'outline.yaml', definition, findings, watched }, 'vi', await previewPageFiles());

const definitionOf = (said: object, units: Definition['units'] = null): Definition => {
  const outline = Outline.parse({
    decuong: 1,
    id: 'o',
    title: 'Kết quả',
    sections: [{ id: 'a', title: 'Chung' }],
    ...said,
  });
  const period = periodOf(outline, null) ?? { code: '', label: '…', from: null, to: null };
  return { outline, letterhead: letterheadFor(outline), period, units };
};

const unescaped = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&#x3D;/g, '=')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
const rowOf = (html: string, text: string): string =>
  html.split(/(?=<tr)/).find((row) => unescaped(row).includes(text)) ?? '';

test('prompts stand in the language of the outline, the day at the head too', async () => {
  expect(await page(definitionOf({ language: 'en' }))).not.toContain('tháng …');
  expect(await page(definitionOf({}))).toContain('ngày … tháng … năm …');
});

describe.each(exampleNames)('the page of the example %s', (name) => {
  test('shows the form of a unit of each group, with all it is asked', async () => {
    const { outline, letterhead, period, units, forms } = loadExample(name);
    const html = await page({ outline, letterhead, period, units });
    const papers = html.split('<details class="form"').slice(1).map(unescaped);
    expect(papers).toHaveLength(Object.keys(outline.groups ?? {}).length || 1);
    for (const [at, group] of Object.keys(outline.groups ?? {}).entries()) {
      const unit = units.find((one) => one.group === group);
      const form = forms.get(unit?.id ?? '');
      if (form === undefined) continue;
      const said = itemsOf(form).flatMap((item) => {
        if (item.kind === 'field') return [];
        if (item.kind === 'section') return [`${item.part.number} ${item.part.heading}`.trim()];
        return [
          item.kind === 'point' ? item.part.ask : item.kind === 'figure' ? item.figure.printed : item.table.title,
        ];
      });
      for (const text of said) expect(papers[at]).toContain(text.replace(/\s+/g, ' '));
    }
  });
});

describe('the page of an outline', () => {
  const GROUPS = { xa: 'Xã', so: { label: 'Sở', due: '2026-10-10' } };
  const SECTIONS = [
    {
      id: 'a',
      title: 'Chung',
      points: [
        { id: 'p', ask: 'Việc học?', for: ['xa'], figures: [{ id: 'n', label: 'Số lớp', series: [2025, 2026] }] },
        { id: 'q', ask: 'Việc khác?', if_any: true },
      ],
    },
  ];

  test('tells of each group how many units, texts and figures, and by when', async () => {
    const units = [
      { id: 'mot', name: 'Xã Một', group: 'xa' },
      { id: 'hai', name: 'Xã Hai', group: 'xa' },
    ];
    const schedule = { every: 'once', due: '2026-10-20' };
    const html = await page(definitionOf({ groups: GROUPS, schedule, sections: SECTIONS }, units));
    expect(unescaped(rowOf(html, 'không ghi 20/10/2026'))).toContain('Xã 2 2 2 0');
    expect(unescaped(rowOf(html, 'không ghi 10/10/2026'))).toContain('Sở 0 1 0 0');
  });

  test('tells of each part which groups are asked', async () => {
    const html = await page(definitionOf({ groups: GROUPS, sections: SECTIONS }));
    const marks = (text: string) => [...rowOf(html, text).matchAll(/class="mark (\w+)"/g)].map(([, state]) => state);
    expect([
      marks('1. Chung'),
      marks('Việc học?'),
      marks('Số lớp (ghi theo: 2025; 2026)'),
      marks('Việc khác?'),
    ]).toEqual([
      ['must', 'must'],
      ['must', 'no'],
      ['must', 'no'],
      ['may', 'may'],
    ]);
  });

  test('has what was found in the definition, with its place', async () => {
    const bytes = new TextEncoder().encode('decuong: 1\nid: o\ntitle: Kết quả\nsectoins: []\n');
    const { findings } = loadOutline({ name: 'outline.yaml', bytes });
    const html = await page(null, findings);
    expect(unescaped(html)).toContain('outline.yaml:4:1');
    expect(html).not.toContain('class="tree"');
  });

  test('takes nothing of the definition for HTML, and runs no script but its own', async () => {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const html = await page(
      definitionOf({
        title: evil,
        guidance: evil,
        groups: { xa: evil },
        sections: [{ id: 'a', title: evil, guidance: evil, figures: [{ id: 'n', label: evil, unit: evil }] }],
      }),
    );
    expect(html).not.toMatch(/<img|<script>alert/);
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain(`sha256-${createHash('sha256').update(script).digest('base64').replaceAll('=', '&#x3D;')}`);
    expect(html).not.toMatch(/\sstyle=|\son\w+=/);
    expect(html).not.toMatch(/(?:src|href)="?(?:https?:)?\/\//);
  });

  test('renews itself only where it is watched', async () => {
    expect(await page(definitionOf({}))).not.toContain('<body data-watched>');
    expect(await page(definitionOf({}), [], true)).toContain('<body data-watched>');
  });
});
