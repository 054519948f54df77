import type { Language } from '../../schemas/id.js';
import type { Finding } from '../findings/index.js';
import { itemsIn, type Noted } from '../settle/index.js';
import type { SheetCell } from '../sheets/index.js';
import type { BookRow } from './book.js';
import { type Key, packKey } from './keys.js';
import type { Question, Reply } from './question.js';
import { type Taking, takeRow } from './take.js';
import { questionTexts } from './texts.js';
import { questionWords } from './words/index.js';

/** A question with what a person replied to it, other than in a workbook. */
export interface Answered {
  question: Question;
  reply: Reply;
  /** The right value, or the unit, where the reply is that it is another one; empty else. */
  value: string;
  /** Why it is so; may be empty. */
  grounds: string;
}

/** The same as a row of the workbook, so that both are taken by the same rules. */
function rowOf({ question, reply, value, grounds }: Answered, { pack }: Taking, language: Language): BookRow {
  const keys: Record<Key, SheetCell> = { ...question, pack: packKey(pack), replies: question.replies.join(' ') };
  const filled = { reply: questionWords[language].replies[reply], value: value.trim(), grounds: grounds.trim() };
  return {
    key: (key) => keys[key],
    filled: (name) => filled[name],
    where: questionTexts(question, pack, language).where,
    placeOf: () => ({ in: 'file', file: question.file }),
  };
}

/** Takes replies as decisions; each that cannot be taken as a finding. */
export function takeAnswers(
  answers: readonly Answered[],
  taking: Taking & { by: string },
  language: Language,
): { decisions: Noted[]; findings: Finding[] } {
  const items = itemsIn(taking.pack.outline);
  const taken = answers.map((one) => takeRow(rowOf(one, taking, language), taking.by, items, taking));
  return {
    decisions: taken.flatMap((one) => (one !== null && 'decision' in one ? [one] : [])),
    findings: taken.flatMap((one) => (one !== null && 'code' in one ? [one] : [])),
  };
}
