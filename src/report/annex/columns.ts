import type { ValueType } from '../../../schemas/outline.js';
import { columnName, type FormColumn, type FormTable } from '../../form/index.js';
import type { AnnexWords } from './words/index.js';

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
export function columnNotes(table: FormTable, words: AnnexWords): string[] {
  const asked = table.columns.filter(({ is }) => is === 'value');
  if (asked.length === 0) return [];
  const kinds = filledAlike(asked);
  const most = kinds.reduce((one, other) => (other.length > one.length ? other : one), []);
  const told = [...kinds.filter((kind) => kind !== most), most].flatMap((kind): string[] => {
    const rule = kind[0]?.rule;
    if (rule === undefined) return [];
    const names = kind.map((column) => columnName(column, table));
    const which = kinds.length === 1 && kind.length > 1 ? 'all' : kind === most && kind.length > 1 ? 'others' : names;
    return [words.columns(which, rule.type, rule.options)];
  });
  const optional = asked.filter(({ required }) => !required).map((column) => columnName(column, table));
  return [[...told, ...(optional.length === 0 ? [] : [words.optionalColumns(optional)])].join(' ')];
}
