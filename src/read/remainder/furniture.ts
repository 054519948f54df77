import type { Form } from '../../form/index.js';
import { fold, wordsOf } from '../../text/index.js';
import type { FlowNode } from '../lines/flow.js';
import { isBoilerplate } from '../regions/typed-text.js';
import { isBlank, isNil, isPutOff } from '../texts/blank.js';
import { isOpening } from '../texts/opening.js';
import { anyOf } from '../words/index.js';

/** Dots to write on, and prompts that were left: what the form itself puts in a place. */
export const isUnfilled = (text: string, { language }: Form): boolean => isBlank(text, language) && !isPutOff(text);

/** The number of a page, or of what follows on the next line. */
const NUMBER = /^[(\-–—\s]*(?:\d{1,3}(?:\.\d{1,2})*|[ivxlc]{1,5}|[a-hđ])[)./\-–—:\s]*$/iu;

/** What stands between the parts of a table that was torn: "(tiếp theo)". */
const CONTINUED = new RegExp(`^[([]?\\s*${anyOf((words) => words.continued)}\\s*[)\\]]?[.:]?$`, 'u');

/** Lines longer than a title are held against no pattern. */
const LONGEST = 600;

/** What says nothing wherever it stands: "none", that it follows, the closing sentence; outside tables a number alone. */
export function saysNothing(text: string, form: Form, inTable = false): boolean {
  const line = text.trim();
  if (isBlank(line, form.language) || isBoilerplate(line, form) || isNil(line)) return true;
  return line.length <= LONGEST && ((!inTable && NUMBER.test(line)) || CONTINUED.test(fold(line)));
}

/** A line of a letterhead or of a signing block has no more words, unless it is a title. */
const LINE_WORDS = 12;

/** As short as a line of a letterhead, or of the edge of a page. */
export const isShort = (text: string): boolean => wordsOf(text).length <= LINE_WORDS;

const isEmphatic = ({ paragraph }: FlowNode): boolean =>
  paragraph.runs.every((run) => run.bold || run.caps || run.text.trim() === '');

/** A value in figures. */
const IN_FIGURES = /^\d[\d.,/\s-]*%?$/;
/** With only commas between them one may be the year of a day. */
const LISTED = 2;

/**
 * A line of values typed beside each other, as a row of a table: "Lê Văn An⇥120⇥01/09/2019", "- Lê Văn An, 01/09/2019, 120".
 */
export function isRowOfValues(text: string): boolean {
  const [, ...cells] = text.split('\t').map((part) => part.trim());
  const [, ...listed] = text.split(/[;|]|,\s/).map((part) => part.trim());
  const figures = (parts: readonly string[]): number => parts.filter((part) => IN_FIGURES.test(part)).length;
  return figures(cells) > 0 || figures(listed) >= LISTED;
}

/** A line around a report, as it stands before its first heading and in its signing block. */
export function isAround(node: FlowNode): boolean {
  const { align } = node.paragraph;
  const set = align === 'center' || align === 'right' || isEmphatic(node) || node.text === node.text.toUpperCase();
  return set || isShort(node.text) || isOpening(node.text);
}
