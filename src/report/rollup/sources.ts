import type { DocumentPlace } from '../../../schemas/place.js';
import type { RolledValue } from '../../../schemas/rollup.js';
import { cellItem } from '../../form/index.js';
import type { Rollup } from '../../rollup/index.js';
import type { NamedRollup } from './named-rollup.js';

/** One value with all that says where it comes from. */
export interface Source extends RolledValue {
  item: string;
  label: string;
}

/** Every value of a roll-up that something was written for: figures, then tables, then texts, each by unit. */
export function* sourcesOf({ rollup }: NamedRollup): Generator<Source> {
  const written = ({ state }: RolledValue): boolean => state !== 'blank' && state !== 'missing';
  for (const { item, label, values } of rollup.figures)
    for (const value of values) if (written(value)) yield { item, label, ...value };
  for (const { item, title, number, columns, rows } of rollup.tables) {
    const labels = new Map(columns.map((column) => [column.id, column.label]));
    for (const row of rows)
      for (const [column, value] of Object.entries(row.cells)) {
        if (!written(value)) continue;
        const label = [number || title, row.label ?? row.row, labels.get(column)].join(' – ');
        yield { item: cellItem(item, row.row, column), label, ...value };
      }
  }
  for (const { item, label, texts } of rollup.narratives) for (const text of texts) yield { item, label, ...text };
}

/** A place as a person finds it: the headings that lead there, and which paragraph it is. */
export function placeText({ trail, block }: DocumentPlace, { words }: Pick<NamedRollup, 'words'>): string {
  return [...trail, ...(block === null ? [] : [words.paragraph(block + 1)])].join(' › ');
}

/** How many values there are at most: what a long file is measured by. */
export const sourceCount = ({ figures, tables, narratives }: Rollup): number =>
  figures.reduce((all, { values }) => all + values.length, 0) +
  tables.reduce((all, { rows, columns }) => all + rows.length * columns.length, 0) +
  narratives.reduce((all, { texts }) => all + texts.length, 0);
