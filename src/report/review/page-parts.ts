import type { Language } from '../../../schemas/id.js';
import type { Answer } from '../../../schemas/submission.js';
import type { Review } from '../../check/index.js';
import type { Item } from '../../form/index.js';
import { type Finding, fieldName } from '../../messages/index.js';
import { joinRowFindings } from './finding-groups.js';
import { type PageFinding, pageFinding } from './page-finding.js';
import { type PageWords, reviewWords } from './words/index.js';

/** The state of an answer; `optional` where nothing stands and nothing had to, `wrong` where what stands is to be mended. */
type RowState = Answer['state'] | 'optional' | 'wrong';

/** One item of the form as the page shows it. */
export interface PageRow {
  label: string;
  /** The label is the page's own word, not one of the form. */
  own: boolean;
  state: RowState;
  stateWord: string;
  mark: string;
  gap: boolean;
  /** What else is to be said of it, such as how many cells are filled in. */
  facts: string;
  /** What was typed: all of it where it is short, else a few words and the whole. */
  short: string;
  excerpt: string;
  long: string;
  findings: PageFinding[];
}

/** A heading of the form with what is asked under it. */
export interface PagePart {
  heading: string;
  /** The level of the heading in the page, 3 to 6. */
  level: number;
  depth: number;
  /** Of a section that only holds others: whether its heading is there. Null where a row says so. */
  found: Pick<PageRow, 'state' | 'mark' | 'stateWord'> | null;
  rows: PageRow[];
}

const MARKS: Record<RowState, string> = {
  answered: '✓',
  nil: '✓',
  blank: '○',
  missing: '×',
  unknown: '?',
  optional: '–',
  wrong: '!',
};

/** The most characters that are shown without being asked for. */
const SHORT = 120;
const DEEPEST_HEADING = 6;
const DEEPEST_INDENT = 3;

function textOf(answer: Answer): Pick<PageRow, 'short' | 'excerpt' | 'long'> {
  const text = answer.kind === 'table' ? '' : (answer.text ?? '').trim();
  if (answer.state === 'blank' || answer.state === 'missing' || text === '')
    return { short: '', excerpt: '', long: '' };
  if (text.length <= SHORT && !text.includes('\n')) return { short: text, excerpt: '', long: '' };
  const flat = text.replace(/\s+/g, ' ');
  const cut = flat.slice(0, SHORT);
  const word = flat.length <= SHORT ? flat : `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHORT / 2))}…`;
  return { short: '', excerpt: word, long: text };
}

const isDone = ({ state }: Answer): boolean => state === 'answered' || state === 'nil';

function cellsOf(item: Item, review: Review, words: PageWords): string {
  if (item.kind !== 'table') return '';
  const cells = review.answers.filter(
    (one) => one.kind === 'cell' && one.required && one.item.startsWith(`${item.id}.`),
  );
  return cells.length === 0 ? '' : words.cells(cells.filter(isDone).length, cells.length);
}

function labelOf(item: Item, language: Language): string {
  const words = reviewWords[language].page;
  if (item.kind === 'section') return item.part.asksText ? words.sectionText : words.sectionHeading;
  if (item.kind !== 'field') return item.label;
  const name = fieldName(item.field.id, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function stateOf(answer: Answer, found: readonly Finding[]): RowState {
  if (isDone(answer)) return found.some(({ severity }) => severity === 'error') ? 'wrong' : answer.state;
  const open = answer.state === 'blank' || answer.state === 'missing';
  return open && !answer.required ? 'optional' : answer.state;
}

function rowOf(item: Item, answer: Answer, found: readonly Finding[], review: Review, language: Language): PageRow {
  const words = reviewWords[language].page;
  const state = stateOf(answer, found);
  return {
    label: labelOf(item, language),
    own: item.kind === 'section' || item.kind === 'field',
    state,
    stateWord: words.states[state],
    mark: MARKS[state],
    gap: (answer.required && !isDone(answer)) || found.some(({ severity }) => severity !== 'note'),
    facts: cellsOf(item, review, words),
    ...textOf(answer),
    findings: joinRowFindings(found).map((one) => pageFinding(one, language)),
  };
}

/** The first value of each figure, by the figure's id. */
const firstValues = (items: readonly Item[]): Map<string, string> =>
  new Map(items.flatMap((item) => (item.kind === 'figure' ? [[item.figure.id, item.id] as const] : [])).reverse());

/** The item a finding is told at: its own, or the figure or table it is inside; null where it is about none. */
function ownerOf(
  found: Finding,
  items: ReadonlyMap<string, Item>,
  figures: ReadonlyMap<string, string>,
): string | null {
  if (found.item === null) return null;
  if (items.has(found.item)) return found.item;
  const owner = found.item.split('.')[0] ?? '';
  if (items.has(owner)) return owner;
  return figures.get(owner) ?? null;
}

/** The heading an item stands under: its section, its appendix, or none for what belongs to the document. */
const partKey = (item: Item): string => JSON.stringify(item.trail);

/** The items of a form under their headings, each with its state and findings; and the findings about no item. */
export function pagePartsOf(review: Review, language: Language): { parts: PagePart[]; rest: Finding[] } {
  const items = new Map(review.items.map((item) => [item.id, item]));
  const answers = new Map(review.answers.map((answer) => [answer.item, answer]));
  const figures = firstValues(review.items);
  const findings = new Map<string, Finding[]>();
  const rest: Finding[] = [];
  for (const found of review.findings) {
    const owner = ownerOf(found, items, figures);
    if (owner === null || !answers.has(owner)) rest.push(found);
    else if (!findings.get(owner)?.push(found)) findings.set(owner, [found]);
  }
  const parts = new Map<string, PagePart>();
  // A definition that came with a file may name one item many times: each is told once, with what was found.
  for (const item of items.values()) {
    const answer = answers.get(item.id);
    if (answer === undefined) continue;
    const depth = Math.max(0, item.trail.length - 1);
    const key = partKey(item);
    const heading = item.trail.at(-1) ?? reviewWords[language].page.fields;
    const part = parts.get(key) ?? {
      heading,
      level: Math.min(DEEPEST_HEADING, 3 + depth),
      depth: Math.min(DEEPEST_INDENT, depth),
      found: null,
      rows: [],
    };
    const row = rowOf(item, answer, findings.get(item.id) ?? [], review, language);
    const headingOnly = item.kind === 'section' && !item.part.asksText && row.findings.length === 0;
    if (headingOnly) part.found = row;
    else part.rows.push(row);
    parts.set(key, part);
  }
  return { parts: [...parts.values()], rest };
}
