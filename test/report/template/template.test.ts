import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { compileTemplate, pageColumns, renderPage } from '../../../src/report/template/index.js';

const HOSTILE = '<b> & "x" {{y}}';

describe('a text that is filled in', () => {
  test('takes what it is filled with as text: escaped on a page, as it stands in a letter', () => {
    expect(compileTemplate<{ x: string }>('{{x}}', 'plain')({ x: HOSTILE })).toBe(HOSTILE);
    expect(compileTemplate<{ x: string }>('{{x}}', 'html')({ x: HOSTILE })).toBe('&lt;b&gt; &amp; &quot;x&quot; {{y}}');
  });

  test('sees nothing of what every object has', () => {
    const view = Object.create({ inherited: 'seen' }) as { own: string };
    view.own = 'own';
    const text = '{{own}}|{{inherited}}|{{constructor}}|{{#with toString}}{{name}}{{/with}}';
    expect(compileTemplate<typeof view>(text, 'plain')(view)).toBe('own|||');
  });

  test('knows lists, conditions, what stands above, and pieces of its own', () => {
    const text = [
      '{{#*inline "line"}}<{{name}}{{#if mark}}{{mark}}{{/if}}>{{/inline}}',
      '{{#each list}}{{@index}}{{#unless @first}},{{/unless}}{{> line mark=../mark}}{{#if @last}}{{@root.end}}{{/if}}{{/each}}',
      '{{#each none}}x{{else}}none{{/each}}{{#with one}}{{name}}{{../mark}}{{else}}nobody{{/with}}',
      '{{#if zero}}x{{else if mark}}marked{{/if}}{{{raw}}}{{zero}}{{gone.far}}',
    ].join('|');
    const view = {
      list: [{ name: 'a' }, { name: 'b' }],
      none: [],
      one: { name: 'c' },
      mark: '!',
      end: '.',
      zero: 0,
      raw: '<>',
    };
    expect(compileTemplate<typeof view>(text, 'html')(view)).toBe('|0<a!>1,<b!>.|nonec!|marked<>0');
  });

  test('says so where it is asked for more than it knows', () => {
    expect(() => compileTemplate('{{#lookup a b}}{{/lookup}}', 'plain')).toThrow('more than is understood');
  });

  test('is the same whatever its line ends are', () => {
    expect(compileTemplate('a\r\nb', 'plain')({})).toBe('a\nb');
  });
});

describe('a page', () => {
  const page = { page: '{{policy}}|{{{style}}}|{{{script}}}|{{title}}', style: 'a{}\r\n', script: 'f();\r\n' };

  test('runs no script and takes no style but its own', () => {
    const [policy, style, script, title] = renderPage(page, { title: HOSTILE }).split('|');
    const hash = (text = '') =>
      `&#x27;sha256-${createHash('sha256').update(text).digest('base64').replaceAll('=', '&#x3D;')}&#x27;`;
    expect([style, script]).toEqual(['a{}\n', 'f();\n']);
    expect(policy).toBe(
      `default-src &#x27;none&#x27;; style-src ${hash(style)}; script-src ${hash(script)}; base-uri &#x27;none&#x27;; form-action &#x27;none&#x27;`,
    );
    expect(title).not.toContain('<b>');
  });

  test('does not let its view take the place of its policy', () => {
    expect(renderPage(page, { policy: 'none', style: 'mine', script: 'mine' })).not.toMatch(/mine|^none/);
  });

  test('has columns in the order they are asked for, each with how it is sorted', () => {
    expect(
      pageColumns({ a: 'Đơn vị', b: 'Lỗi' }, [
        ['b', 'number'],
        ['a', 'text'],
      ]),
    ).toEqual([
      { label: 'Lỗi', kind: 'number' },
      { label: 'Đơn vị', kind: 'text' },
    ]);
  });
});
