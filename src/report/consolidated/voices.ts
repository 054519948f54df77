import type { RolledNarrative, RolledValue } from '../../../schemas/rollup.js';
import { keyOf } from '../../text/index.js';

/** What one unit or several in the same words wrote under a heading. */
export interface Voice {
  units: string[];
  text: string;
  /** Where it stood is not sure: a person has to look. */
  unsure: boolean;
}

/** More answers than these, each unlike the others, are read in an annex; the text has a digest of them. */
const IN_TEXT = 8;

const isAnswer = ({ state }: RolledValue): boolean => state === 'answered' || state === 'unknown';

/** Answers that say the same in the same words (however they are spaced and ended), told once; in their order. */
export function voicesOf(texts: readonly RolledValue[]): Voice[] {
  const voices = new Map<string, Voice>();
  for (const { unit, text, state } of texts) {
    const whole = text ?? '';
    const unsure = state === 'unknown';
    const key = `${unsure} ${keyOf(whole)}`;
    const said = voices.get(key);
    if (said) said.units.push(unit);
    else voices.set(key, { units: [unit], text: whole, unsure });
  }
  return [...voices.values()];
}

/** Whether the answers under a heading are too many to be read one after the other. */
export const isForAnnex = ({ texts }: RolledNarrative): boolean => voicesOf(texts.filter(isAnswer)).length > IN_TEXT;

/** The longest extract, in characters. */
const LONGEST = 220;

/** The first sentence of an answer as it was written, cut at a word where it is long. */
export function extractOf(text: string): string {
  const [sentence = ''] = text.trim().split(/(?<=[.!?…])\s+|\n+/u);
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST).replace(/\s*\S*$/u, '')}…`;
}

/** Answers a digest quotes. */
const QUOTED = 8;

/**
 * The extracts of a digest: what several units say first, then by turns from each group of units, until enough are
 * quoted. `groupOf` tells the group of a unit.
 */
export function digestOf(voices: readonly Voice[], groupOf: (unit: string) => string | null): Voice[] {
  const extracts = new Map<string, Voice>();
  for (const { units, text, unsure } of voices) {
    const extract = extractOf(text);
    const key = `${unsure} ${keyOf(extract)}`;
    const said = extracts.get(key);
    if (said) said.units.push(...units);
    else extracts.set(key, { units: [...units], text: extract, unsure });
  }
  const turns = new Map<string | null, number>();
  const inTurn = [...extracts.values()].map((voice, at) => {
    const group = groupOf(voice.units[0] ?? '');
    const turn = turns.get(group) ?? 0;
    turns.set(group, turn + 1);
    return { voice, turn, at };
  });
  inTurn.sort((a, b) => b.voice.units.length - a.voice.units.length || a.turn - b.turn || a.at - b.at);
  return inTurn.slice(0, QUOTED).map(({ voice }) => voice);
}
