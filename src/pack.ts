import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Letterhead } from '../schemas/letterhead.js';
import type { Outline } from '../schemas/outline.js';
import { Pack, type PackForm } from '../schemas/pack.js';
import type { Unit } from '../schemas/units.js';
import { oversizeOf } from './form/anchors.js';
import { type FormPeriod, resolve } from './form/index.js';
import { write } from './write/index.js';

/** All that the forms of a pack are made from. */
export interface PackSource {
  outline: Outline;
  letterhead: Letterhead;
  period: FormPeriod;
}

/** The form of one unit, written. */
export interface WrittenForm {
  unit: Unit;
  fingerprint: string;
  bytes: Uint8Array;
  /** How long the definition that should travel inside is, where it is too long for that; null where it travels. */
  tooLarge: number | null;
}

/** SHA-256 of some bytes, in hex. */
export const digest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** Writes the form of one unit. The same input gives the same bytes. */
export async function writeForm({ outline, letterhead, period }: PackSource, unit: Unit): Promise<WrittenForm> {
  const form = resolve({ outline, unit, period, letterhead });
  const embedded = { stamp: form.stamp, outline, unit, letterhead: form.letterhead };
  return {
    unit,
    fingerprint: form.stamp.fingerprint,
    bytes: await write(form, embedded),
    tooLarge: oversizeOf(embedded),
  };
}

/** The manifest of a pack: what its forms were made from, and each form with the name of its file in the pack. */
export const packOf = (source: PackSource, units: readonly Unit[], forms: readonly PackForm[]): Pack => ({
  decuong_pack: 1,
  outline: source.outline,
  letterhead: source.letterhead,
  units: [...units],
  period: source.period.code,
  forms: [...forms],
});

/** Reads a manifest, `pack.json`; null where the text is none. */
export function loadPack(text: string): Pack | null {
  try {
    return Pack.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
