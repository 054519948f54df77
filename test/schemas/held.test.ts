import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { definitionHeld, ownDefinitionHeld, stampIn } from '../../schemas/carried.js';
import { CARRIED_FORMATS } from '../../schemas/carried-formats.js';
import { EmbeddedDefinition, Stamp } from '../../schemas/stamp.js';
import { resolve } from '../../src/form/index.js';
import { exampleNames, loadExample } from '../support/examples.js';

type Json = { [name: string]: unknown } | unknown[];

const definitions = exampleNames.flatMap((name) => {
  const { outline, units, letterhead, period } = loadExample(name);
  return units.slice(0, 2).map((unit) => {
    const { stamp } = resolve({ outline, unit, letterhead, period });
    return JSON.stringify({ stamp, outline, unit, letterhead });
  });
});

/** Everything in a value that holds others, and the names or places of what it holds. */
function heldIn(value: unknown): [Json, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[value as Json, name] as [Json, string], ...heldIn(inner)]);
}

/** What somebody might have written in place of another value. */
const OTHERS = [
  ...[
    'null',
    '""',
    '"x"',
    '"ắ"',
    '"2026-02-31"',
    '"2026-H1"',
    '"20/6"',
    '"{number}"',
    '"vi"',
    '"a b"',
    '"sum"',
    'true',
    'false',
  ],
  ...['0', '1', '-1', '1.5', '60', '1e999', '-1e999', '9007199254740993', '[]', '{}', '[1,"a"]', '["01/2023"]', '[[]]'],
  ...['{"id":"x","label":"y"}', '{"key":2026,"label":"z"}', '{"fixed":[]}', '{"__proto__":1}', '{"constructor":{}}'],
  ...[
    '{"use":"plain","with":{"__proto__":1,"a":[null]}}',
    '{"required":true}',
    '{"rule":"half"}',
    '{"from":"2026-01-01"}',
  ],
];

const change = fc.record({
  at: fc.nat(100_000),
  way: fc.constantFrom('replace', 'remove', 'name', 'twice', 'move'),
  other: fc.constantFrom(...OTHERS),
});

type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

/** The same with something else in one place of it. */
function changed(value: Json, { at, way, other }: Change): void {
  const all = heldIn(value);
  const [within, name] = all[at % all.length] ?? [value, ''];
  const [from, taken] = all[(at * 7 + 3) % all.length] ?? [value, ''];
  if (Array.isArray(within)) {
    if (way === 'remove') within.splice(Number(name), 1);
    else if (way === 'twice') within.push(...Array.from({ length: 61 }, () => within[0]));
    else within[Number(name)] = JSON.parse(other);
    return;
  }
  if (way === 'remove') delete within[name];
  else if (way === 'name')
    Object.defineProperty(within, other.includes('proto') ? '__proto__' : 'more', {
      ...{ value: JSON.parse(other), enumerable: true, writable: true, configurable: true },
    });
  else within[name] = way === 'move' ? structuredClone(Reflect.get(from, taken)) : JSON.parse(other);
}

const byZod = <T>(schema: z.ZodType<T>, value: unknown): T | null => schema.safeParse(value).data ?? null;

describe('what a form carries', () => {
  test('is taken without zod as with it: the same is refused, and of the rest the same is made, in the same order', () => {
    let taken = 0;
    const holds = fc.property(
      fc.constantFrom(...definitions),
      fc.array(change, { maxLength: 2 }),
      (definition, changes) => {
        const value = JSON.parse(definition);
        for (const one of changes) changed(value, one);
        const [own, theirs] = [definitionHeld(value), byZod(EmbeddedDefinition, value)];
        expect(own).toStrictEqual(theirs);
        expect(JSON.stringify(own)).toBe(JSON.stringify(theirs));
        if (own !== null) taken += 1;
        const part = { stamp: value.stamp, unit: value.unit };
        expect(ownDefinitionHeld(part)).toStrictEqual(
          byZod(EmbeddedDefinition.pick({ stamp: true, unit: true }), part),
        );
      },
    );
    fc.assert(holds, { numRuns: 150 });
    expect(taken).toBeGreaterThan(20);
  });

  test.each([
    ['as it is in properties', { only: undefined }],
    ['of some items', { only: ['a', 'b.c'] }],
    ['of none', { only: [] }],
    ['with a version that is no number', { version: Number.NaN }],
    ['with a fingerprint of another length', { fingerprint: 'ab' }],
    ['without a unit', { unit: undefined }],
  ])('has a stamp %s taken as with zod', (_, more) => {
    const { stamp } = JSON.parse(definitions[0] ?? '');
    expect(stampIn({ ...stamp, ...more })).toStrictEqual(byZod(Stamp, { ...stamp, ...more }));
  });

  test('is held against the formats as they are now', () => {
    const { $schema, ...formats } = z.toJSONSchema(EmbeddedDefinition, { io: 'input', reused: 'ref' });
    const json = JSON.stringify(formats).replaceAll('__schema', '');
    expect(JSON.parse(CARRIED_FORMATS)).toEqual(JSON.parse(json));
    expect(readFileSync('schemas/carried-formats.ts', 'utf8')).toContain('npm run schemas');
  });
});
