import { describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { say } from '../../src/messages/index.js';
import { loadOutline } from '../../src/outline/index.js';
import { testAnyDefinition } from './any-definition.js';
import { fileOf, good, goodWith } from './good.js';

const codesOf = (bytes: Uint8Array) => loadOutline({ name: 'a.yaml', bytes }).findings.map(({ code }) => code);
const found = (text: string) =>
  loadOutline(fileOf(text)).findings.map(({ code, place, data }) => ({
    code,
    line: place.in === 'source' ? place.line : 0,
    ...('problem' in data ? { problem: data.problem } : {}),
  }));

describe('files that hold no definition', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'file-empty'],
    ['only blanks', new TextEncoder().encode(' \n\n'), 'file-empty'],
    ['only comments', new TextEncoder().encode('# sẽ viết sau\n'), 'file-empty'],
    ['512 KB and one byte', new TextEncoder().encode('a'.repeat(524_289)), 'file-too-large'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'file-too-large'],
    ['UTF-16 with a mark', new Uint8Array(Buffer.from(`\uFEFF${good}`, 'utf16le')), 'not-utf8'],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(good, 'utf16le')), 'not-utf8'],
    ['an old Vietnamese encoding', new Uint8Array([0x74, 0x3a, 0x20, 0xd0, 0xf4, 0xec, 0x0a]), 'not-utf8'],
    ['a Word file', zipSync({ 'word/document.xml': new Uint8Array(9) }), 'file-not-text'],
    ['a Word file of the old kind', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'file-not-text'],
    ['an RTF file', new TextEncoder().encode('{\\rtf1 Sơ kết}'), 'file-not-text'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), 'file-not-text'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'file-not-text'],
    ['bytes of zero', new Uint8Array(10), 'not-utf8'],
  ])('%s', (_, bytes, code) => {
    expect(codesOf(bytes)).toEqual([code]);
  });

  test.each<[string, string, string]>([
    ['word/document.xml', 'word', 'là tệp Word'],
    ['xl/workbook.xml', 'excel', 'là bảng tính Excel'],
    ['ppt/presentation.xml', 'powerpoint', 'là tệp PowerPoint'],
    ['ghi.txt', 'archive', 'là tệp nén'],
  ])('a zip with %s is told as what it is, and that a definition is YAML text', (part, kind, words) => {
    const { findings } = loadOutline({ name: 'a.docx', bytes: zipSync({ [part]: new Uint8Array(9) }) });
    expect(findings).toMatchObject([{ code: 'file-not-text', data: { kind } }]);
    const said = findings.map((found) => say(found, 'vi'));
    expect(said[0]?.what).toContain(words);
    expect(said[0]?.why).toContain('tệp văn bản YAML');
    expect(said[0]?.todo).not.toContain('Notepad');
  });

  test('the encoding is named where it can be guessed', () => {
    const { findings } = loadOutline({
      name: 'a.yaml',
      bytes: new Uint8Array(Buffer.from(`\uFEFF${good}`, 'utf16le')),
    });
    expect(findings[0]?.data).toMatchObject({ encoding: 'UTF-16' });
  });
});

describe('a file that is nothing but marks', () => {
  test.each([
    ['brackets that close nothing', '}\n'],
    ['empty lists', '[],'],
    ['brackets in brackets', `${'[{a: '.repeat(45)}${'}]'.repeat(45)}\n`],
  ])('such as %s is told at the first that is too many, and not made out', (_, unit) => {
    const text = `decuong: 1\na: [${unit.repeat(Math.floor(524_000 / unit.length))}`;
    expect(found(text)).toMatchObject([{ code: 'yaml-syntax', problem: 'many' }]);
  });

  test('leaves the program as it was where it is full of mistakes', () => {
    const before = Error.stackTraceLimit;
    expect(found(`a: "${'\\q'.repeat(100_000)}"`)).toMatchObject([{ code: 'yaml-syntax', problem: 'escape' }]);
    expect(Error.stackTraceLimit).toBe(before);
  });

  test('is none where it is a long list of units', () => {
    const units = Array.from({ length: 1_000 }, (_, at) => `- {id: u${at}, name: Chi bộ thôn ${at}, group: xa}`);
    expect(found(units.join('\n'))).not.toMatchObject([{ problem: 'many' }]);
  });
});

