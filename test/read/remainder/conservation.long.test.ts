import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { filled } from '../../../bench/detection/filling.js';
import { casesOf, nameOf } from '../../../bench/detection/plan.js';
import { bytesOf } from '../../../bench/detection/specimen.js';
import { allSubjects } from '../../../bench/detection/subjects.js';
import { Unit } from '../../../schemas/units.js';
import { periodOf, resolve } from '../../../src/form/index.js';
import { identify } from '../../../src/read/index.js';
import { readWord } from '../../../src/word/index.js';
import { write } from '../../../src/write/index.js';
import { typeBeside } from '../../support/conservation/beside.js';
import { brokenBy } from '../../support/conservation/check.js';
import { brokenIn } from '../../support/conservation/law.js';
import { drawer } from '../../support/fill/draw.js';
import { letterheadFor } from '../../support/letterheads.js';
import { anyOutline } from '../../support/random/outline.js';

const AN_HOUR = 3_600_000;

test.each([
  ['as they are', 0],
  ['with more typed than asked', 4],
])(
  'no run of the damaged forms is lost or stands twice, %s',
  async (_, times) => {
    const broken: string[] = [];
    for (const one of casesOf(await allSubjects(), { quick: false, seed: '1', only: '' }))
      broken.push(...(brokenBy(one, times) ?? []).map((why) => `${nameOf(one)}: ${why}`));
    expect(broken).toEqual([]);
  },
  AN_HOUR,
);

const unit = Unit.parse({
  id: 'xa',
  name: 'Đảng ủy xã Mường So',
  place: 'Mường So',
  symbol: 'ĐU',
  signing: { title: 'BÍ THƯ' },
});

test(
  'nor is one of random documents',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyOutline, fc.integer({ min: 0, max: 9999 }), async (outline, seed) => {
        const letterhead = letterheadFor(outline);
        const period = periodOf(outline, null);
        if (!period) throw new Error('no period');
        const form = resolve({ outline, unit, period, letterhead });
        const specimen = filled(
          form,
          await write(form, { stamp: form.stamp, outline, unit, letterhead }),
          String(seed),
        );
        const words = typeBeside(specimen.root, 6, drawer(String(seed)));
        const { value: document } = readWord({ name: 'returned.docx', bytes: bytesOf(specimen) });
        if (!document) throw new Error('not readable');
        const given = { outline, letterhead, units: [unit], period };
        const { value } = identify(document, 'returned.docx', { given, unit: unit.id });
        if (!value) throw new Error('no definition');
        expect(brokenIn(document, value.form, value.identity, words)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  },
  AN_HOUR,
);
