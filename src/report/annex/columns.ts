import type { ValueType } from '../../../schemas/outline.js';
import type { FormColumn, FormTable } from '../../form/index.js';
import type { AnnexWords } from './words/index.js';

/** How a column is told apart: by its label, with the common header where another has the same. */
const nameOf = ({ label, group }: FormColumn, all: readonly FormColumn[]): string =>
  group !== null && all.filter((other) => other.label === label).length > 1 ? `${group} – ${label}` : label;

/** Columns that are filled in alike, in the order of the first of each; choices each for itself. */
function filledAlike(columns: readonly FormColumn[]): FormColumn[][] {
  const alike = new Map<string, FormColumn[]>();
  for (const column of columns) {
    const { type, options } = column.rule;
    const key: `${ValueType} ${string}` = `${type} ${options.join(';')}`;
    alike.set(key, [...(alike.get(key) ?? []), column]);
  }
  return [...alike.values()];
}

/** What is to be written into the columns of a table, and which may be left out; one text, or none. */
export function columnNotes({ columns }: FormTable, words: AnnexWords): string[] {
  const asked = columns.filter(({ is }) => is === 'value');
  if (asked.length === 0) return [];
  const kinds = filledAlike(asked);
  const most = kinds.reduce((one, other) => (other.length > one.length ? other : one), []);
  const told = [...kinds.filter((kind) => kind !== most), most].flatMap((kind): string[] => {
    const rule = kind[0]?.rule;
    if (rule === undefined) return [];
    const names = kind.map((column) => nameOf(column, columns));
    const which = kinds.length === 1 && kind.length > 1 ? 'all' : kind === most && kind.length > 1 ? 'others' : names;
    return [words.columns(which, rule.type, rule.options)];
  });
  const optional = asked.filter(({ required }) => !required).map((column) => nameOf(column, columns));
  return [[...told, ...(optional.length === 0 ? [] : [words.optionalColumns(optional)])].join(' ')];
}