describe('mistakes of YAML itself are told in plain words, where they are', () => {
  test.each<[string, string, object[]]>([
    ['tabs', goodWith('    title: Tình', '\ttitle: Tình'), [{ code: 'tab-indent', line: 28 }]],
    [
      'a colon in a text',
      goodWith('title: Báo', 'title: Về: Báo'),
      [{ code: 'yaml-syntax', line: 5, problem: 'colon' }],
    ],
    [
      'an open quote',
      goodWith('"Hạn chế, khuyết điểm"', '"Hạn chế, khuyết điểm'),
      [{ code: 'yaml-syntax', line: 59, problem: 'quote' }],
    ],
    [
      'an open bracket',
      goodWith('[giấy, thư điện tử]', '[giấy, thư điện tử'),
      [{ code: 'yaml-syntax', line: 17, problem: 'bracket' }],
    ],
    [
      'a colon in a text between braces',
      goodWith('title: "Hạn chế, khuyết điểm"', 'title: Hạn chế: khuyết điểm'),
      [{ code: 'yaml-syntax', line: 59, problem: 'colon' }],
    ],
    [
      'an entry indented too far',
      goodWith('    title: Tình hình chung', '      title: Tình hình chung'),
      [{ code: 'yaml-syntax', line: 28, problem: 'indent-more' }],
    ],
    [
      'an entry indented too little',
      goodWith('    title: Tình hình chung', '   title: Tình hình chung'),
      [{ code: 'yaml-syntax', line: 28, problem: 'indent-less' }],
    ],
    [
      'a list indented too little',
      goodWith('          - id: quan_triet', '       - id: quan_triet'),
      [{ code: 'yaml-syntax', line: 47, problem: 'indent' }],
    ],
    [
      'an indentation by spaces that only look like spaces',
      goodWith('    title: Tình hình chung', '  \u00A0 title: Tình hình chung'),
      [{ code: 'space-odd', line: 28 }],
    ],
    [
      'such a space before a name at the margin, which is else understood',
      goodWith('language: vi', '\u00A0language: vi'),
      [{ code: 'space-odd', line: 4 }],
    ],
    ['such a space after a colon', goodWith('language: vi', 'language:\u00A0vi'), [{ code: 'space-odd', line: 4 }]],
    [
      'no space after the dash before a brace',
      goodWith('  - {id: han_che', '  -{id: han_che'),
      [{ code: 'yaml-syntax', line: 59, problem: 'dash-space' }],
    ],
    [
      'no space after the dash before a name',
      goodWith('  - id: tinh_hinh\n', '  -id: tinh_hinh\n'),
      [{ code: 'yaml-syntax', line: 27, problem: 'dash-space' }],
    ],
    [
      'a mistake before the line without a space after its dash',
      goodWith('  - {id: han_che', '  -{id: han_che').replace('title: Báo', 'title: Về: Báo'),
      [
        { code: 'yaml-syntax', line: 5, problem: 'colon' },
        { code: 'yaml-syntax', line: 59, problem: 'dash-space' },
      ],
    ],
    ['an odd start', goodWith('purpose: Nhìn', 'purpose: @Nhìn'), [{ code: 'yaml-syntax', line: 8, problem: 'start' }]],
    ...['* Nhìn', '*Nhìn', '& Nhìn', '!Nhìn', '> Nhìn', '| Nhìn', '[Nhìn]'].map((start): [string, string, object[]] => [
      `a text that begins as “${start}”`,
      goodWith('purpose: Nhìn', `purpose: ${start}`),
      [{ code: 'yaml-syntax', line: 8, problem: 'start' }],
    ]),
    [
      'a wrong escape',
      goodWith('"Hạn chế, khuyết', '"Hạn \\chế, khuyết'),
      [{ code: 'yaml-syntax', line: 59, problem: 'escape' }],
    ],
    [
      'a dash in the line of a name',
      goodWith('purpose: Nhìn', 'purpose: - Nhìn'),
      [{ code: 'yaml-syntax', line: 8, problem: 'dash' }],
    ],
    ['no colon', goodWith('language: vi', 'language vi'), [{ code: 'yaml-syntax', line: 4, problem: 'key' }]],
    ['several documents', `${good}---\na: 1\n`, [{ code: 'yaml-syntax', line: 82, problem: 'documents' }]],
    ['a tag', goodWith('language: vi', 'language: !x vi'), [{ code: 'yaml-syntax', line: 4, problem: 'tag' }]],
    ['a group as a name', `${good}? [a]\n: 1\n`, [{ code: 'yaml-syntax', line: 82, problem: 'key' }]],
    ['an anchor', goodWith('groups:\n', 'groups: &g\n'), [{ code: 'yaml-alias', line: 21 }]],
    ['an alias', goodWith('language: vi', 'language: *vi'), [{ code: 'yaml-alias', line: 4 }]],
    ['a merge key', goodWith('groups:\n', 'groups:\n  <<: {a: b}\n'), [{ code: 'yaml-merge-key', line: 22 }]],
    [
      'braces as a whole text',
      goodWith('purpose: Nhìn lại 05 năm, rút ra việc cần làm tiếp.', 'purpose: {{unit.name}}'),
      [{ code: 'braces-unquoted', line: 8 }],
    ],
    [
      'braces at the start of a text',
      goodWith('purpose: Nhìn', 'purpose: {{unit.name}} nhìn'),
      [{ code: 'braces-unquoted', line: 8 }],
    ],
    [
      'braces in a list',
      goodWith('recipients: [', 'recipients: [{{unit.name}}, '),
      [{ code: 'braces-unquoted', line: 80 }],
    ],
    [
      'a hidden character',
      goodWith('language: vi', 'language: v\u0007i'),
      [{ code: 'yaml-syntax', line: 4, problem: 'character' }],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('words after a comma between braces belong to the text before them, with a note', () => {
    const { value, findings } = loadOutline(
      fileOf(goodWith('ask: Nêu tình hình cơ quan báo chí.', 'ask: Nêu tình hình, số lượng,  kết quả.')),
    );
    expect(findings).toMatchObject([
      { code: 'comma-unquoted', severity: 'note', data: { text: 'Nêu tình hình, số lượng, kết quả.' } },
    ]);
    expect(value?.sections[0]?.points?.[1]?.ask).toBe('Nêu tình hình, số lượng, kết quả.');
  });
});

describe('files made to keep the program busy are refused in little time', () => {
  const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [${'*a, '.repeat(9)}*a]`).join('\n')}\n`;
  test.each<[string, string]>([
    ['an alias bomb', bomb],
    ['10,000 open brackets', `a: ${'['.repeat(10_000)}`],
    ['10,000 open braces', `a: ${'{'.repeat(10_000)}`],
    ['10,000 brackets apart', '[a, '.repeat(10_000)],
    ['10,000 dashes', '- '.repeat(10_000)],
    ['a ladder of 1,000 steps', Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['a ladder of 100 steps', Array.from({ length: 100 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['2,000 names', Array.from({ length: 2_000 }, (_, at) => `n${at}: 1`).join('\n')],
    ['500,000 quotation marks', '"'.repeat(500_000)],
    ['a text with commas that is read as many entries', `a: {b: x${', c'.repeat(10_000)}}`],
    ['a deep section', `sections: ${'[{sections: '.repeat(5_000)}`],
  ])(
    '%s',
    (_, text) => {
      const start = performance.now();
      const { value, findings } = loadOutline(fileOf(text));
      expect(value).toBeNull();
      expect(findings.length).toBeGreaterThan(0);
      expect(performance.now() - start).toBeLessThan(8_000);
    },
    20_000,
  );
});

/** Some; hostile.long.test.ts takes many. */
testAnyDefinition(40);
