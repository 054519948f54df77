import { drawer } from '../../test/support/fill/draw.js';
import { type Case, keyOf } from './case.js';
import { BESIDE } from './families/beside.js';
import { CHOICES } from './families/choices.js';
import { DAYS } from './families/days.js';
import { ELSEWHERE } from './families/elsewhere.js';
import { HEDGED } from './families/hedged.js';
import { LOOKS } from './families/looks.js';
import { MONEY } from './families/money.js';
import { NARRATIVES } from './families/narratives.js';
import { NOTHING } from './families/nothing.js';
import { NUMBERS } from './families/numbers.js';
import { OTHER_CHOICES } from './families/other-choices.js';
import { UNITS } from './families/units.js';
import { WORDS } from './families/words.js';
import { YES_NO } from './families/yes-no.js';
import { casesOfFamily, type Family } from './family.js';

const FAMILIES: readonly Family[] = [
  ...[NUMBERS, UNITS, WORDS, MONEY, HEDGED, BESIDE, ELSEWHERE, LOOKS, NOTHING, CHOICES, OTHER_CHOICES, DAYS, YES_NO],
  ...[NARRATIVES],
].flat();

/** All the grammar makes, each thing typed in answer to one question once. */
export function allCases(seed: string): Case[] {
  const all = FAMILIES.flatMap((family) => casesOfFamily(family, seed));
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

/** A third is kept aside, drawn by its words. */
export const isKept = (one: Case, seed: string): boolean => drawer(`${seed} kept ${keyOf(one)}`)() < 1 / 3;

/** The cases that are measured. */
export const casesOf = (seed: string): Case[] => allCases(seed).filter((one) => !isKept(one, seed));
