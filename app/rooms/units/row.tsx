// biome-ignore-all lint/a11y/useSemanticElements: a table lays out all its rows; of this list only those in sight are drawn
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: cells of a grid say their column, since not all rows are there
import type { Problem } from '../../worker/index.js';
import { type Block, type Cell, holds, nameOf } from './cells.js';

export interface RowProps {
  row: number;
  texts: readonly string[];
  at: Cell;
  block: Block;
  problems: ReadonlyMap<string, Problem>;
  /** How a text of a column is shown. */
  shown(text: string, column: number): string;
  /** What stands in the cell that is typed in, in its place; null while none is. */
  editor: preact.JSX.Element | null;
}

export const idOf = ({ row, column }: Cell): string => `unit-${row}-${column}`;

/** One row of the list as far as it is drawn: its number, then its cells. */
export function Row({ row, texts, at, block, problems, shown, editor }: RowProps) {
  const isHead = row < 0;
  const role = isHead ? 'columnheader' : 'gridcell';
  return (
    <div
      role="row"
      tabIndex={-1}
      class={isHead ? 'row heads' : 'row'}
      aria-rowindex={row + 2}
      style={isHead ? undefined : { top: `${2.25 * row}rem` }}
    >
      <div class="counted" role={isHead ? 'columnheader' : 'rowheader'} aria-colindex={1}>
        {row + 2}
      </div>
      {texts.map((text, column) => {
        const cell = { row, column };
        const problem = problems.get(nameOf(cell));
        const isAt = at.row === row && at.column === column;
        return (
          <div
            key={column}
            id={idOf(cell)}
            role={role}
            tabIndex={-1}
            class={['cell', problem?.severity, isAt && 'at', holds(block, cell) && 'marked'].filter(Boolean).join(' ')}
            aria-colindex={column + 2}
            aria-selected={holds(block, cell)}
            aria-invalid={problem?.severity === 'error'}
            title={problem ? `${problem.what} ${problem.todo}` : undefined}
            data-row={row}
            data-column={column}
          >
            {isAt && editor !== null ? editor : shown(text, column)}
          </div>
        );
      })}
    </div>
  );
}
