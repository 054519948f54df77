import { beforeAll, describe, expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import type { EmbeddedDefinition } from '../../schemas/stamp.js';
import { check } from '../../src/check/index.js';
import { encodeDefinition } from '../../src/form/anchors.js';
import { identify, type Judge, read } from '../../src/read/index.js';
import { readWord } from '../../src/word/index.js';
import { loadExample, writeForm } from '../support/examples.js';
import { stripCustomXml, stripProperties } from '../support/fill/index.js';
import { openParts, saveParts } from '../support/fill/package.js';

const example = loadExample('so-ket-kl23');
const { outline, letterhead, units, period, forms } = example;
const UNIT = 'du_muong_so';
let sent: Uint8Array;
beforeAll(async () => {
  sent = await writeForm(example, UNIT);
});
const given = { outline, letterhead, units, period };
const NOTHING: Judge = { given: null, unit: null };

function identified(bytes: Uint8Array, judge: Judge, file = 'bao cao.docx') {
  const { value: document } = readWord({ name: file, bytes });
  if (!document) throw new Error('unreadable');
  const { value, findings } = identify(document, file, judge);
  const review = value && check(value.form, read(document, value.form, value.identity));
  return { identity: value?.identity ?? null, findings, codes: review?.findings.map((one) => one.code) ?? [], review };
}

/** A form that carries another definition than its own. */
function carrying(change: (own: EmbeddedDefinition) => unknown): Uint8Array {
  const form = forms.get(UNIT);
  const unit = units.find((one) => one.id === UNIT);
  if (!form || !unit) throw new Error('no unit');
  const own: EmbeddedDefinition = { stamp: form.stamp, outline, unit, letterhead };
  const changed = change(structuredClone(own));
  const xml = typeof changed === 'string' ? changed : encodeDefinition(changed as object);
  return saveParts({ ...openParts(sent), 'customXml/item1.xml': strToU8(xml) });
}

describe('a definition no form was ever made from does not judge:', () => {
  test.each<[string, (own: EmbeddedDefinition) => unknown]>([
    [
      'sections in each other without end',
      (own) => {
        let inner: object = { id: 'a', title: 'a' };
        for (let depth = 0; depth < 700; depth++) inner = { id: `a${depth}`, title: 'a', sections: [inner] };
        return { ...own, outline: { ...own.outline, sections: [inner] } };
      },
    ],
    [
      'thousands of points of one name',
      (own) => {
        const points = Array.from({ length: 3000 }, () => ({ id: 'a', ask: 'a' }));
        return { ...own, outline: { ...own.outline, sections: [{ id: 'b', title: 'b', points }] } };
      },
    ],
    [
      'columns of one name',
      (own) => {
        const columns = [1, 2].map(() => ({ id: 'a', label: 'a', type: 'text' }));
        return { ...own, outline: { ...own.outline, appendices: [{ id: 't', title: 't', columns }] } };
      },
    ],
  ])('%s', (_, change) => {
    expect(identified(carrying(change), NOTHING).findings).toMatchObject([{ code: 'returned-no-definition' }]);
    expect(identified(carrying(change), { given, unit: null }).identity?.embeddedDamaged).toBe(true);
  });
});

describe('which definition judges', () => {
  test('without any given, the copy the file carries, and the review says so', () => {
    const { identity, codes } = identified(sent, NOTHING);
    expect(identity).toMatchObject({ definition: 'own', unit: UNIT, unitBy: 'property' });
    expect(codes).toContain('own-definition');
  });

  test('the one that is given, where the file was made from it', () => {
    const { identity, codes } = identified(sent, { given, unit: null });
    expect(identity?.definition).toBe('given');
    expect(codes).not.toContain('own-definition');
  });

  test('a file of an older version is read by its own copy and told as such', () => {
    const { identity, codes } = identified(sent, {
      given: { ...given, outline: { ...outline, version: 2 } },
      unit: null,
    });
    expect(identity?.definition).toBe('own');
    expect(codes).toContain('outline-older');
  });

  test('a file of another outline is told as such', () => {
    const { codes } = identified(sent, { given: { ...given, outline: { ...outline, id: 'khac' } }, unit: null });
    expect(codes).toContain('outline-other');
  });

  test('a file that carries none, with none given, cannot be judged', () => {
    const { identity, findings } = identified(stripCustomXml(sent), NOTHING);
    expect(identity).toBe(null);
    expect(findings.map((one) => one.code)).toEqual(['returned-no-definition']);
  });
});

describe('whose form it is', () => {
  const bare = () => stripProperties(stripCustomXml(sent));

  test('the embedded definition says it where the properties are lost', () => {
    expect(identified(stripProperties(sent), NOTHING).identity).toMatchObject({ unit: UNIT, unitBy: 'stamp' });
  });

  test('then the reviewer', () => {
    expect(identified(bare(), { given, unit: 'du_dao_san' }).identity).toMatchObject({
      unit: 'du_dao_san',
      unitBy: 'option',
    });
  });

  test('then the letterhead', () => {
    const found = identified(bare(), { given, unit: null });
    expect(found.identity).toMatchObject({ unit: UNIT, unitBy: 'letterhead' });
    expect(found.codes).toContain('unit-guessed');
  });

  test('where nothing says it, what only some groups owe is not required', () => {
    const { identity, codes, review } = identified(bare(), { given: { ...given, units: [] }, unit: null });
    expect(identity).toMatchObject({ unit: null, unitBy: 'none' });
    expect(codes).toContain('unit-not-known');
    expect(review?.answers.find((answer) => answer.item === 'so_chi_bo')?.required).toBe(false);
  });

  test('a unit other than the one asked for is told', () => {
    expect(identified(sent, { given, unit: 'du_dao_san' }).codes).toContain('unit-other');
  });
});

describe('what a file carries is trusted with nothing', () => {
  test.each<[string, (own: EmbeddedDefinition) => unknown]>([
    ['is no definition', () => '<definition xmlns="urn:decuong:form:1">aaaa</definition>'],
    ['is a list', () => [1, 2, 3]],
    [
      'reaches for prototypes',
      (own) => ({ ...own, outline: { ...own.outline, title: '{{constructor.constructor}} {{unit.__proto__}}' } }),
    ],
    ['holds texts that do not compile', (own) => ({ ...own, outline: { ...own.outline, title: '{{#if}} {{' } })],
    [
      'holds statements that do not parse',
      (own) => ({ ...own, outline: { ...own.outline, checks: [{ that: '((((', say: 'x' }] } }),
    ],
    [
      'holds a statement of 100,000 characters',
      (own) => ({ ...own, outline: { ...own.outline, checks: [{ that: `1${'+1'.repeat(50_000)} > 0`, say: 'x' }] } }),
    ],
    [
      'repeats its ids',
      (own) => ({ ...own, outline: { ...own.outline, sections: [...own.outline.sections, ...own.outline.sections] } }),
    ],
    [
      'asks for thousands of sections',
      (own) => ({
        ...own,
        outline: { ...own.outline, sections: Array.from({ length: 3000 }, () => ({ id: 'a', title: 'A' })) },
      }),
    ],
  ])('one that %s ends in a verdict', (_, change) => {
    const started = Date.now();
    const { identity, findings, codes } = identified(carrying(change), NOTHING);
    expect(identity !== null || findings.length > 0).toBe(true);
    expect(codes.length + findings.length).toBeGreaterThan(0);
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
