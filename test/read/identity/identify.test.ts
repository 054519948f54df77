import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../../schemas/outline.js';
import type { EmbeddedDefinition } from '../../../schemas/stamp.js';
import { Unit } from '../../../schemas/units.js';
import { DEFINITION_NAMESPACE, encodeDefinition } from '../../../src/form/anchors.js';
import { PROPERTY, periodOf } from '../../../src/form/index.js';
import type { Given } from '../../../src/read/identity/given.js';
import { identify } from '../../../src/read/identity/identify.js';
import type { Belongs } from '../../../src/read/index.js';
import { letterheadFor } from '../../support/letterheads.js';
import { typedDocument } from '../../support/typed.js';

const outlineOf = (more: Record<string, unknown> = {}): Outline =>
  Outline.parse({
    decuong: 1,
    id: 'nho',
    title: 'Kết quả công tác',
    schedule: { every: 'year' },
    recipients: ['Ban Tuyên giáo'],
    sections: [{ id: 'chung', title: 'Tình hình chung' }],
    ...more,
  });
const outline = outlineOf();
const letterhead = letterheadFor(outline);
const muongSo = Unit.parse({ id: 'muong_so', name: 'Đảng ủy xã Mường So' });
const daoSan = Unit.parse({ id: 'dao_san', name: 'Đảng ủy xã Dào San' });
const stamp = {
  format: 1 as const,
  outline: 'nho',
  version: 1,
  unit: 'muong_so',
  period: '2025',
  fingerprint: '0'.repeat(32),
};
const own: EmbeddedDefinition = { stamp, outline, unit: muongSo, letterhead };
const given: Given = { outline, letterhead, units: [daoSan], period: null };

const propertiesOf = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [PROPERTY[key as keyof typeof PROPERTY], String(value)]),
  );
interface Carried {
  properties?: Record<string, unknown>;
  definitions?: (EmbeddedDefinition | string)[];
  lines?: string[];
}
function identified(
  { properties = {}, definitions = [], lines = [] }: Carried,
  judge: { given?: Given; unit?: string; belongs?: Belongs } = {},
  file = 'bao cao.docx',
) {
  const document = {
    ...typedDocument(lines),
    properties: propertiesOf(properties),
    customXml: definitions.map((one) =>
      typeof one === 'string'
        ? { namespace: 'urn:khac', xml: one }
        : { namespace: DEFINITION_NAMESPACE, xml: encodeDefinition(one) },
    ),
  };
  const belongs = judge.belongs && { belongs: { ab: judge.belongs } };
  // What is known of a list of units is kept with it: each time it is another one.
  const listed = judge.given ? { ...judge.given, units: [...judge.given.units] } : null;
  return identify(document as never, file, { given: listed, unit: judge.unit ?? null, ...belongs }, 'ab');
}
const identity = (...of: Parameters<typeof identified>) => identified(...of).value?.identity;
const form = (...of: Parameters<typeof identified>) => identified(...of).value?.form;

describe('without any definition', () => {
  test('nothing can be judged, and a finding says so', () => {
    const { value, findings } = identified({ properties: stamp });
    expect(value).toBeNull();
    expect(findings).toMatchObject([
      { code: 'returned-no-definition', place: { in: 'file', file: 'bao cao.docx' }, data: { file: 'bao cao.docx' } },
    ]);
  });

  test('another part of the file is none', () => {
    expect(identified({ definitions: ['<a/>'] }).value).toBeNull();
    expect(identity({ definitions: ['<a/>'] }, { given })?.embeddedDamaged).toBe(false);
  });
});

