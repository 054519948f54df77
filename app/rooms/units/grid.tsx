// biome-ignore-all lint/a11y/useSemanticElements: a table lays out all its rows; of this list only those in sight are drawn
import { useMemo } from 'preact/hooks';
import type { Grid } from '../../model/index.js';
import { Problems, usePage } from '../../page/index.js';
import type { AnswerOf, LackingGroup, Problem } from '../../worker/index.js';
import { CellEditor } from './cell-editor.js';
import { type Cell, cellNamed, HEADINGS, nameOf, textIn } from './cells.js';
import { LackingGroups } from './lacking.js';
import { idOf, Row } from './row.js';
import { Tools } from './tools.js';
import { useGrid } from './use-grid.js';
import { useSeen } from './use-seen.js';

/** So many problems are listed; the others show in their cells. */
const MOST_LISTED = 20;

/** Problems of cells by the cells they are in; of several the first. A group that is lacking is one of all its cells. */
const byCell = (problems: readonly Problem[], lacking: readonly LackingGroup[]): ReadonlyMap<string, Problem> =>
  new Map([
    ...lacking.flatMap(({ cells, problem }) => cells.map((cell) => [cell, problem] as const)),
    ...problems.flatMap((one) => (one.place.in === 'sheet' ? [[one.place.cell, one] as const] : [])).reverse(),
  ]);

/** How wide each column is, by what stands in it, within reason, in rem. */
const widthsOf = ({ header, rows }: Grid): number[] =>
  header
    .map((name, column) => Math.max(name.length, ...rows.slice(0, 200).map((row) => row[column]?.length ?? 0)))
    .map((length) => Math.min(24, Math.max(6, 2 + length * 0.58)));

const cellOf = (event: Event): Cell | null => {
  const { row, column } = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset ?? {};
  return row === undefined ? null : { row: Number(row), column: Number(column) };
};

interface UnitGridProps {
  grid: Grid;
  loaded: AnswerOf<'units'>;
  onChange(grid: Grid): void;
}

/** The list of units as a sheet: worked in by mouse and keyboard, copied from and to spreadsheets. */
export function UnitGrid({ grid, loaded, onChange }: UnitGridProps) {
  const { words } = usePage();
  const { units: own, outline } = words;
  const { header, rows } = grid;
  const { problems, lacking } = loaded;
  const seen = useSeen(rows.length + 1);
  const is = useGrid(grid, seen, onChange);
  const inCells = useMemo(() => byCell(problems, lacking), [problems, lacking]);
  const widths = useMemo(() => widthsOf(grid), [grid]);
  const { at, block } = is;
  const [from, to] = seen.rows;
  const drawn = Array.from({ length: to - from }, (_, n) => from + n);
  if (!is.isHeading && (at.row < from || at.row >= to)) drawn.push(at.row);

  const letterhead = (value: string): string => outline.choices[`letterhead.${value}`] ?? value;
  const shown = (text: string, column: number): string => {
    const path = loaded.header[column];
    return path === 'group' ? (loaded.groups[text] ?? text) : path === 'letterhead.use' ? letterhead(text) : text;
  };
  const path = is.isHeading ? null : loaded.header[at.column];
  const groups = Object.values(loaded.groups);
  const choices =
    path === 'letterhead.use'
      ? loaded.letterheads.map((value) => [value, letterhead(value)] as const)
      : path === 'group' && groups.length > 0
        ? groups.map((label) => [label, label] as const)
        : null;
  const name = own.cell(header[at.column] ?? '', at.row + 2);
  const editor =
    is.editing === null ? null : (
      <CellEditor
        key={nameOf(at)}
        label={name}
        text={path === 'group' ? shown(is.editing, at.column) : is.editing}
        choices={choices}
        onDone={is.done}
      />
    );
  const common = { at, block, problems: inCells, shown, editor };
  const here = inCells.get(nameOf(at));
  const lead = ({ place }: Problem): void => {
    const cell = place.in === 'sheet' ? cellNamed(place.cell) : null;
    if (cell) is.choose(cell);
    seen.place.current?.focus();
  };

  return (
    <>
      <LackingGroups lacking={lacking} />
      <Problems
        problems={problems.slice(0, MOST_LISTED)}
        onChoose={lead}
        canChoose={({ place }) => place.in === 'sheet'}
      />
      {problems.length > MOST_LISTED && <p class="help">{own.more(problems.length - MOST_LISTED)}</p>}
      <Tools grid={grid} columns={loaded.columns} at={at} block={block} onChange={onChange} onAdd={is.begin} />
      <div
        role="grid"
        class="units"
        tabIndex={0}
        ref={seen.place}
        style={{
          '--columns': widths.map((wide) => `minmax(0, ${wide}fr)`).join(' '),
          '--wide': `${widths.reduce((sum, wide) => sum + wide, 3.5)}rem`,
        }}
        aria-label={own.list}
        aria-rowcount={rows.length + 2}
        aria-colcount={header.length + 1}
        aria-multiselectable={true}
        aria-activedescendant={idOf(at)}
        onScroll={seen.onScroll}
        onKeyDown={is.press}
        onCopy={is.copy}
        onCut={(event) => is.copy(event, true)}
        onPaste={is.paste}
        onMouseDown={(event) => {
          const cell = cellOf(event);
          if (cell === null || event.button !== 0) return;
          event.preventDefault();
          is.point(cell, event);
        }}
        onMouseMove={(event) => {
          const cell = event.buttons === 1 && is.editing === null ? cellOf(event) : null;
          if (cell && nameOf(cell) !== nameOf(at)) is.choose(cell, true);
        }}
      >
        <Row row={HEADINGS} texts={header} {...common} />
        <div role="rowgroup" class="rows" style={{ '--tall': `${2.25 * (rows.length + 1)}rem` }}>
          {drawn.map((row) => (
            <Row key={row} row={row} texts={rows[row] ?? header.map(() => '')} {...common} />
          ))}
        </div>
      </div>
      <p class="at-cell" role="status">
        <strong>{name}:</strong> {here ? `${here.what} ${here.todo}` : shown(textIn(grid, at), at.column) || own.none}
      </p>
      <p class="help">{own.keys}</p>
    </>
  );
}
