import type { Language } from '../../../schemas/id.js';
import type { Answer } from '../../../schemas/submission.js';
import type { ValueRule } from '../../form/index.js';
import { fold, wordsOf } from '../../text/index.js';
import { clausesOf } from '../sentences.js';
import { amountsSaid } from './amounts.js';
import { daysIn } from './days.js';
import { denialIn } from './denied.js';
import { namesIn } from './names.js';
import type { Held, OwnValue, Said } from './own-value.js';

export { type OwnValue, ownValuesOf } from './own-value.js';

/** What a sentence says of a value of each kind. */
const SAID: Partial<Record<ValueRule['type'], (held: Held) => Said[]>> = {
  yes_no: denialIn,
  date: daysIn,
  text: namesIn,
  integer: amountsSaid,
  decimal: amountsSaid,
  money: amountsSaid,
  percent: amountsSaid,
};

/** A value of which a sentence of its own question says otherwise. */
export interface SaidOtherwise {
  answer: Answer;
  data: { label: string; typed: string; said: string; sentence: string };
}

type Sentence = Pick<Held, 'sentence' | 'folded' | 'words'>;

const sentencesIn = (text: string): Sentence[] =>
  clausesOf(text.normalize('NFC')).map((sentence) => {
    const folded = fold(sentence);
    return { sentence, folded, words: new Set(wordsOf(sentence)) };
  });

/** Nobody says a value again in a longer text. */
const LONGEST = 100_000;

/** The values of which the text of their own question says otherwise, and nowhere the same. */
export function saidOtherwise(
  answers: ReadonlyMap<string, Answer>,
  { own, language, year }: { own: readonly OwnValue[]; language: Language; year: string | null },
): SaidOtherwise[] {
  const texts = new Map<string, readonly Sentence[]>();
  for (const { narrative } of own) {
    const text = texts.has(narrative) ? undefined : answers.get(narrative);
    const said = text?.state === 'answered' ? String(text.value ?? text.text ?? '') : '';
    if (said !== '' && said.length <= LONGEST) texts.set(narrative, sentencesIn(said));
  }
  return own.flatMap((one): SaidOtherwise[] => {
    const answer = answers.get(one.item.id);
    const saidIn = SAID[one.item.figure.rule.type];
    if (answer?.state !== 'answered' || !saidIn) return [];
    const all = (texts.get(one.narrative) ?? []).flatMap((sentence) =>
      saidIn({ own: one, answer, ...sentence, language, year }).map((said) => ({
        ...said,
        sentence: sentence.sentence,
      })),
    );
    const [first] = all;
    if (!first || all.some(({ isSame }) => isSame)) return [];
    const { said, sentence } = first;
    return [{ answer, data: { label: one.item.label, typed: answer.text ?? '', said, sentence } }];
  });
}
