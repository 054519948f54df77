import { describe, expect, test } from '@jest/globals';
import { visible, visibleJson, visibleLines } from '../../src/text/index.js';

describe('a name that is shown', () => {
  test('is as it is where nothing is hidden in it', () => {
    for (const name of ['Đảng ủy xã Mường So – “bản 2”.docx', 'b\u00e1o c\u00e1o', 'a\u0301', '報告 🙂'])
      expect(visible(name)).toBe(name);
  });

  test('shows what a terminal would obey', () => {
    expect(visible('a\u001b[31mđỏ\u001b[0m\u0007\u007f')).toBe('a␛[31mđỏ␛[0m␇␡');
    expect(visible('\u009b2J')).toBe('⟨U+009B⟩2J');
  });

  test('shows what turns the order of letters around', () => {
    expect(visible('bao-cao\u202excod.exe')).toBe('bao-cao⟨U+202E⟩xcod.exe');
    expect(visible('\u2067a\u2069\u200f')).toBe('⟨U+2067⟩a⟨U+2069⟩⟨U+200F⟩');
  });

  test('stays in one line', () => {
    expect(visible('một\r\n\n× hai\u2028ba\tbốn')).toBe('một⏎× hai⏎ba bốn');
  });
});

describe('lines for a terminal', () => {
  test('stay lines, without what a terminal would obey', () => {
    expect(visibleLines('một\n\thai\r\u001b[2J\n', false)).toBe('một\n\thai␍␛[2J\n');
  });

  test('keep their colours, and nothing else, where they are painted', () => {
    const red = '\u001b[31mđỏ\u001b[39m';
    expect(visibleLines(`${red}\u001b[2J\u001b]0;tên\u0007`, true)).toBe(`${red}␛[2J␛]0;tên␇`);
    expect(visibleLines(red, false)).toBe('␛[31mđỏ␛[39m');
  });
});

test('JSON says the same data without what a terminal would obey', () => {
  const data = { file: 'a\u202eb\u009bc\u001b', lines: ['d\n'] };
  const json = visibleJson(JSON.stringify(data, null, 2));
  expect(json).toMatch(/^[\n\x20-\x7e]*$/);
  expect(JSON.parse(json)).toEqual(data);
});
