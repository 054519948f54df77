import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { letterTextOf, problemsOfLetter } from '../../src/pack/index.js';

const text = `# Ghi chú {{không in}}
Trích yếu: gửi mẫu cho {{unit.name}}
Nơi nhận: Như trên; Lưu

Kính đề nghị
{{unit.name}} báo cáo.

{{#if period.due}}Hạn: {{period.due}}.{{/if}}

- Một
- Hai
`;

describe('the text of a letter', () => {
  test('is its head, then its paragraphs; a paragraph of which nothing is left is left out', () => {
    const { head, paragraphs } = letterTextOf(text, { unit: { name: 'Xã Một' }, period: { due: '' } });
    expect([...head]).toEqual([
      ['subject', 'gửi mẫu cho Xã Một'],
      ['copies', 'Như trên; Lưu'],
    ]);
    expect(paragraphs).toEqual(['Kính đề nghị Xã Một báo cáo.', '- Một', '- Hai']);
    expect(letterTextOf(text, { period: { due: '1/2/2026' } }).paragraphs).toContain('Hạn: 1/2/2026.');
  });

  test('reads the same with the line ends of Windows and its mark at the start', () => {
    const held = { unit: { name: 'Xã' } };
    expect(letterTextOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`, held)).toEqual(letterTextOf(text, held));
  });

  test.each(['vi', 'en'])('that comes with decuong in %s has nothing wrong with it', (language) => {
    expect(problemsOfLetter(readFileSync(`templates/letter/${language}/letter.txt`, 'utf8'))).toEqual([]);
  });

  test.each([
    ['Trích yêu: a\n', { line: 1, is: 'no_subject', quoted: null, near: null }],
    ['Trích yếu: a\nKính gữi: b\n', { line: 2, is: 'heading', quoted: 'Kính gữi', near: 'kính gửi' }],
    ['Trích yếu: a\n\nb {{unit.nam}}', { line: 3, is: 'name', quoted: 'unit.nam', near: 'unit.name' }],
    ['Trích yếu: a\n\nb\n\n{{#if unit.name}}', { line: 5, is: 'braces', quoted: null, near: null }],
    ['Trích yếu: a {{#if unit.name}}\n\nb{{/if}}', { line: 1, is: 'braces', quoted: null, near: null }],
  ])('%j says what is wrong, and in which line', (wrong, problem) => {
    expect(problemsOfLetter(wrong)[0]).toEqual(problem);
  });
});
