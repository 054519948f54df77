import { fold } from '../../text/index.js';
import { anyOf } from '../lexicon/index.js';
import { BOX, ROOM_ALONE } from '../lines/index.js';
import type { LineFigure } from './figure-line.js';
import type { FigureDraft } from './figures.js';
import { isMeasure } from './measured.js';
import { ANY_VALUE, NOT_COUNTED } from './value-words.js';

const HEAD = new RegExp(`(?<!\\p{L})(?:${ANY_VALUE})\\s+\\p{L}`, 'u');
const BEFORE_HEAD = new RegExp(`(?:^|\\s(?:${anyOf(({ beforeCounts }) => beforeCounts)})\\s)$`, 'u');
const IF_ANY = new RegExp(`^(?:${anyOf(({ ifAny }) => ifAny)})$`, 'u');
/** Room for an answer, or a box to be ticked, is what stands between two clauses. */
const BETWEEN = new RegExp(`(${BOX}|${ROOM_ALONE}|[,;:()?]|\\.(?=\\s|$)|\\s(?:và|and)\\s)`, 'u');
const IS_BOX = new RegExp(BOX, 'u');
const ROOM = new RegExp(`^(?:${BOX}|${ROOM_ALONE})$`, 'u');
/** "Nêu rõ nguyên nhân", "trong đó ghi rõ tên": what is asked for so is told in words. */
const IN_WORDS = new RegExp(
  `^(?:(?:${anyOf(({ thereof }) => thereof)})\\s+)?(?:${anyOf(({ asks }) => asks)})(?!\\p{L})`,
  'u',
);
/** A clause of more words is told by no name of a value. */
const WORDS_OF_NAME = 8;

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}%]+/gu) ?? [];

/** Whether a clause names a value by the word for one. */
function namesValue(clause: string): boolean {
  const folded = fold(clause);
  const at = HEAD.exec(folded)?.index ?? -1;
  return at >= 0 && BEFORE_HEAD.test(folded.slice(0, at)) && !NOT_COUNTED.test(folded.slice(at));
}

/**
 * The clauses of a text that may ask for a value and of which none of its figures is: with room to write in, with a word that
 * counts, or in one list with a figure. None of what is asked for is lost without a word.
 * @param besides what else was made of the text
 */
export function leftOf(
  text: string,
  figures: readonly (FigureDraft & Partial<LineFigure>)[],
  besides: readonly string[],
): string[] {
  const taken = [
    ...figures.map((one) => new Set(wordsOf(`${one.label} ${one.unit ?? ''} ${one.options?.join(' ') ?? ''}`))),
    ...besides.map((one) => new Set(wordsOf(one))),
  ];
  const labels = figures.map(({ label }) => fold(label));
  const parts = text.split(BETWEEN);
  const left: string[] = [];
  let behindFigure = false;
  for (let at = 0; at < parts.length; at += 2) {
    const clause = (parts[at] ?? '').trim();
    const [before = '', behind = ''] = [parts[at - 1] ?? '', parts[at + 1] ?? ''].map((one) => one.trim());
    if (before === '.' || before === '?') behindFigure = false;
    const words = wordsOf(clause);
    if (!/\p{L}/u.test(clause) || isMeasure(clause) || IF_ANY.test(fold(clause))) continue;
    const isTaken =
      labels.some((label) => fold(clause).includes(label)) || taken.some((one) => words.every((word) => one.has(word)));
    const asks =
      ROOM.test(behind) ||
      IS_BOX.test(before) ||
      namesValue(clause) ||
      (behindFigure && words.length <= WORDS_OF_NAME && !IN_WORDS.test(fold(clause)));
    if (isTaken) behindFigure ||= labels.some((label) => fold(clause).includes(label));
    else if (asks) left.push(clause);
  }
  return [...new Set(left)];
}
