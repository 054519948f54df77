import { describe, expect, test } from '@jest/globals';
import { DEFINITION_NAMESPACE, encodeDefinition, PROPERTY, resolve } from '../../../src/form/index.js';
import { carriedBy } from '../../../src/read/identity/carried.js';
import type { WordDocument } from '../../../src/word/index.js';
import { loadExample } from '../../support/examples.js';
import { typedDocument } from '../../support/typed.js';

const { outline, units, letterhead, period } = loadExample('bao-cao-35-nq');
const [unit = null] = units;
const { stamp } = resolve({ outline, unit, letterhead, period });
const xml = encodeDefinition({ stamp, outline, letterhead, unit });
const properties = {
  [PROPERTY.format]: String(stamp.format),
  [PROPERTY.outline]: stamp.outline,
  [PROPERTY.version]: String(stamp.version),
  [PROPERTY.unit]: stamp.unit,
  [PROPERTY.period]: stamp.period,
  [PROPERTY.fingerprint]: stamp.fingerprint,
};
const carried = (more: Partial<WordDocument>) => carriedBy({ ...typedDocument([]), ...more });
const part = (text: string, namespace = DEFINITION_NAMESPACE) =>
  ({ namespace, xml: text }) as WordDocument['customXml'][number];

describe('a returned file carries', () => {
  test('nothing where all of it was lost', () => {
    expect(carried({})).toEqual({ stamp: null, stampBy: 'none', definition: null, damaged: false });
    expect(carried({ customXml: [part(xml, 'urn:khac')] })).toMatchObject({ definition: null, damaged: false });
  });

  test('whose it is in its properties', () => {
    expect(carried({ properties })).toEqual({ stamp, stampBy: 'property', definition: null, damaged: false });
    const some = { ...properties, [PROPERTY.only]: 'mot  hai ' };
    expect(carried({ properties: some }).stamp?.only).toEqual(['mot', 'hai']);
    const { [PROPERTY.period]: _, ...rest } = properties;
    expect(carried({ properties: rest }).stamp?.period).toBe('');
  });

  test('nothing in properties of which one was lost or changed', () => {
    for (const name of [PROPERTY.format, PROPERTY.outline, PROPERTY.version, PROPERTY.unit, PROPERTY.fingerprint]) {
      const { [name]: _, ...rest } = properties;
      expect(carried({ properties: rest })).toMatchObject({ stamp: null, stampBy: 'none' });
    }
    expect(carried({ properties: { ...properties, [PROPERTY.version]: 'x' } }).stamp).toBeNull();
  });

  test('its own copy of the definition, and whose it is there', () => {
    const found = carried({ customXml: [part('<khac/>', 'urn:khac'), part(xml)] });
    expect(found).toMatchObject({ stampBy: 'stamp', damaged: false });
    expect([found.stamp, found.definition?.unit.id]).toEqual([stamp, unit?.id]);
    const other = { ...properties, [PROPERTY.unit]: 'khac' };
    expect(carried({ properties: other, customXml: [part(xml)] })).toMatchObject({
      stamp: { unit: 'khac' },
      stampBy: 'property',
    });
  });

  test('a copy that cannot be read, unless another one can', () => {
    expect(carried({ customXml: [part('<khac/>')] })).toMatchObject({
      definition: null,
      damaged: true,
      stampBy: 'none',
    });
    expect(carried({ customXml: [part('<khac/>'), part(xml)] })).toMatchObject({ damaged: false, stampBy: 'stamp' });
  });
});
