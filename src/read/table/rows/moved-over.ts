import type { Language } from '../../../../schemas/id.js';
import type { Answer } from '../../../../schemas/submission.js';
import type { FormColumn } from '../../../form/index.js';
import { isNumeric, readValue } from '../../../values/index.js';
import { CONFIDENCE } from '../../confidence.js';
import type { ReadAnswer } from '../../valued.js';

/** What was read in a cell of a row, and where it stands. */
export interface ReadCell {
  answer: ReadAnswer;
  column: FormColumn;
  at: number;
}

/** So many values that their columns cannot hold are more than a slip. */
const SEVERAL = 2;

const isTyped = ({ answer }: ReadCell): boolean => answer.text !== null && answer.state !== 'blank';

/** Something stands there that is none of what the column asks for. */
const isMisfit = ({ answer, column }: ReadCell): boolean =>
  column.rule.type !== 'text' && answer.value === null && (answer.state === 'answered' || answer.state === 'unknown');

/** Whether all that stands in a row from some cell on is what the columns so far beside it ask for. */
function allFit(cells: readonly ReadCell[], from: number, by: number, language: Language): boolean {
  const fits = ({ answer }: ReadCell, into: ReadCell | undefined): boolean =>
    into !== undefined &&
    (into.column.rule.type === 'text' || readValue(answer.text ?? '', into.column.rule, language).value !== null);
  return cells.every((cell, index) => index < from || !isTyped(cell) || fits(cell, cells[index + by]));
}

/**
 * The cells of a row from which on everything stands one column beside its own, in the order of the document: several are
 * none of what their columns ask for, and all that stand there are what the columns on one side of them ask for, of which
 * the last is empty. Empty where that is not so.
 */
function movedOver(cells: readonly ReadCell[], language: Language): readonly ReadCell[] {
  const first = cells.findIndex(isMisfit);
  if (allFit(cells, first, 1, language)) return cells.slice(first);
  const gap = cells.findLastIndex((cell, index) => index < first && !isTyped(cell));
  return gap >= 0 && allFit(cells, gap, -1, language) ? cells.slice(gap) : [];
}

const BARE_NUMBER = /^\s*\d[\d.,]*\s*$/;

/**
 * The same of a row that ends with a number alone where words are asked for, as remarks are: any text fits there, and what tells is
 * that a place before it, which must be filled in, is empty, and that all between are what the columns before them ask for.
 */
function movedIntoRemarks(cells: readonly ReadCell[], language: Language): readonly ReadCell[] {
  const last = cells.findLastIndex(isTyped);
  const [before, end] = cells.slice(Math.max(0, last - 1), last + 1);
  const isNumber = end?.column.rule.type === 'text' && BARE_NUMBER.test(end.answer.text ?? '');
  if (!isNumber || !before || !isNumeric(before.column.rule)) return [];
  const gap = cells.findLastIndex((cell, index) => index < last && !isTyped(cell));
  const column = cells[gap]?.column;
  const isOwed = column?.required === true && column.rule.type !== 'text' && last - gap >= SEVERAL;
  return isOwed && allFit(cells, gap, -1, language) ? cells.slice(gap) : [];
}

/** The answers of a row, which reads as `shown`, asked about where they fit the columns beside their own rather than these. */
export function withMovedOver(cells: readonly ReadCell[], shown: string, language: Language): ReadAnswer[] {
  const answers = cells.map(({ answer }) => answer);
  const isSeveral = cells.filter(isMisfit).length >= SEVERAL;
  if (!isSeveral && cells.every(isTyped)) return answers;
  const inOrder = [...cells].sort((one, other) => one.at - other.at);
  const from = isSeveral ? movedOver(inOrder, language) : movedIntoRemarks(inOrder, language);
  const moved = new Set<Answer>(from.filter(isTyped).map(({ answer }) => answer));
  return answers.map((answer) => {
    if (!moved.has(answer) || answer.state === 'unknown') return answer;
    const why = { because: 'place', seen: shown, expected: null, best: answer.value } as const;
    const confidence = Math.min(answer.confidence, CONFIDENCE.mentioned);
    return { ...answer, state: 'unknown', value: null, confidence, why };
  });
}
