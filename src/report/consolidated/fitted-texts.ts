import type { RolledNarrative, RolledValue } from '../../../schemas/rollup.js';
import { CHARACTERS } from './limits.js';

/** What of the texts under one heading goes into the report. */
export interface FittedTexts {
  shown: RolledValue[];
  /** How many characters of one text stand there at most. */
  longest: number;
  /** The units whose texts do not fit. */
  left: string[];
}

/** The texts of a heading that fit, and the units whose texts do not. The first always fits, cut if need be. */
function fitted({ texts }: RolledNarrative, longest: number): FittedTexts {
  let taken = 0;
  const shown: RolledValue[] = [];
  const left: string[] = [];
  for (const one of texts.filter(({ state }) => state === 'answered' || state === 'unknown')) {
    const { length } = one.text ?? '';
    if (shown.length === 0 || taken + length <= longest) {
      shown.push(one);
      taken += Math.min(length, longest);
    } else left.push(one.unit);
  }
  return { shown, longest, left };
}

const lengthOf = ({ shown, longest }: FittedTexts): number =>
  shown.reduce((sum, { text }) => sum + Math.min((text ?? '').length, longest), 0);

/**
 * Shares the room there is for what the units wrote among the headings, in the order they stand in, so that no heading
 * is left empty because those before it had much: what one does not use the next ones have.
 */
export function fitTexts(narratives: readonly RolledNarrative[]): Map<string, FittedTexts> {
  let left = CHARACTERS;
  return new Map(
    narratives.map((narrative, at) => {
      const texts = fitted(narrative, Math.floor(left / (narratives.length - at)));
      left = Math.max(0, left - lengthOf(texts));
      return [narrative.item, texts];
    }),
  );
}
