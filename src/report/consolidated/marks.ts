import type { Pack } from '../../../schemas/pack.js';
import type { RolledValue } from '../../../schemas/rollup.js';
import type { Rollup } from '../../rollup/index.js';
import { countedDoubts } from '../doubts/index.js';
import { typedLeftOut } from '../rollup/value-cell.js';
import { sentFor } from './senders.js';
import type { Mark } from './words/index.js';

/** Whether a value in a table has the mark of doubt. */
function hasDoubt(rollup: Rollup): boolean {
  const { any } = countedDoubts(rollup);
  const { figures, tables } = rollup;
  const isOpen = (value: RolledValue | undefined, type: Parameters<typeof typedLeftOut>[1]): boolean =>
    value !== undefined && typedLeftOut(value, type) !== null;
  return (
    any ||
    figures.some(({ values, type }) => values.some((value) => isOpen(value, type))) ||
    tables.some(({ rows, columns }) =>
      columns.some(({ id, type }) => rows.some(({ cells: { [id]: value } }) => isOpen(value, type))),
    )
  );
}

/** The notes for whoever edits a draft that stand in its text. */
export function marksIn(pack: Pack, rollup: Rollup): Mark[] {
  const { narratives } = rollup;
  const sent = sentFor(pack, rollup);
  return [
    ...(narratives.some(({ texts }) => texts.some(({ state }) => state === 'unknown')) ? ['toSee' as const] : []),
    ...(hasDoubt(rollup) ? ['inDoubt' as const] : []),
    ...(narratives.some(({ item, texts }) => sent(item) > texts.length) ? ['lacking' as const] : []),
  ];
}
