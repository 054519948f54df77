import { type Form, onceOf } from '../../form/index.js';
import { keyOf } from '../../text/index.js';
import { type Block, paragraphsIn, seenTextOf, type WordDocument } from '../../word/index.js';
import { contested } from '../figures/contested.js';
import { type Flow, flowOf, seenWordingOf } from '../lines/flow.js';
import { placeOf } from '../lines/place.js';
import type { Outside, Submission } from '../submission.js';
import { printedIn } from '../texts/printed.js';
import { lettersOf } from '../texts/wordings.js';
import { inAnyLanguage } from '../words/index.js';
import { partedDocument } from './parted.js';
import { type SaidOnce, saidOnce } from './said-again.js';

/** So many blocks above the title belong to the head of a report: its letterhead, the number, the day, empty lines. */
const HEAD_BLOCKS = 12;
/** Of the outermost headings so many must stand on either side: a cover page and an appendix repeat a title too. */
const HEADINGS_LEFT = 1 / 2;

const MOTTOS = inAnyLanguage((words) => words.mottos);

const keysOf = (texts: readonly (string | null)[]): Set<string> =>
  new Set(texts.map((text) => keyOf(text ?? '')).filter(Boolean));

/** What the paragraphs of each block say, with the mark before it and without. */
function keysIn({ document, nodes }: Flow): string[][] {
  const keys = new Map(document.body.map((block): [Block, string[]] => [block, []]));
  for (const node of nodes) {
    const { text, rest } = seenWordingOf(node);
    keys.get(node.tables[0] ?? node.paragraph)?.push(lettersOf(text), lettersOf(rest));
  }
  return [...keys.values()];
}

/** Where the headings of a form stand, by the blocks that say them. */
interface Headings {
  first: ReadonlyMap<string, number>;
  last: ReadonlyMap<string, number>;
}

function headingsIn(blocks: readonly string[][], headings: ReadonlySet<string>): Headings {
  const [first, last] = [new Map<string, number>(), new Map<string, number>()];
  blocks.forEach((keys, at) => {
    for (const key of keys) {
      if (!headings.has(key)) continue;
      if (!first.has(key)) first.set(key, at);
      last.set(key, at);
    }
  });
  return { first, last };
}

/** What a report of a form begins with and is parted by, by the letters. */
const keysOfForm = onceOf(({ kind, title, head, sections }: Form) => ({
  titles: keysOf([kind, `${kind} ${title}`, title]),
  headings: keysOf(sections.flatMap((section) => [section.title, section.heading])),
  heads: keysOf([head.parent, head.body, ...MOTTOS]),
}));

/**
 * Whether a title stands below the headings of a report at all, told at a glance: in nearly every file it stands above all
 * of them, and nothing more need be looked at.
 */
function isTitledAgain({ nodes }: Flow, titles: ReadonlySet<string>, headings: ReadonlySet<string>, needed: number) {
  const above = new Set<string>();
  for (const node of nodes) {
    const { text, rest } = seenWordingOf(node);
    const [whole, bare] = [lettersOf(text), lettersOf(rest)];
    if (above.size >= needed && (titles.has(whole) || titles.has(bare))) return true;
    if (headings.has(whole)) above.add(whole);
    if (bare !== whole && headings.has(bare)) above.add(bare);
  }
  return false;
}

/** The first block of a second report in the same file: a title of the form, with the headings of one report on either side. */
function secondFrom(flow: Flow, form: Form): number | null {
  const { titles, headings, heads } = keysOfForm(form);
  const needed = Math.max(1, form.sections.length * HEADINGS_LEFT);
  if (!isTitledAgain(flow, titles, headings, needed)) return null;
  const blocks = keysIn(flow);
  const { first, last } = headingsIn(blocks, headings);
  const isKnown = (key: string): boolean => headings.has(key);
  const begins = (keys: string[], at: number): boolean => {
    if (!keys.some((key) => titles.has(key))) return false;
    const before = [...first.values()].filter((one) => one < at);
    const behind = [...last.values()].filter((one) => one > at);
    return before.length >= needed && behind.length >= needed;
  };
  const from = blocks.findIndex(begins);
  if (from < 0) return null;
  const [start, end] = [
    Math.min(...first.values()),
    blocks.findLastIndex((keys, at) => at < from && keys.some(isKnown)),
  ];
  // A table of contents is no report: nothing stands between its headings.
  const between = blocks.slice(start, Math.max(end, start + 2));
  if (between.every((keys) => keys.length === 0 || keys.some((key) => key === '' || isKnown(key)))) return null;
  const above = blocks.slice(Math.max(end + 1, from - HEAD_BLOCKS), from);
  const top = above.findIndex((keys) => keys.some((key) => heads.has(key)));
  return top < 0 ? from : from - above.length + top;
}

/**
 * A document cut where a second report begins in it; `second` is null where there is none. What stands twice in a single report and
 * says nothing more is left out; `said` tells what.
 */
export function reportsIn(
  document: WordDocument,
  form: Form,
): { own: Flow; second: Flow | null; said: SaidOnce | null } {
  const printed = printedIn(form);
  const asTyped = flowOf(document, printed);
  const parted = partedDocument(asTyped, form);
  const whole = parted === document ? asTyped : flowOf(parted, printed);
  const from = secondFrom(whole, form);
  if (from === null || from === 0) {
    const said = saidOnce(whole, form);
    return { own: said.document === parted ? whole : flowOf(said.document, printed), second: null, said };
  }
  const second = { ...parted, body: parted.body.slice(from), notes: [], headers: [], footers: [] };
  return {
    own: flowOf({ ...parted, body: parted.body.slice(0, from) }, printed),
    second: flowOf(second, printed),
    said: null,
  };
}

/** A submission held against the second report in the same file: nothing of that is taken, all of it is listed. */
export function besideSecond(own: Submission, second: Submission, document: WordDocument, form: Form): Submission {
  const others = new Map(second.answers.map((answer) => [answer.item, answer]));
  const lines = paragraphsIn(document.body).flatMap((paragraph) => {
    const text = seenTextOf(paragraph).trim();
    return text === '' ? [] : [{ paragraph, text }];
  });
  const [first] = lines;
  if (!first) return own;
  const place = placeOf([], first);
  const outside: Outside = { text: lines.map(({ text }) => text).join('\n'), place, in: 'text', told: true };
  return {
    ...own,
    answers: own.answers.map((answer) => contested(answer, others.get(answer.item), form)),
    outside: [...(own.outside ?? []), outside],
    second: { place },
  };
}
