import { type Column, fitting } from '../workbook/index.js';
import type { NamedRollup } from './named-rollup.js';

/** The columns that say whose a row is, each as wide as its names need it, up to a measure that leaves room for the rest. */
export function nameColumns({ rollup, words, groups, groupName }: NamedRollup): {
  unit: Omit<Column, 'header'>;
  group: Omit<Column, 'header'>;
  state: Omit<Column, 'header'>;
} {
  return {
    unit: fitting(
      rollup.units.map(({ name }) => name),
      20,
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
