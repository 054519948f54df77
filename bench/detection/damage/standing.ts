import type { FormTable } from '../../../src/form/index.js';
import { descendants, isElement, type XmlElement } from '../../../test/support/fill/xml.js';
import { chalked, chalkOf } from '../chalk.js';
import { tablesOf } from '../mark.js';
import type { Damage, Draw, Specimen } from '../specimen.js';

/** An asked table as it stands in the document. */
export interface Standing {
  table: FormTable;
  holder: XmlElement;
  headers: XmlElement[];
  rows: XmlElement[];
}

const rowsIn = (holder: XmlElement): XmlElement[] =>
  holder.children.flatMap((node) =>
    !isElement(node) ? [] : node.name === 'w:tr' ? [node] : node.name === 'w:sdt' ? descendants(node, 'w:tr') : [],
  );

export const cellsIn = (row: XmlElement): XmlElement[] => descendants(row, 'w:tc');

export function standing({ form, root }: Specimen): Standing[] {
  return tablesOf(form).flatMap((table) => {
    const holder = chalked(root, 'table', table.id)[0];
    if (!holder) return [];
    const all = rowsIn(holder);
    return [
      {
        table,
        holder,
        headers: all.filter((row) => chalkOf(row)?.is === 'header'),
        rows: all.filter((row) => chalkOf(row)?.is === 'row'),
      },
    ];
  });
}

/** What happens to each table that stands, to every one with a certain chance. */
export const eachTable =
  (chance: number, change: (standing: Standing, specimen: Specimen, draw: Draw) => boolean): Damage =>
  (specimen, draw) => {
    const all = standing(specimen);
    const some = all.filter(() => draw() < chance);
    return (some.length > 0 ? some : all.slice(0, 1)).map((one) => change(one, specimen, draw)).some(Boolean);
  };

export const isMerged = (row: XmlElement): boolean =>
  descendants(row, 'w:gridSpan').length > 0 || descendants(row, 'w:vMerge').length > 0;
