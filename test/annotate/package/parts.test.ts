import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { Parts } from '../../../src/annotate/package/parts.js';
import { type RawEntry, rawZip } from '../../support/raw-zip.js';

const part = (name: string, content: string | Uint8Array): RawEntry => ({
  name,
  data: typeof content === 'string' ? strToU8(content) : content,
});

const saved = (parts: Parts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(parts.save() ?? new Uint8Array())).map(([name, one]) => [name, strFromU8(one)]),
  );

const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer);

describe('the parts of a package', () => {
  const parts = () => new Parts(rawZip([part('word/Document.xml', '<a>ế</a>'), part('x.xml', 'x')]));

  test('are found by names as packages compare them', () => {
    expect(parts().has('/word/document.xml')).toBe(true);
    expect(parts().has('word/other.xml')).toBe(false);
    expect(parts().text('WORD\\DOCUMENT.XML')).toBe('<a>ế</a>');
    expect(parts().text('word/other.xml')).toBeNull();
  });

  test('that are written anew keep their place and name; new ones stand behind', () => {
    const changed = parts();
    changed.write('new.xml', '<n/>');
    changed.write('/word/document.xml', '<b/>');
    expect(changed.text('word/document.xml')).toBe('<b/>');
    expect(changed.has('new.xml')).toBe(true);
    expect(Object.entries(saved(changed))).toEqual([
      ['word/Document.xml', '<b/>'],
      ['x.xml', 'x'],
      ['new.xml', '<n/>'],
    ]);
  });

  test('of what is no zip are none, and are not saved', () => {
    const none = new Parts(strToU8('PK'));
    expect(none.has('a')).toBe(false);
    expect(none.text('a')).toBeNull();
    expect(none.save()).toBeNull();
  });

  test('that cannot be read have no text', () => {
    const entries: RawEntry[] = [
      { ...part('locked', 'a'), flags: 1 },
      { ...part('wrong', 'a'), crc: 1 },
      part('no text', new Uint8Array([0xff, 0xff, 0xff])),
      part('bad', '<?xml version="1.0" encoding="UTF-8"?>'),
    ];
    entries.push(part('latin', new Uint8Array([0x3c, 0x61, 0xe9, 0x3e])));
    const broken = new Parts(rawZip(entries));
    expect(['locked', 'wrong', 'latin'].map((name) => broken.text(name))).toEqual([null, null, null]);
    expect(broken.text('bad')).not.toBeNull();
  });

  test('longer than is read have no text, and are kept', () => {
    const long = new Parts(rawZip([part('long', new Uint8Array(25 * 1024 * 1024)), part('a', 'a')]));
    expect(long.text('long')).toBeNull();
    expect(long.text('a')).toBe('a');
  });
});

describe('a part that is written anew', () => {
  const rewritten = (content: string | Uint8Array): string => {
    const parts = new Parts(rawZip([part('a.xml', content)]));
    parts.write('a.xml', parts.text('a.xml') ?? '');
    const [one = new Uint8Array()] = Object.values(unzipSync(parts.save() ?? new Uint8Array()));
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(one);
  };

  test('begins with a byte order mark where it did', () => {
    const parts = new Parts(rawZip([part('a.xml', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8('<a/>')]))]));
    parts.write('a.xml', parts.text('a.xml') ?? '');
    const [one = new Uint8Array()] = Object.values(unzipSync(parts.save() ?? new Uint8Array()));
    expect([...one]).toEqual([0xef, 0xbb, 0xbf, ...strToU8('<a/>')]);
    expect(parts.text('a.xml')).toBe('<a/>');
  });

  test.each([
    [`<?xml version="1.0" encoding="utf-16"?><a>ế</a>`, `<?xml version="1.0" encoding="UTF-8"?><a>ế</a>`],
    [`<?xml version='1.0' encoding = 'UTF-16'?><a/>`, `<?xml version='1.0' encoding = 'UTF-8'?><a/>`],
  ])('is in UTF-8 and says so: %s', (text, expected) => {
    expect(rewritten(new Uint8Array([0xff, 0xfe, ...utf16(text)]))).toBe(expected);
  });

  test.each([
    '<?xml version="1.0" encoding="utf-8"?><a/>',
    `<?xml version="1.0" encoding='UTF8'?><a/>`,
    '<a><!-- <?xml encoding="latin1"?> --></a>',
    '\u00ef<a/>',
    '\ufefa<a/>',
    '<?xml version="1.0"?><a encoding="latin1"/>',
    '<a encoding="latin1"/>',
  ])('says of its encoding what it said where that is right: %s', (text) => {
    expect(rewritten(text)).toBe(text);
  });
});
