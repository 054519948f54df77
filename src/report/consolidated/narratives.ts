import type { RolledValue } from '../../../schemas/rollup.js';
import { type Block, bold, italic, Line, NORMAL, STYLES } from '../../write/index.js';
import { type Context, nameOf, namesOf } from './context.js';
import { NAMES } from './limits.js';

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

/** What one unit wrote, under its name. */
function attributed(context: Context, { unit, state, text }: RolledValue, longest: number): Paragraph[] {
  const { words } = context;
  const whole = text ?? '';
  const shown = whole.length > longest ? whole.slice(0, longest).replace(/\s*\S*$/u, '') : whole;
  const [first = '', ...others] = paragraphsOf(shown);
  const after = [
    ...(whole.length > longest ? [italic(` ${words.cut}`)] : []),
    ...(state === 'unknown' ? [italic(` ${words.toSee}`)] : []),
  ];
  const lines = [[bold(`${nameOf(context, unit)}: `), first], ...others.map((paragraph) => [paragraph])];
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

/** What the units wrote under a heading or a question, each under its name; those with nothing to report in a sentence. */
export function narrativeBlocks(context: Context, item: string): Block[] {
  const narrative = context.narratives.get(item);
  const texts = context.texts.get(item);
  if (!narrative || !texts) return [];
  const { words } = context;
  const { shown, longest, left } = texts;
  const nil = narrative.texts.filter(({ state }) => state === 'nil').map(({ unit }) => unit);
  const lacking = narrative.asked - shown.length - left.length - nil.length;
  const noted = (note: string, style: string = NORMAL): Paragraph => ({ style, content: [note] });
  const paragraphs: Paragraph[] = [
    ...shown.flatMap((one) => attributed(context, one, longest)),
    ...(left.length > 0
      ? [{ style: NORMAL, content: [italic(words.narrativesLeft(left.length, namesOf(context, left, NAMES)))] }]
      : []),
    ...(nil.length > 0 ? [noted(words.none(namesOf(context, nil, NAMES)))] : []),
    ...(lacking > 0 ? [noted(words.lacking(lacking, narrative.asked), STYLES.guidance)] : []),
  ];
  return linesOf(paragraphs, context.draft.last?.id === item);
}
