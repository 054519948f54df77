import type { Language } from '../../schemas/id.js';
import type { Answer } from '../../schemas/submission.js';
import { type FigureItem, type Item, onceOf } from '../form/index.js';
import { fold, wordsOf } from '../text/index.js';
import { valueWords } from '../values/index.js';
import { clausesOf, OF_ANOTHER, ofOtherYear } from './sentences.js';

/** A "yes" and the narrative of its own question. */
export interface Affirmed {
  narrative: string;
  item: FigureItem;
  /** The words that tell what is affirmed. */
  telling: ReadonlySet<string>;
}

const DENYING = 'chưa|không|no|not|never';
/** What denies, with the word that is denied: "chưa được kiện toàn", "no agreement has been signed". */
const DENIED = new RegExp(
  String.raw`(?<!\p{L})(?:${DENYING})(?: (?:được|có|thể|hề|kịp|yet|been|be|any|the|an?|have|has))* (?<word>\p{L}+)`,
  'gu',
);
const DENIES = new RegExp(String.raw`(?<!\p{L})(?:${DENYING})(?!\p{L})`, 'u');
/** Of a time before: what was not yet there then may be there now. */
const ONCE = /(?<!\p{L})(?:trước đây|trước đó|trước khi|before|until|earlier|previously)(?!\p{L})/u;
/** Words that tell nothing of what is affirmed. */
const TELL_NOTHING = new Set(
  ['đã có được của ở tại cho và là việc', 'the a an of has have been was were is are in with and to for'].flatMap(
    (one) => one.split(' '),
  ),
);
/** So large a share of its words is said where it is denied, and so many at the least. */
const [SHARE, FEWEST] = [0.75, 2];

/** What is asked for with "yes" or "no" under a question that is answered in words; what is worded as a denial itself is none. */
export const affirmable = onceOf((items: readonly Item[]): Affirmed[] =>
  items.flatMap((item) => {
    if ((item.kind !== 'section' && item.kind !== 'point') || !item.part.asksText) return [];
    const own = new Set(item.part.figures.flatMap(({ id, rule }) => (rule.type === 'yes_no' ? [id] : [])));
    if (own.size === 0) return [];
    return items.flatMap((one): Affirmed[] => {
      if (one.kind !== 'figure' || !own.has(one.figure.id)) return [];
      const telling = new Set(wordsOf(one.figure.label).filter((word) => !TELL_NOTHING.has(word)));
      if (telling.size < FEWEST || DENIES.test(fold(one.figure.label))) return [];
      return [{ narrative: item.id, item: one, telling }];
    });
  }),
);

/** What a clause says against an affirmation: the denial, as it is worded; null where it says none. */
function denialIn(clause: string, telling: ReadonlySet<string>, year: string | null): string | null {
  const folded = fold(clause);
  if (!DENIES.test(folded) || OF_ANOTHER.test(folded) || ONCE.test(folded) || ofOtherYear(folded, year)) return null;
  const said = new Set(wordsOf(clause));
  if ([...telling].filter((word) => said.has(word)).length < SHARE * telling.size) return null;
  for (const { 0: denial, groups } of folded.matchAll(DENIED)) if (telling.has(groups?.word ?? '')) return denial;
  return null;
}

/** Each "yes" that a sentence under its own question denies: its answer, the words that do, and the sentence. */
export function deniedAffirmations(
  answers: ReadonlyMap<string, Answer>,
  affirmed: readonly Affirmed[],
  { language, year }: { language: Language; year: string | null },
): { answer: Answer; item: FigureItem; denial: string; sentence: string }[] {
  return affirmed.flatMap(({ narrative, item, telling }) => {
    const [answer, text] = [answers.get(item.id), answers.get(narrative)];
    if (answer?.state !== 'answered' || answer.value !== valueWords[language].yes || text?.state !== 'answered')
      return [];
    for (const sentence of clausesOf(String(text.value ?? text.text ?? ''))) {
      const denial = denialIn(sentence, telling, year);
      if (denial !== null) return [{ answer, item, denial, sentence }];
    }
    return [];
  });
}
