import type { Language } from '../../../schemas/id.js';
import type { Severity } from '../../../schemas/review.js';
import { type Answer, isAnswered } from '../../../schemas/submission.js';
import type { Review } from '../../check/index.js';
import { type Item, ownerOf } from '../../form/index.js';
import { type Finding, fieldName, say } from '../../messages/index.js';
import { joinRowFindings, listsBy } from './finding-groups.js';
import { SEVERITY_MARKS } from './verdict.js';
import { reviewWords } from './words/index.js';

export interface PageFinding {
  severity: Severity;
  mark: string;
  word: string;
  what: string;
  /** Why it matters and what to do. */
  todo: string;
}

export function pageFinding(found: Finding, language: Language): PageFinding {
  const { what, why, todo } = say(found, language);
  const { severity } = found;
  const word = reviewWords[language].severities[severity];
  return { severity, mark: SEVERITY_MARKS[severity], word, what, todo: `${why} ${todo}`.trim() };
}

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

function labelOf(item: Item, language: Language): string {
  const words = reviewWords[language].page;
  if (item.kind === 'section') return item.part.asksText ? words.sectionText : words.sectionHeading;
  if (item.kind !== 'field') return item.label;
  const name = fieldName(item.field.id, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function stateOf(answer: Answer, found: readonly Finding[]): RowState {
  if (isAnswered(answer)) return found.some(({ severity }) => severity === 'error') ? 'wrong' : answer.state;
  const open = answer.state === 'blank' || answer.state === 'missing';
  return open && !answer.required ? 'optional' : answer.state;
}

/** What is shown of one item: what was answered, what was found, and of a table the answers of its required cells. */
interface Shown {
  answer: Answer;
  found: readonly Finding[];
  cells: readonly Answer[];
}

function rowOf(item: Item, { answer, found, cells }: Shown, language: Language): PageRow {
  const words = reviewWords[language].page;
  const state = stateOf(answer, found);
  const [label, text] = [labelOf(item, language), textOf(answer)];
  return {
    label: text.short === '' ? label : label.replace(/[.:]$/, ''),
    own: item.kind === 'section' || item.kind === 'field',
    state,
    stateWord: words.states[state],
    mark: MARKS[state],
    gap: (answer.required && !isAnswered(answer)) || found.some(({ severity }) => severity !== 'note'),
    facts: cells.length === 0 ? '' : words.cells(cells.filter(isAnswered).length, cells.length),
    ...text,
    findings: joinRowFindings(found).map((one) => pageFinding(one, language)),
  };
}

/** Says at which item a finding is told: its own, or the figure or table it is inside; null where it is about none. */
function toldAt(items: ReadonlyMap<string, Item>): (found: Finding) => string | null {
  const figures = [...items.values()].filter((item) => item.kind === 'figure');
  const firstValues = new Map(figures.map((item) => [item.figure.id, item.id] as const).reverse());
  return ({ item }) => {
    if (item === null || items.has(item)) return item;
    const owner = ownerOf(item);
    return items.has(owner) ? owner : (firstValues.get(owner) ?? null);
  };
}

/** The items of a form under their headings, each with its state and findings; and the findings about no item. */
export function pagePartsOf(review: Review, language: Language): { parts: PagePart[]; rest: Finding[] } {
  const items = new Map(review.items.map((item) => [item.id, item]));
  const answers = new Map(review.answers.map((answer) => [answer.item, answer]));
  const counted = new Set(review.counts.map(({ item }) => item));
  const cells = listsBy(review.answers, (one) =>
    one.kind === 'cell' && counted.has(one.item) ? ownerOf(one.item) : null,
  );
  const itemOf = toldAt(items);
  const placeOf = (found: Finding): string | null => {
    const item = itemOf(found);
    return item !== null && answers.has(item) ? item : null;
  };
  const findings = listsBy(review.findings, placeOf);
  const parts = new Map<string, PagePart>();
  // A definition that came with a file may name one item many times: each is told once, with what was found.
  for (const item of items.values()) {
    const answer = answers.get(item.id);
    if (answer === undefined) continue;
    const depth = Math.max(0, item.trail.length - 1);
    const key = JSON.stringify(item.trail);
    const heading = item.trail.at(-1) ?? reviewWords[language].page.fields;
    const part = parts.get(key) ?? {
      heading,
      level: Math.min(DEEPEST_HEADING, 3 + depth),
      depth: Math.min(DEEPEST_INDENT, depth),
      found: null,
      rows: [],
    };
    const found = findings.get(item.id) ?? [];
    const row = rowOf(item, { answer, found, cells: cells.get(item.id) ?? [] }, language);
    const headingOnly = item.kind === 'section' && !item.part.asksText && row.findings.length === 0;
    // A heading that is there says nothing of what stands below it.
    if (headingOnly) part.found = isAnswered(answer) ? null : row;
    else part.rows.push(row);
    parts.set(key, part);
  }
  return { parts: [...parts.values()], rest: review.findings.filter((found) => placeOf(found) === null) };
}
