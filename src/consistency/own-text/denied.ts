import { fold } from '../../text/index.js';
import { valueWords } from '../../values/index.js';
import { OF_ANOTHER, ofOtherYear } from '../sentences.js';
import { type Held, type Said, shareSaid } from './own-value.js';

const DENYING = 'chưa|không|no|not|never';
/** What denies, with the word that is denied: "chưa được kiện toàn", "no agreement has been signed". */
const DENIED = new RegExp(
  String.raw`(?<!\p{L})(?:${DENYING})(?: (?:được|có|thể|hề|kịp|yet|been|be|any|the|an?|have|has))* (?<word>\p{L}+)`,
  'gu',
);
const DENIES = new RegExp(String.raw`(?<!\p{L})(?:${DENYING})(?!\p{L})`, 'u');
/** Of a time before: what was not yet there then may be there now. */
const ONCE = /(?<!\p{L})(?:trước đây|trước đó|trước khi|before|until|earlier|previously)(?!\p{L})/u;
/** So large a share of its words is said where it is denied, and so many at the least. */
const [SHARE, FEWEST] = [0.75, 2];

/** The denial in a sentence of what is answered with "yes", as it is worded; what is worded as a denial itself is none. */
export function denialIn({ own, answer, words, folded, language, year }: Held): Said[] {
  const { telling, item } = own;
  if (answer.value !== valueWords[language].yes || telling.length < FEWEST || DENIES.test(fold(item.figure.label)))
    return [];
  if (!DENIES.test(folded) || OF_ANOTHER.test(folded) || ONCE.test(folded) || ofOtherYear(folded, year)) return [];
  if (shareSaid(telling, words) < SHARE) return [];
  for (const { 0: denial, groups } of folded.matchAll(DENIED))
    if (telling.includes(groups?.word ?? '')) return [{ said: `“${denial}”`, isSame: false }];
  return [];
}