describe('the definition that judges', () => {
  test('is the own copy where none is given', () => {
    const { value, findings } = identified({ properties: stamp, definitions: [own] });
    expect(findings).toEqual([]);
    expect(value?.identity).toEqual({
      stamp,
      embeddedDamaged: false,
      definition: 'own',
      given: null,
      unitNames: { muong_so: muongSo.name },
      asked: null,
      unit: 'muong_so',
      unitBy: 'property',
    });
    expect(value?.form.stamp).toMatchObject({ outline: 'nho', unit: 'muong_so', period: '2025' });
  });

  test('is the given one for a file of its outline and version, or of none', () => {
    const renamed = { ...given, outline: outlineOf({ title: 'Tên mới' }) };
    expect(identity({ properties: stamp, definitions: [own] }, { given: renamed })).toEqual({
      stamp,
      embeddedDamaged: false,
      definition: 'given',
      given: { outline: 'nho', title: 'Tên mới', version: 1, period: '2025', units: ['dao_san'] },
      unitNames: { dao_san: daoSan.name, muong_so: muongSo.name },
      asked: null,
      unit: 'muong_so',
      unitBy: 'property',
    });
    expect(identity({}, { given })?.definition).toBe('given');
  });

  test.each([
    ['another outline', outlineOf({ id: 'khac' })],
    ['another version', outlineOf({ version: 2 })],
    ['both', outlineOf({ id: 'khac', version: 2 })],
  ])('is the own copy for a file of %s, which is named all the same', (_, other) => {
    const found = identity({ properties: stamp, definitions: [own] }, { given: { ...given, outline: other } });
    expect(found).toMatchObject({ definition: 'own', given: { outline: other.id, version: other.version } });
    expect(identity({ properties: stamp }, { given: { ...given, outline: other } })?.definition).toBe('given');
  });
});

test('the period is the one a person decided, else the one given, else the one the file carries', () => {
  const period = periodOf(outline, '2026');
  const code = (judge: Parameters<typeof form>[1]) => form({ properties: stamp }, judge)?.period.code;
  expect(code({ given: { ...given, period }, belongs: { period: '2024' } })).toBe('2024');
  expect([code({ given: { ...given, period } }), code({ given })]).toEqual(['2026', '2025']);
});

describe('what a file carries', () => {
  const damaged = (...definitions: (EmbeddedDefinition | string)[]) =>
    identity({ definitions }, { given })?.embeddedDamaged;
  const withOutline = (more: Record<string, unknown>): EmbeddedDefinition => ({ ...own, outline: outlineOf(more) });
  const table = (more: Record<string, unknown> = {}) => ({
    appendices: [{ id: 'bieu', title: 'Biểu', columns: [{ id: 'a', label: 'A' }], ...more }],
  });

  test('is damaged where it is a definition and cannot be read', () => {
    expect(damaged(own)).toBe(false);
    expect(damaged()).toBe(false);
    expect(damaged({ ...own, unit: {} as never })).toBe(true);
    expect(damaged({ ...own, unit: {} as never }, own)).toBe(false);
  });

  test('is damaged where two parts, tables, columns or rows have one name', () => {
    const rows = (...ids: string[]) => ({ rows: ids.map((id) => ({ id, label: id })) });
    expect(damaged(withOutline(table()))).toBe(false);
    expect(damaged(withOutline(table(rows('x', 'y'))))).toBe(false);
    expect(damaged(withOutline(table(rows('x', 'x'))))).toBe(true);
    expect(damaged(withOutline(table({ columns: ['a', 'a'].map((id) => ({ id, label: id })) })))).toBe(true);
    const twice = { appendices: [...table().appendices, ...table().appendices] };
    expect(damaged(withOutline(twice))).toBe(true);
    const [first] = table().appendices;
    const second = { ...table(rows('x', 'x')).appendices[0], id: 'hai' };
    expect(damaged(withOutline({ appendices: [first, second] }))).toBe(true);
    const sections = [1, 2].map(() => ({ id: 'chung', title: 'Chung' }));
    expect(damaged(withOutline({ sections }))).toBe(true);
    const figures = [1, 2].map(() => ({ id: 'so', label: 'Số' }));
    expect(damaged(withOutline({ sections: [{ id: 'chung', title: 'Chung', figures }] }))).toBe(true);
  });

  test('is believed in its properties before its definition, and in no part of them', () => {
    const other = { ...stamp, unit: 'dao_san' };
    expect(identity({ properties: other, definitions: [own] })).toMatchObject({ stamp: other, unitBy: 'property' });
    expect(identity({ definitions: [own] })).toMatchObject({ stamp, unit: 'muong_so', unitBy: 'stamp' });
    const { fingerprint: _, ...part } = other;
    expect(identity({ properties: part, definitions: [own] })).toMatchObject({ stamp, unitBy: 'stamp' });
    expect(identity({ properties: part }, { given })).toMatchObject({ stamp: null, unitBy: 'none' });
  });

  test('may name no period', () => {
    const { period: _, ...without } = stamp;
    expect(identity({ properties: without }, { given })?.stamp).toEqual({ ...stamp, period: '' });
  });
});

