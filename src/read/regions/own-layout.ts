import type { Form } from '../../form/index.js';
import { keyOf, wordsOf } from '../../text/index.js';
import type { FlowNode } from '../lines/flow.js';
import { countsOn, isSetApart, markOf } from '../lines/heading-level.js';
import { isStyled } from '../locate/line.js';
import type { Located, Locations } from '../locate/locations.js';
import { namedIn } from './named-text.js';
import { isNarrative, itemOf } from './typed-text.js';

/** A heading is short, and no sentence. */
const HEADING_WORDS = 16;
const SENTENCE = /[.;:?!…]$|[.;?!…]\s/u;

/** How a mark counts; those of lists count nothing. What was put in between bears a letter behind its number: "IIb." */
const COUNTING: readonly (readonly [string, RegExp])[] = [
  ['roman', /^[IVX]{1,5}[a-c]?[\s.\-–/):]*$/u],
  ['capital', /^[A-ZĐ][\s.\-–/):]*$/u],
  ['figures', /^\d{1,2}(?:\.\d{1,2})+[\s.\-–/):]*$/u],
  ['figure', /^\d{1,2}[\s.\-–/):]*$/u],
  ['letter', /^\(?[a-zđ][\s.\-–/):]*$/u],
  ['none', /^$/u],
];

/** What the outermost headings of a report are counted by. */
const OUTERMOST: ReadonlySet<string> = new Set(['roman', 'capital']);

const countingOf = (mark: string): string | null => COUNTING.find(([, how]) => how.test(mark))?.[0] ?? null;

/** How a person set a line as a heading without a style, by how its mark counts; null for text, and for what is styled. */
function mannerOf(node: FlowNode): string | null {
  if (node.key === '' || node.tables.length > 0 || isStyled(node) || !isSetApart(node)) return null;
  if (SENTENCE.test(node.rest) || wordsOf(node.rest).length > HEADING_WORDS) return null;
  return countingOf(markOf(node));
}

/** "- Hạn chế: cán bộ còn thiếu": a line that begins with the name of what it says. */
const isRunIn = ({ text, tables }: FlowNode): boolean => tables.length === 0 && namedIn(text) !== null;

/** The manners in which a document sets the headings of the form, where no style does, with the deepest level each is met on. */
function levelsIn(located: readonly Located[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const { landmark, node, evidence } of located) {
    if (landmark.is !== 'heading' || evidence.inclusive) continue;
    const manner = mannerOf(node);
    if (manner === null) continue;
    levels.set(manner, Math.max(levels.get(manner) ?? 0, landmark.section.level));
  }
  return levels;
}

/** Headings that somebody typed in a layout of their own, told by how the document sets those that were found. */
export class OwnLayout {
  readonly #levels: ReadonlyMap<string, number>;
  /** What is answered in words and stands right before something that was not found, by the index of the landmark. */
  readonly #beforeLost: ReadonlySet<number>;
  readonly #begins: ReadonlySet<string>;
  /** The number of the last heading that bears a figure. */
  #last = '';
  /** What reports are called, by the letters and by the words. */
  readonly #kind: string;
  readonly #words: string;

  constructor({ landmarks, located }: Locations, { kind, title }: Form) {
    const narratives = landmarks.filter(isNarrative);
    this.#levels = levelsIn([...located.values()]);
    this.#beforeLost = new Set(
      narratives.flatMap(({ index }, at) => {
        const next = narratives[at + 1];
        return next && !located.has(next.index) ? [index] : [];
      }),
    );
    this.#begins = new Set([kind, `${kind} ${title}`, title].map(keyOf).filter((key) => key !== ''));
    this.#kind = keyOf(kind);
    this.#words = wordsOf(kind).join(' ');
  }

  /**
   * The level of a heading that is set as those of the form are here; null for another line. Answers are divided by lines in
   * bold too: what does not count as the outermost headings do is one only where the next of the form was not found, under
   * `current`, and where a figure before it is the next one.
   */
  levelOf(node: FlowNode, current: Located | null): number | null {
    const manner = this.#levels.size === 0 ? null : mannerOf(node);
    const level = manner === null ? undefined : this.#levels.get(manner);
    if (manner === null || level === undefined) return null;
    const isNext = manner !== 'figure' || countsOn(markOf(node), this.#last);
    const isLost = current === null || this.#beforeLost.has(current.landmark.index);
    return OUTERMOST.has(manner) || (isNext && isLost) ? level : null;
  }

  /** Takes note of a heading that ends another, in the order of the document. */
  passed(node: FlowNode): void {
    if (mannerOf(node) === 'figure') this.#last = markOf(node);
  }

  /** "VI. NHIỆM VỤ NĂM 2027: Đảng ủy …": the next outermost heading, with its text on its line. */
  static isRunInHeading = (node: FlowNode, last: string): boolean => countsOn(markOf(node), last) && isRunIn(node);

  /**
   * Whether a line is set as the line of the question or heading it stands under: where the next was not found, it is rather
   * that one than part of the answer.
   */
  isPeer(node: FlowNode, { landmark, node: own, evidence, behind }: Located): boolean {
    if (!isNarrative(landmark) || !itemOf(landmark).asksText || !this.#beforeLost.has(landmark.index)) return false;
    if (evidence.inclusive) return false;
    if (behind !== undefined) return isRunIn(node) && countingOf(markOf(node)) === countingOf(markOf(own));
    const manner = mannerOf(node);
    return manner !== null && manner === mannerOf(own);
  }

  /** "BÁO CÁO": what a report begins with, in the midst of another one. */
  beginsReport(node: FlowNode): boolean {
    if (node.tables.length > 0 || node.key === '') return false;
    if (this.#begins.has(node.key)) return true;
    if (this.#kind === '' || !node.key.startsWith(this.#kind)) return false;
    return mannerOf(node) !== null && wordsOf(node.rest).join(' ').startsWith(`${this.#words} `);
  }
}
