import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { say } from '../../src/messages/index.js';
import { loadOutline } from '../../src/outline/index.js';
import { good } from './good.js';

/** Loads this many definitions of any bytes, of any pieces, and of a good one that was changed. */
export function testAnyDefinition(runs: number): void {
  describe('loading never throws, and every finding can be said', () => {
    const holds = (bytes: Uint8Array): void => {
      const { value, findings } = loadOutline({ name: 'a.yaml', bytes });
      expect(value === null).toBe(findings.some(({ severity }) => severity === 'error'));
      for (const told of findings) {
        if (told.place.in === 'source') expect(told.place.column).toBeLessThanOrEqual(told.place.quote.length + 1);
        for (const language of ['vi', 'en'] as const) expect(say(told, language).what).not.toBe('');
      }
    };

    test('whatever the bytes are', () => {
      fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), holds), { numRuns: runs });
    });

    test('whatever the text is', () => {
      const piece = fc.constantFrom(
        ': ',
        '- ',
        '\n',
        '  ',
        '{',
        '}',
        '[',
        ']',
        ', ',
        '"',
        "'",
        '&a ',
        '*a',
        '<<',
        '!x ',
        '|',
        '>',
        '# ',
        '? ',
        '{{',
        '}}',
        '---\n',
        '\t',
        'id',
        'sections',
        'title',
        'groups',
        '1',
        'a',
        '\r',
        '%',
        '@',
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => holds(new TextEncoder().encode(pieces.join('')))),
        { numRuns: runs },
      );
    });

    test('whatever is done to a good definition', () => {
      const insert = fc.constantFrom(
        '',
        '{{',
        '}',
        '"',
        ': ',
        '\n',
        ' ',
        '\t',
        '- ',
        '[',
        '*',
        '&',
        'x',
        '0',
        '\u0000',
        'null',
        '__proto__',
      );
      const change = fc.record({ at: fc.nat(good.length), cut: fc.nat(40), insert });
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
          const text = changes.reduce(
            (held, each) => held.slice(0, each.at) + each.insert + held.slice(each.at + each.cut),
            good,
          );
          holds(new TextEncoder().encode(text));
        }),
        { numRuns: runs },
      );
    });
  });
}
