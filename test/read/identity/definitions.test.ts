import { describe, expect, test } from '@jest/globals';
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { beginningOf, encodeDefinition, packedBeginning, resolve } from '../../../src/form/index.js';
import { Definitions } from '../../../src/read/identity/definitions.js';
import { loadExample } from '../../support/examples.js';

const { outline, units, letterhead, period } = loadExample('bao-cao-35-nq');

const embeddedOf = (at: number) => {
  const unit = units[at];
  if (!unit) throw new Error(`no unit ${at}`);
  return JSON.parse(
    JSON.stringify({ stamp: resolve({ outline, unit, letterhead, period }).stamp, outline, unit, letterhead }),
  );
};

const alone = (embedded: object) => new Definitions().in(encodeDefinition(embedded));

describe('the definitions that files of one campaign carry', () => {
  test('are read as each would be alone', () => {
    const definitions = new Definitions();
    for (const at of [0, 1, 0, 1, 2]) {
      const read = definitions.in(encodeDefinition(embeddedOf(at)));
      expect(read).not.toBeNull();
      expect(read).toEqual(alone(embeddedOf(at)));
    }
  });

  test('have what they say alike read once', () => {
    const definitions = new Definitions();
    const [one, other] = [0, 1].map((at) => definitions.in(encodeDefinition(embeddedOf(at))));
    expect(one?.outline).toBe(other?.outline);
    expect(one?.unit).not.toEqual(other?.unit);
  });

  test.each([
    ['more than a definition has', { more: 1 }],
    ['no unit', { unit: null }],
  ])('are not read where one says %s, whatever was read before', (_, more) => {
    const definitions = new Definitions();
    const { stamp, unit, ...common } = embeddedOf(1);
    for (const at of [0, 1, 2]) {
      definitions.in(encodeDefinition(embeddedOf(at)));
      expect(definitions.in(encodeDefinition({ ...common, stamp, unit, ...more }))).toBeNull();
    }
  });

  test('are read where what they say of their own was packed together with the rest, by another program', () => {
    const definitions = new Definitions();
    for (const at of [0, 1, 2]) {
      definitions.in(encodeDefinition(embeddedOf(0)));
      const json = strToU8(JSON.stringify(embeddedOf(at)));
      const xml = `<definition>${btoa(strFromU8(deflateSync(json), true))}</definition>`;
      expect(definitions.in(xml)).toEqual(alone(embeddedOf(at)));
    }
  });

  test.each([
    ['ends too early', (packed: Uint8Array) => packed.slice(0, -20)],
    ['begins with a mark of the order of bytes', (packed: Uint8Array) => packed],
  ])('are not read where the part of its own %s', (what, damaged) => {
    const definitions = new Definitions();
    for (const at of [0, 1]) definitions.in(encodeDefinition(embeddedOf(at)));
    const { stamp, unit, ...common } = embeddedOf(2);
    const rest = `${what.startsWith('begins') ? '\ufeff' : ''}${JSON.stringify({ stamp, unit }).slice(1)}`;
    const own = btoa(strFromU8(damaged(deflateSync(strToU8(rest))), true));
    const xml = `<definition>${packedBeginning(beginningOf(common))}${own}</definition>`;
    expect(definitions.in(xml)).toBeNull();
  });

  test('have what they say alike unpacked no more, once two have come', () => {
    const definitions = new Definitions();
    for (const at of [0, 1]) definitions.in(encodeDefinition(embeddedOf(at)));
    const lengths: number[] = [];
    const { atob } = globalThis;
    globalThis.atob = (packed) => {
      lengths.push(packed.length);
      return atob(packed);
    };
    definitions.in(encodeDefinition(embeddedOf(2)));
    globalThis.atob = atob;
    expect(lengths).toHaveLength(1);
    expect(lengths[0]).toBeLessThan(encodeDefinition(embeddedOf(2)).length / 2);
  });

  const packed = (json: string): string => btoa(strFromU8(deflateSync(strToU8(json)), true));

  test.each([
    ['as a whole', (beginning: string, rest: string) => packed(beginning + rest)],
    ['behind what all say', (beginning: string, rest: string) => packedBeginning(beginning) + packed(rest)],
  ])('are read anew where one, packed %s, says its outline twice: the last of two is meant', (_, pack) => {
    const definitions = new Definitions();
    for (const at of [0, 1]) definitions.in(encodeDefinition(embeddedOf(at)));
    const { stamp, unit, ...common } = embeddedOf(1);
    const rest = JSON.stringify({ stamp, unit, outline: { ...common.outline, title: 'Khác' } });
    const xml = `<definition>${pack(beginningOf(common), rest.slice(1))}</definition>`;
    expect(definitions.in(xml)?.outline.title).toBe('Khác');
  });

  test('are not read where one is longer than any with what all say, whatever was read before', () => {
    const definitions = new Definitions();
    for (const at of [0, 1]) definitions.in(encodeDefinition(embeddedOf(at)));
    const { stamp, unit, ...common } = embeddedOf(2);
    const own = JSON.stringify({ stamp, unit });
    const xml = (blanks: number): string =>
      `<definition>${packedBeginning(beginningOf(common))}${packed(own.slice(1) + ' '.repeat(blanks))}</definition>`;
    expect(definitions.in(xml(2_000_000))).toEqual(alone(embeddedOf(2)));
    expect(definitions.in(xml(2_097_152 - Buffer.byteLength(own)))).toBeNull();
  });

  test('are not read where two things have one name', () => {
    const embedded = embeddedOf(0);
    const [first] = embedded.outline.sections;
    embedded.outline.sections.push(first);
    const definitions = new Definitions();
    expect(definitions.in(encodeDefinition(embedded))).toBeNull();
    expect(definitions.in(encodeDefinition(embedded))).toBeNull();
  });
});
