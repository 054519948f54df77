import { fold, ofLetters, wordsOf } from '../../text/index.js';
import { type Held, type Said, speaksOfAnother } from './own-value.js';

const ONE = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){1,4}`;
const TITLE = String.raw`(?:(?:[Đđ]ồng chí|[Đđ]\/c|[ÔôO]ng|[Bb]à|[Aa]nh|[Cc]hị|M(?:rs?|s)\.?|Dr\.?)\s+)?`;
/** "là đồng chí Phạm Văn Hết", ", Dennis Ouko,": the name behind what somebody is. */
const BEHIND = ofLetters(
  new RegExp(String.raw`^\s*(?:\([^)]*\)\s*)?(?:[,:–-]|(?:là|is|was)(?!\p{L}))\s*${TITLE}(${ONE})`, 'u'),
);
/** "Dennis Ouko, our ", "đồng chí Lò Văn Pánh làm ": the name before it. */
const BEFORE = ofLetters(
  new RegExp(String.raw`(${ONE})\s*,?\s*(?:(?:là|làm|được cử làm|giữ chức|as|is|was|our|the)\s+){0,2}$`, 'u'),
);
const NAME = ofLetters(new RegExp(`^(?:${TITLE})${ONE}$`, 'u'));
/** What a label calls a name by, and no more. */
const CALLS = /^(?:họ và tên|họ tên|tên|name of(?: the)?|name|đồng chí|ông|bà) |(?: ?\([^)]*\))+$/gu;
/** Of who it was before, and of who stands in. */
const NOT_NOW = /(?<!\p{L})(?:nguyên|trước đây|thay|phó|former|previous|deputy|assistant|acting|replaced)(?!\p{L})/u;

const isSameName = (one: string, other: string): boolean => {
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return (short ?? []).every((word) => long?.includes(word));
};

/** The name a sentence gives right beside what a label says that somebody is. */
export function namesIn({ own, answer, sentence, folded }: Held): Said[] {
  const called = fold(own.item.figure.label).replace(CALLS, '');
  const name = String(answer.value ?? '').trim();
  const at = called.includes(' ') ? folded.indexOf(called) : -1;
  // Where folding takes or adds letters, what stands beside the words cannot be told.
  if (at < 0 || folded.length !== sentence.length || !NAME.test(name)) return [];
  if (NOT_NOW.test(folded) || speaksOfAnother(folded, own)) return [];
  const said = BEHIND.exec(sentence.slice(at + called.length))?.[1] ?? BEFORE.exec(sentence.slice(0, at))?.[1];
  return said === undefined ? [] : [{ said, isSame: isSameName(said, name) }];
}