describe('the unit', () => {
  const units = { ...given, units: [muongSo, daoSan] };

  test('is the one the file carries, else the one asked for, else told by the letterhead, else by the file name', () => {
    const lines = ['Đảng ủy xã Dào San'];
    const file = 'muong_so.docx';
    const who = (carried: Carried, unit?: string) => {
      const found = identity(carried, { given: units, ...(unit && { unit }) }, file);
      return [found?.unit, found?.unitBy, found?.asked];
    };
    expect(who({ properties: stamp, lines }, 'dao_san')).toEqual(['muong_so', 'property', 'dao_san']);
    expect(who({ lines }, 'muong_so')).toEqual(['muong_so', 'option', 'muong_so']);
    expect(who({ lines })).toEqual(['dao_san', 'letterhead', null]);
    expect(who({})).toEqual(['muong_so', 'file_name', null]);
    expect(identity({}, { given: units })).toMatchObject({ unit: null, unitBy: 'none' });
  });

  test('is the given one of its id, else the own, else nobody', () => {
    const renamed = { ...muongSo, name: 'Đảng ủy Mường So mới' };
    const unitOf = (carried: Carried, of: Given) => form(carried, { given: of })?.stamp.unit;
    expect(unitOf({ properties: stamp }, units)).toBe('muong_so');
    expect(unitOf({ properties: stamp, definitions: [own] }, { ...given, units: [] })).toBe('muong_so');
    const stranger = { ...stamp, unit: 'khac' };
    expect(unitOf({ properties: stranger, definitions: [own] }, units)).not.toBe('muong_so');
    expect(unitOf({ properties: stranger, definitions: [own] }, units)).not.toBe('dao_san');
    expect(
      identity({ properties: stamp, definitions: [own] }, { given: { ...given, units: [renamed] } })?.unitNames,
    ).toEqual({ muong_so: muongSo.name });
  });
});

describe('the period', () => {
  const NINE = { code: '2024', label: 'năm 2024', from: '2024-01-01', to: '2024-12-31' };
  const code = (period: string, of: Given = given) => {
    const found = identified({ properties: { ...stamp, period } }, { given: of }).value;
    return [found?.form.period.code, found?.identity.given?.period];
  };

  test('is the given one, else the one the file carries', () => {
    expect(code('2025', { ...given, period: NINE })).toEqual(['2024', '2024']);
    expect(code('2025')).toEqual(['2025', '2025']);
  });

  test('is none where the file carries no code of one', () => {
    expect(code('năm nay')).toEqual(['', '']);
    expect(code('')).toEqual(['', '']);
    expect(identified({}, { given }).value?.form.period).toEqual({ code: '', label: '', from: null, to: null });
  });
});

describe('what a person decided of the file', () => {
  const units = { ...given, units: [muongSo, daoSan] };

  test('is whose it is and of which period, whatever it carries', () => {
    const found = identified({ properties: stamp }, { given: units, belongs: { unit: 'dao_san', period: '2024' } });
    expect(found.value?.form.stamp).toMatchObject({ unit: 'dao_san', period: '2024' });
    expect(found.value?.identity).toMatchObject({
      unitBy: 'settled',
      belongs: { unit: 'dao_san', period: '2024' },
      stamp,
    });
  });

  test('leaves open what was not decided', () => {
    expect(identity({ properties: stamp }, { given: units, belongs: { period: '2024' } })).toMatchObject({
      unit: 'muong_so',
      unitBy: 'property',
    });
    expect(identity({ properties: stamp }, { given: units })).not.toHaveProperty('belongs');
  });
});
