import { type Column, fitting, widthOfLongest } from '../workbook/index.js';
import type { NamedRollup } from './named-rollup.js';

/**
 * The columns that say whose a row is, each as wide as its names need it, up to a measure that leaves room for the rest. That
 * of the units is repeated on further pages, and whose the sheet is stands over it.
 */
export function nameColumns({ rollup, words, groups, groupName, masthead: { parent, board } }: NamedRollup): {
  unit: Omit<Column, 'header'>;
  group: Omit<Column, 'header'>;
  state: Omit<Column, 'header'>;
} {
  return {
    unit: fitting(
      rollup.units.map(({ name }) => name),
      Math.min(40, Math.max(20, widthOfLongest([parent, board], true))),
      40,
    ),
    group: fitting(groups.map(groupName), 12, 40),
    state: fitting(
      rollup.units.map(({ state }) => words.state[state]),
      12,
      18,
    ),
  };
}
