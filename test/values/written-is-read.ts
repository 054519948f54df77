import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../../schemas/id.js';
import { readValue, type ValueRule, valueRuleOf, writeNumber, writeValue } from '../../src/values/index.js';

const whole = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -9999, max: 9_999_999 }));

/** Decimals of up to fifteen digits, all of which a number holds, and whole numbers of every size. */
const numbers = fc.oneof(
  whole,
  fc
    .tuple(
      fc.oneof(
        fc.integer({ min: -99_999, max: 99_999 }),
        fc.maxSafeInteger().map((n) => n % 1e14),
      ),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(([digits, decimals]) => Number(`${digits}e-${decimals}`) + 0),
);

/** What figures and columns may count in. */
const numericRules = fc.oneof(
  fc.constantFrom('decimal', 'percent', 'money').map((type) => valueRuleOf({ type })),
  fc
    .record({
      currency: fc.constantFrom(undefined, 'VND', 'USD', 'EUR'),
      scale: fc.constantFrom(1, 1_000, 1_000_000, 1_000_000_000),
    })
    .map((counted) => valueRuleOf({ type: 'money', ...counted })),
  fc
    .constantFrom('hộ', 'triệu đồng', 'tỷ đồng', '1.000 đồng', 'nghìn hộ', 'm2', 'USD million', 'trăm tấn')
    .map((unit) => valueRuleOf({ type: 'decimal', unit })),
  fc
    .constantFrom('Kinh phí (triệu đồng)', 'Số hộ (nghìn hộ)')
    .map((label) => valueRuleOf({ type: 'decimal' }, [label])),
);

const asked: fc.Arbitrary<[ValueRule, number | string | boolean]> = fc.oneof(
  fc.tuple(numericRules, numbers),
  fc.tuple(
    fc.constantFrom('hội nghị', undefined, 'm2').map((unit) => valueRuleOf({ type: 'integer', unit })),
    whole,
  ),
  fc.tuple(
    fc.constant(valueRuleOf({ type: 'date' })),
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  ),
  fc.tuple(fc.constant(valueRuleOf({ type: 'choice', options: ['Tốt', 'Khá'] })), fc.constantFrom('Tốt', 'Khá')),
  fc.tuple(
    fc.constant(valueRuleOf({ type: 'text' })),
    fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  ),
);

/** What is written into a form in a language is read again as it was, tried with so many values. */
export function testWrittenIsRead(language: Language, values: number): void {
  test('is read again as that value, and in no other way, whatever was asked for', () => {
    fc.assert(
      fc.property(asked, ([rule, value]) => {
        const written = writeValue(value, rule, language);
        expect({ written, ...readValue(written, rule, language) }).toEqual({ written, value, reading: null });
      }),
      { seed: 7, numRuns: values },
    );
  });

  test('is a number read again as that number with a mark at the thousands too', () => {
    fc.assert(
      fc.property(numericRules, numbers, (rule, number) => {
        const written = writeNumber(number, rule, language);
        expect({ written, ...readValue(written, rule, language) }).toEqual({ written, value: number, reading: null });
      }),
      { seed: 7, numRuns: values },
    );
  });
}
