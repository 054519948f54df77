import { type Block, bold, italic, Line, NORMAL, STYLES } from '../../write/index.js';
import { type Context, namesOf } from './context.js';
import { NAMES, NAMES_IN_PLACE, SPEAKERS } from './limits.js';
import { digestOf, isForAnnex, type Voice, voicesOf } from './voices.js';

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** A paragraph that is still to be made into a line. */
interface Paragraph {
  style: string;
  content: ConstructorParameters<typeof Line>[1];
}

/** How much of what was said is written: so many names before it, so many characters of it. */
interface Extent {
  names: number;
  longest: number;
}

/** Whose words follow: the unit, or several with how many they are. */
function speakers(context: Context, units: readonly string[], most: number): string {
  const names = namesOf(context, units, most);
  return units.length === 1 ? `${names}: ` : `${names} (${context.words.listed(units.length)}): `;
}

/** What a unit, or several in the same words, wrote, under its name. */
function attributed(context: Context, { units, unsure, text }: Voice, { names, longest }: Extent): Paragraph[] {
  const { words } = context;
  const shown = text.length > longest ? text.slice(0, longest).replace(/\s*\S*$/u, '') : text;
  const [first = '', ...others] = paragraphsOf(shown);
  const after = [
    ...(text.length > longest ? [italic(` ${words.cut}`)] : []),
    ...(unsure ? [italic(` ${words.toSee}`)] : []),
  ];
  const lines = [[bold(speakers(context, units, names)), first], ...others.map((paragraph) => [paragraph])];
  lines.at(-1)?.push(...after);
  return lines.map((content) => ({ style: NORMAL, content }));
}

/** How many of the last paragraphs stand on one page with the signing block: it must not stand on a page alone. */
const WITH_SIGNATURE = 2;

/** Paragraphs as lines, each free to stand on another page than the next; the last ones of a report (`closing`) are not. */
const linesOf = (paragraphs: readonly Paragraph[], closing: boolean): Line[] =>
  paragraphs.map(({ style, content }, index) => {
    const keepNext = closing && index >= paragraphs.length - WITH_SIGNATURE;
    return new Line(style, content, keepNext || style === STYLES.guidance ? { keepNext } : {});
  });

/** All that the units wrote under a heading or a question, as far as it fits; before the same words so many names. */
function inFull(context: Context, item: string, names: number): Paragraph[] {
  const { words } = context;
  const { shown = [], longest = 0, left = [] } = context.texts.get(item) ?? {};
  return [
    ...voicesOf(shown).flatMap((voice) => attributed(context, voice, { names, longest })),
    ...(left.length > 0
      ? [{ style: NORMAL, content: [italic(words.narrativesLeft(left.length, namesOf(context, left, NAMES)))] }]
      : []),
  ];
}

/** Who says what, in the first words of each; the whole stands in the annex. */
function inDigest(context: Context, item: string): Paragraph[] {
  const { shown = [], left = [] } = context.texts.get(item) ?? {};
  const digest = digestOf(voicesOf(shown), (unit) => context.units.get(unit)?.group ?? null);
  const quoted = digest.reduce((sum, { units }) => sum + units.length, 0);
  const said = shown.length + left.length;
  return [
    { style: NORMAL, content: [context.words.digest(said, quoted, context.annex ?? '')] },
    ...digest.flatMap((voice) => attributed(context, voice, { names: SPEAKERS, longest: Number.POSITIVE_INFINITY })),
  ];
}

/**
 * What the units wrote under a heading or a question: each under its name, those in the same words together; a digest
 * where they are many. Those with nothing to report, and those whose reports say nothing of it, in a sentence each;
 * those that sent no report are listed once, on the first page.
 */
export function narrativeBlocks(context: Context, item: string): Block[] {
  const narrative = context.narratives.get(item);
  if (!narrative) return [];
  const { words } = context;
  const nil = narrative.texts.filter(({ state }) => state === 'nil').map(({ unit }) => unit);
  const sent = context.sentFor(item);
  const lacking = sent - narrative.texts.length;
  const names = nil.length > NAMES_IN_PLACE ? null : namesOf(context, nil, NAMES_IN_PLACE);
  const paragraphs: Paragraph[] = [
    ...(context.annex !== null && isForAnnex(narrative) ? inDigest(context, item) : inFull(context, item, SPEAKERS)),
    ...(nil.length > 0 ? [{ style: NORMAL, content: [words.none(nil.length, names)] }] : []),
    ...(lacking > 0 ? [{ style: STYLES.guidance, content: [words.lacking(lacking, sent)] }] : []),
  ];
  return linesOf(paragraphs, context.draft.last?.id === item);
}

/** The annex: all that the units wrote under the headings of which the text has a digest, each of them by name. */
export const annexBlocks = (context: Context): Block[] =>
  [...context.narratives.values()]
    .filter(isForAnnex)
    .flatMap(({ item, label }) => [
      new Line(STYLES.ask, [bold(label)]),
      ...linesOf(inFull(context, item, Number.POSITIVE_INFINITY), false),
    ]);
