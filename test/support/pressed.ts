import { expect } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Unit } from '../../schemas/units.js';
import { resolveAlone } from '../../src/form/resolve/resolve.js';
import { type PackSource, writeForm } from '../../src/pack/index.js';
import { writePlainly } from '../../src/write/write.js';
import { anyPack } from './random/pack.js';

/** The parts of a package, as text. */
const partsOf = (bytes: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]);

/** The form of a unit with nothing in common with any other, each piece by the docx package. */
async function plainly(source: PackSource, unit: Unit) {
  const alone = structuredClone(source);
  const form = resolveAlone({ ...alone, unit });
  const embedded = { stamp: form.stamp, outline: alone.outline, unit, letterhead: form.letterhead };
  return { fingerprint: form.stamp.fingerprint, parts: partsOf(await writePlainly(form, embedded)) };
}

/** In one pack a form is what it is alone and written plainly, whatever was written before it. */
export const expectAnyPackAsPlain = (numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(anyPack, async ({ source, units }) => {
      const first = await Promise.all(units.map((unit) => writeForm(source, unit)));
      for (const [at, unit] of units.entries()) {
        const { fingerprint, bytes } = await writeForm(source, unit);
        const plain = await plainly(source, unit);
        expect({ fingerprint, parts: partsOf(bytes) }).toEqual(plain);
        const alone = await writeForm(structuredClone(source), unit);
        for (const other of [alone.bytes, first[at]?.bytes ?? []]) expect(Buffer.from(other).equals(bytes)).toBe(true);
      }
    }),
    // Packs are too large for shrinking one to be worth the time.
    { numRuns, endOnFailure: true },
  );
