import type { Grid } from '../../model/index.js';
import { usePage } from '../../page/index.js';
import type { Problem } from '../../worker/index.js';

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);

interface UnitGridProps {
  grid: Grid;
  problems: readonly Problem[];
  /** The headings a new list begins with. */
  columns: readonly string[];
  onChange(grid: Grid, joins?: string): void;
}

/** The list of units as a table to type in, with problems at their cells. */
export function UnitGrid({ grid, problems, columns, onChange }: UnitGridProps) {
  const { words } = usePage();
  const at = new Map(problems.flatMap((one) => (one.place.in === 'sheet' ? [[one.place.cell, one] as const] : [])));
  const { header, rows } = grid;
  const withCell = (row: number, column: number, text: string): Grid => ({
    header,
    rows: rows.map((cells, at) => (at === row ? cells.map((cell, n) => (n === column ? text : cell)) : cells)),
  });
  const added = (): Grid =>
    header.length === 0
      ? { header: columns.slice(0, 3), rows: [['', ' ', '']] }
      : { header, rows: [...rows, header.map((_, n) => (n === 0 ? ' ' : ''))] };
  return (
    <>
      {header.length > 0 && (
        <div class="scroll">
          <table class="grid">
            <thead>
              <tr>
                <th scope="col">{words.units.row}</th>
                {header.map((name) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map((cells, row) => (
                <tr key={row}>
                  <th scope="row">{row + 2}</th>
                  {cells.map((cell, column) => {
                    const problem = at.get(`${letters(column)}${row + 2}`);
                    return (
                      <td key={column} class={problem?.severity}>
                        <input
                          aria-label={words.units.cell(header[column] ?? '', row + 2)}
                          aria-invalid={problem?.severity === 'error'}
                          title={problem ? `${problem.what} ${problem.todo}` : undefined}
                          value={cell}
                          onInput={({ currentTarget }) =>
                            onChange(withCell(row, column, currentTarget.value), `units ${row} ${column}`)
                          }
                        />
                      </td>
                    );
                  })}
                  <td>
                    <button
                      type="button"
                      class="quiet"
                      aria-label={words.units.remove(row + 2)}
                      onClick={() => onChange({ header, rows: rows.filter((_, n) => n !== row) })}
                    >
                      ×
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <button type="button" onClick={() => onChange(added())}>
        {words.units.add}
      </button>
    </>
  );
}
