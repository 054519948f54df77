import { type Answer, isAnswered } from '../../schemas/submission.js';
import { isAddedRow, parseItemId, partItem } from '../form/index.js';
import { baseName } from './names.js';
import type { Return } from './return.js';

/** What one file of a report says. */
export type Said = Pick<Return, 'file' | 'answers'>;

/** An answer of another file than the one the report is called after. */
export const namedIn = (answer: Answer, { file, sha256 }: Return, fullest: Return): Answer =>
  fullest.sha256 === sha256 && fullest.file === file ? answer : { ...answer, from: { file, sha256 } };

/** Whether an item is the same one in every file: rows of a unit's own are numbered as they stand. */
function isComparable({ kind, item }: Answer): boolean {
  const { part } = parseItemId(item);
  return kind === 'figure' || (kind === 'cell' && part !== null && !isAddedRow(part));
}

/** What was typed for one item in one of the files. */
interface Typed {
  answer: Answer;
  file: string;
}

/** What the other files of a report say of a value otherwise than the one it is taken from: nobody can tell which is right. */
function contested(answer: Answer, file: string, others: readonly Typed[]): Answer {
  const { value, text, settled } = answer;
  if (!isComparable(answer) || !isAnswered(answer) || value === null || settled !== undefined) return answer;
  const against = others.filter(
    ({ answer: other }) => isAnswered(other) && other.value !== null && other.value !== value,
  );
  if (against.length === 0) return answer;
  const seen = [{ answer: { text }, file }, ...against].map(
    (one) => `${one.answer.text ?? ''} (${baseName(one.file)})`,
  );
  const why = { because: 'values', seen: seen.join('; '), expected: null, best: value } as const;
  return { ...answer, state: 'unknown', value: null, why };
}

/** The answers of some files, by their items. */
function typedIn(files: readonly Said[]): Map<string, Typed[]> {
  const typed = new Map<string, Typed[]>();
  for (const { file, answers } of files)
    for (const answer of answers) typed.set(answer.item, [...(typed.get(answer.item) ?? []), { answer, file }]);
  return typed;
}

/** What the rows say that a unit added to each of its tables; the order of the rows does not matter. */
function addedIn(answers: readonly Answer[]): Map<string, string> {
  const rows = new Map<string, Map<string, string>>();
  for (const { item, kind, state, value } of answers) {
    const { owner, part, column } = parseItemId(item);
    if (kind !== 'cell' || part === null || !isAddedRow(part) || !isAnswered({ state }) || value === null) continue;
    const table = rows.get(owner) ?? new Map<string, string>();
    rows.set(owner, table.set(part, `${table.get(part) ?? ''}\n${column} ${value}`));
  }
  return new Map([...rows].map(([table, own]) => [table, [...own.values()].sort().join('\n\n')]));
}

/** The column of a table a cell stands in; null of what is none. */
const columnOf = ({ kind, item }: Answer): string | null => {
  const { owner, column } = parseItemId(item);
  return kind === 'cell' && column !== null ? partItem(owner, column) : null;
};

/** Answers without cells of columns that others have not: their form did not ask for them. */
function inColumnsOf(answers: readonly Answer[], others: readonly Answer[]): Answer[] {
  const columns = new Set(others.map(columnOf));
  return answers.filter((one) => columns.has(columnOf(one)));
}

/** What a file says, held against other files of its report. */
interface Held {
  /** Its answers; a value that another file says otherwise is `unknown`. */
  answers: Answer[];
  /** Its tables with rows of the unit's own that another file fills in otherwise. */
  tablesApart: NonNullable<Return['tablesApart']>;
}

/**
 * Holds what a report takes from one file against what others of its files say of the same: of which nobody can tell which is
 * right.
 */
export function heldAgainst({ file, answers }: Said, others: readonly Said[]): Held {
  const typed = typedIn(others);
  return {
    answers: answers.map((answer) => contested(answer, file, typed.get(answer.item) ?? [])),
    tablesApart: others.flatMap((other) => {
      const theirs = addedIn(inColumnsOf(other.answers, answers));
      return [...addedIn(inColumnsOf(answers, other.answers))].flatMap(([item, said]) =>
        (theirs.get(item) ?? said) === said ? [] : [{ item, file, other: other.file }],
      );
    }),
  };
}
