import { remembered, wordsOf } from '../../text/index.js';
import { inAnyLanguage, type ReadWords, readWords } from '../words/index.js';
import { mayBeNoWord } from './no-word.js';

/** What the words of a text do that speaks of reporting alone, a letter for each kind; `x` for any other word, `n` for a number. */
const LETTERS = {
  looks: 'l',
  paper: 'p',
  points: 'r',
  apart: 'a',
  refuses: 'f',
  who: 'w',
  here: 'h',
  of: 'o',
  between: 'g',
} as const;
type Kind = keyof typeof LETTERS;

const wordsFor: Readonly<Record<Kind, (words: ReadWords) => readonly string[]>> = {
  looks: ({ elsewhere }) => elsewhere.look,
  paper: ({ reporting, elsewhere }) => [...reporting.papers, ...elsewhere.places],
  points: ({ elsewhere: { told, same, at, before } }) => [...told, ...same, ...at, ...before],
  apart: ({ reporting }) => reporting.apart,
  refuses: ({ reporting }) => reporting.refuses,
  who: ({ putOff }) => putOff.who,
  here: ({ putOff, reporting }) => [...putOff.here, ...reporting.tasks],
  of: ({ putOff }) => putOff.nameFollows,
  between: ({ elsewhere, putOff }) => [...elsewhere.between, ...putOff.glue],
};

interface Phrase {
  words: readonly string[];
  letter: string;
}

/** The phrases by their first word, the longest first; of the same words the kind that is named first. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const found = new Map<string, Phrase[]>();
  for (const kind of Object.keys(LETTERS) as Kind[])
    for (const phrase of inAnyLanguage(wordsFor[kind])) {
      const words = wordsOf(phrase);
      const first = words[0] ?? '';
      found.set(first, [...(found.get(first) ?? []), { words, letter: LETTERS[kind] }]);
    }
  for (const list of found.values()) list.sort((one, other) => other.words.length - one.words.length);
  return found;
})();

/** The number and sign of a paper, and an address in a network, which is one. */
const SIGN = /\d+[-/]\p{Lu}[\p{Lu}\d/-]*/gu;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu;
/** An address points to what stands there, whatever is said beside it. */
const TO_A_PAPER = ` ${readWords.vi.elsewhere.look[0]} ${readWords.vi.elsewhere.places[0]} `;
/** Where a question speaks of any of these, an address answers it. */
const ADDRESSED = inAnyLanguage(({ reporting }) => reporting.papers);
/** "the auditor's letter". */
const POSSESSIVE = /\S+['’]s(?= )/gu;

/** What a text is made of; `papers` are those it speaks of. */
function shapeOf(text: string): { shape: string; papers: string[] } {
  const words = wordsOf(text.replace(ADDRESS, TO_A_PAPER).replace(SIGN, ' ').replace(POSSESSIVE, ' '));
  const papers = text.search(ADDRESS) < 0 ? [] : [...ADDRESSED];
  let shape = '';
  for (let at = 0; at < words.length; ) {
    const phrase = PHRASES.get(words[at] ?? '')?.find((one) =>
      one.words.every((word, nth) => words[at + nth] === word),
    );
    if (phrase?.letter === LETTERS.paper) papers.push(phrase.words.join(' '));
    shape += phrase?.letter ?? (/^\d+$/.test(words[at] ?? '') ? 'n' : 'x');
    at += phrase?.words.length ?? 1;
  }
  return { shape, papers };
}

/** Whose it is, and of when: a name of up to five words at the end. */
const NAME = /(?<=p.*)o[a-z]{1,5}$/;
/** What was asked stands in a paper, which is all that is said: "theo đường link …", "as per the outline". */
const POINTS = /^[gwh]*(?:[lr][lrgwhna]*|l[lrgwhna]*x{1,3})p[plrgwhna]*$/;
/** Another one, whatever its name, reports it apart: "Công an xã báo cáo riêng"; or it was, and why: "Reported separately for …". */
const APART = /^(?:(?=[gw]*[xo])[xgwo]{1,8}[pr]a[ghwlrn]*|[gw]*ra[ghwlrno]{0,2}x{0,2})$/;
/** It is not told, or not one's task to: "xin không báo cáo nội dung này". */
const REFUSES = /^[gwo]*f[glrwpho]*$/;

/** A longer text says something. */
const LONGEST = 120;
/** With more words something is said in any case. */
const MOST_WORDS = 20;

/** Whether a question speaks of such papers itself: then they are its subject. */
const isOf = (papers: readonly string[], asked: string): boolean => {
  const line = ` ${wordsOf(asked).join(' ')} `;
  return papers.some((paper) => line.includes(` ${paper} `));
};

/**
 * Whether a text says nothing of what was asked, though it may stand for an answer: it points to a paper whatever its name, or
 * says only that nothing is told; or it is made of no word of any language. False of what speaks of papers where these were asked for.
 */
export function isOffSubject(text: string, asked: string): 'elsewhere' | 'nothing' | 'no' {
  if (text.length > LONGEST) return 'no';
  const { is, papers } = told(text);
  return isOf(papers, asked) ? 'no' : is;
}

const told = remembered((text: string): { is: 'elsewhere' | 'nothing' | 'no'; papers: string[] } => {
  const words = wordsOf(text);
  if (words.length > MOST_WORDS) return { is: 'no', papers: [] };
  if (words.length > 0 && words.every(mayBeNoWord)) return { is: 'nothing', papers: [] };
  const { shape, papers } = shapeOf(text);
  if (REFUSES.test(shape)) return { is: 'nothing', papers: [] };
  return { is: APART.test(shape) || POINTS.test(shape.replace(NAME, '')) ? 'elsewhere' : 'no', papers };
});
