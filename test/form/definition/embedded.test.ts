import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import {
  DEFINITION_LIMIT,
  DEFINITION_NAMESPACE,
  decodeDefinition,
  encodeDefinition,
  oversizeOf,
} from '../../../src/form/definition/embedded.js';

const part = (bytes: Uint8Array): string =>
  `<definition xmlns="${DEFINITION_NAMESPACE}">${btoa(strFromU8(deflateRawSync(bytes, { level: 9 }), true))}</definition>`;

describe('the embedded definition', () => {
  test('comes back as it went in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' })), (value) => {
        expect(decodeDefinition(encodeDefinition(value))).toEqual(value);
      }),
    );
  });

  test('survives a prefix on its element and line breaks in its text', () => {
    const xml = encodeDefinition({ title: 'Sơ kết' })
      .replace('<definition xmlns=', '<d:definition xmlns:d=')
      .replace('</definition>', '\n</d:definition>');
    expect(decodeDefinition(xml)).toEqual({ title: 'Sơ kết' });
  });

  test.each([
    ['no XML at all', 'hello'],
    ['another element', '<other>AAAA</other>'],
    ['text that is no base64', '<definition>***</definition>'],
    ['base64 that was never deflated', `<definition>${btoa('xin chào'.normalize('NFD').slice(0, 3))}</definition>`],
    ['deflated text that is no JSON', part(new TextEncoder().encode('{'))],
    ['bytes that are no text', part(new Uint8Array([0xff, 0xfe, 0xfd]))],
    ['a part longer than 32 KiB', `<definition>${'A'.repeat(33 * 1024)}</definition>`],
  ])('gives null for %s', (_, xml) => {
    expect(decodeDefinition(xml)).toBeNull();
  });

  test('gives null for values deeper in each other than any definition', () => {
    const nested = (depth: number): object => JSON.parse(`${'{"a":'.repeat(depth)}0${'}'.repeat(depth)}`);
    expect(decodeDefinition(encodeDefinition(nested(100)))).toEqual(nested(100));
    expect(decodeDefinition(encodeDefinition(nested(101)))).toBeNull();
    const deep = part(new TextEncoder().encode(`${'['.repeat(50_000)}${']'.repeat(50_000)}`));
    expect(decodeDefinition(deep)).toBeNull();
  });

  test('does not unfold a small part into more than 2 MiB', () => {
    const xml = part(new Uint8Array(20 * 1024 * 1024).fill(0x20));
    expect(xml.length).toBeLessThan(32 * 1024);
    expect(decodeDefinition(xml)).toBeNull();
  });

  test('unfolds to 2 MiB and no further', () => {
    const unfolding = (bytes: number) => part(new TextEncoder().encode(JSON.stringify('x'.repeat(bytes - 2))));
    const most = 2 * 1024 * 1024;
    expect(decodeDefinition(unfolding(most))).toHaveLength(most - 2);
    expect(decodeDefinition(unfolding(most + 1))).toBeNull();
  });

  test('is read up to 32 KiB of text, and no further', () => {
    const long = (length: number) => {
      const xml = encodeDefinition({ title: 'Sơ kết' });
      return xml.replace('</definition>', `${' '.repeat(length - xml.length)}</definition>`);
    };
    expect(decodeDefinition(long(DEFINITION_LIMIT))).toEqual({ title: 'Sơ kết' });
    expect(decodeDefinition(long(DEFINITION_LIMIT + 1))).toBeNull();
  });

  test('says how long it is where it is too long to travel in a form', () => {
    let state = 1;
    const noise = Array.from({ length: 8_000 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return state.toString(36);
    });
    const whole = { text: noise.join('') };
    const length = oversizeOf(whole);
    expect(length).toBe(encodeDefinition(whole).length);
    expect(length ?? 0).toBeGreaterThan(DEFINITION_LIMIT);
    expect(decodeDefinition(encodeDefinition(whole))).toBeNull();
    expect(oversizeOf({ text: 'Sơ kết' })).toBeNull();
  });
});
