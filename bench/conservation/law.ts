import type { Answer } from '../../schemas/submission.js';
import type { Form } from '../../src/form/index.js';
import { type Identity, readAccounted } from '../../src/read/index.js';
import { seenTextOf, type WordDocument } from '../../src/word/index.js';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const linesOf = (text: string): string[] =>
  text
    .split(/\n| \| /)
    .map(plain)
    .filter(Boolean)
    .sort();

/** How often a word stands in some texts. */
const timesIn = (word: string, texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.toLowerCase().split(word.toLowerCase()).length - 1, 0);

/**
 * What breaks the law of conservation in a returned document: a paragraph without a home, an answer that does not hold
 * what it rests on, a line outside that is not listed or listed twice, and each of some words that stands nowhere, or in
 * more than one place.
 */
export function brokenIn(document: WordDocument, form: Form, identity: Identity, words: readonly string[]): string[] {
  const { submission, homes } = readAccounted(document, form, identity);
  const { answers, outside = [] } = submission;
  const texts = new Map(answers.map(({ item, text }) => [item, text ?? '']));
  const kinds = new Map(
    answers.map(({ item, kind, state }) => [
      item,
      (kind === 'section' || kind === 'point') && state !== 'unknown' ? 'text' : kind,
    ]),
  );
  const broken: string[] = [];
  const left: string[] = [];
  for (const [node, home] of homes) {
    const typed = plain(node.text);
    if (home.is === 'outside') left.push(...linesOf(node.text));
    if (home.is !== 'answer') continue;
    const texted = [...home.items].filter((item) => kinds.get(item) === 'text');
    if (texted.length > 1) broken.push(`${texted.join(' and ')} both hold: ${typed}`);
    const held = [...home.items].flatMap((item) => (texts.get(item) ?? '').split('\n').map(plain));
    if (!held.some((text) => text !== '' && (text.includes(typed) || typed.includes(text))))
      broken.push(`${[...home.items].join(', ')} does not hold: ${typed}`);
  }
  const inBody = outside.filter((one) => ['text', 'table', 'box'].includes(one.in));
  const listed = inBody.flatMap(({ text }) => linesOf(text)).sort();
  if (JSON.stringify(listed) !== JSON.stringify(left.sort()))
    broken.push(`outside stand ${JSON.stringify(left)}, listed are ${JSON.stringify(listed)}`);
  const textsOf = (some: readonly Answer[]): string[] => [
    ...new Map(some.map(({ place, text }) => [`${place.block} ${text}`, text ?? ''])).values(),
  ];
  // What is too little to be the answer is shown with a question that is gone, and belongs elsewhere.
  const given = answers.filter(({ state }) => state !== 'unknown' && state !== 'missing');
  const sure = [...textsOf(given), ...outside.map(({ text }) => text)];
  // Where nobody can tell which of several questions a text answers, it is shown with each of them.
  const open = textsOf(answers.filter(({ state }) => state === 'unknown'));
  for (const word of words) {
    const times = timesIn(word, sure) || Math.min(1, timesIn(word, open));
    const stands = [...homes].find(([node]) => timesIn(word, [node.text]) > 0);
    // What a merged cell covers nobody sees.
    // A figure in a sentence is that of the figure and part of the sentence.
    const twofold = times === 2 && stands?.[1].is === 'answer' && stands[1].items.size > 1;
    if (times !== 1 && !twofold && (stands || times > 0))
      broken.push(`${word} stands in ${times} places: ${stands?.[1].is} ${plain(stands?.[0].text ?? '')}`);
  }
  const seen = [...homes.keys()].filter(({ paragraph }) => seenTextOf(paragraph).trim() !== '');
  if (seen.length !== homes.size) broken.push('a paragraph without text has a home');
  return broken;
}
