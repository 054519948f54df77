import type { Grid } from '../../model/index.js';
import { usePage } from '../../page/index.js';
import type { AnswerOf } from '../../worker/index.js';
import { type Block, type Cell, withoutRows } from './cells.js';

interface ToolsProps {
  grid: Grid;
  columns: AnswerOf<'units'>['columns'];
  at: Cell;
  block: Block;
  onChange(grid: Grid): void;
  /** A new unit is begun in the empty row below the list. */
  onAdd(): void;
}

/** What is done to whole rows and columns of the list. */
export function Tools({ grid, columns, at, block, onChange, onAdd }: ToolsProps) {
  const { say, words } = usePage();
  const { units: own } = words;
  const { header, rows } = grid;
  const marked = { ...block, top: Math.max(0, block.top), bottom: Math.min(block.bottom, rows.length - 1) };
  const count = Math.max(0, marked.bottom - marked.top + 1);
  const heading = header[at.column] ?? '';
  const open = columns.filter((one) => !header.includes(one.heading));
  const without = (cells: readonly string[]): string[] => cells.filter((_, column) => column !== at.column);
  return (
    <div class="actions">
      <button type="button" onClick={onAdd}>
        + {own.add}
      </button>
      <button
        type="button"
        disabled={count === 0}
        onClick={() => {
          onChange(withoutRows(grid, marked));
          say(own.removed(count));
        }}
      >
        ✕ {own.removeRows(count)}
      </button>
      <select
        aria-label={own.addColumn}
        value=""
        onChange={({ currentTarget }) =>
          onChange({ header: [...header, currentTarget.value], rows: rows.map((row) => [...row, '']) })
        }
      >
        <option value="">+ {own.addColumn}</option>
        {open.map((one) => (
          <option key={one.path} value={one.heading}>
            {one.heading}
          </option>
        ))}
      </select>
      <button
        type="button"
        disabled={header.length < 2}
        onClick={() => onChange({ header: without(header), rows: rows.map(without) })}
      >
        ✕ {own.removeColumn(heading)}
      </button>
    </div>
  );
}
