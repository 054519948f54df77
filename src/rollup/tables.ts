import type { RolledColumn, RolledRow, RolledTable, RolledValue } from '../../schemas/rollup.js';
import type { Answer } from '../../schemas/submission.js';
import { type FormColumn, type FormTable, parseItemId, partItem, TOTAL_ROW } from '../form/index.js';
import { unitOf } from '../values/index.js';
import type { Asked } from './asked.js';
import type { Contribution } from './contributor.js';
import type { RollupDefinitions } from './definition.js';
import { columnRollupOf } from './kind.js';
import { optionsOf } from './tally.js';
import { type AskedCounts, Totalling } from './totals.js';
import { countable, rolled } from './value.js';

/** Columns that the form adds of its own begin so. */
const isOwn = ({ id }: FormColumn): boolean => id.startsWith('_');

/** One table of all units, in the making. */
export class TableRoll {
  readonly #plan: Omit<RolledTable, 'rows' | 'sums'>;
  readonly #columns: ReadonlyMap<string, RolledColumn>;
  readonly #labels: ReadonlyMap<string, string>;
  readonly #totals: Map<string, { row: string | null; column: string; totalling: Totalling }>;
  readonly #rows: RolledRow[] = [];

  /** `under` is the section or point the table stands under; null for an appendix. */
  constructor(
    table: FormTable,
    under: string | null,
    { form }: Asked,
    defined: RollupDefinitions,
    counts: AskedCounts,
  ) {
    const columns = table.columns.filter((column) => !isOwn(column));
    const fixed = table.rows.are === 'fixed' ? table.rows.rows : null;
    const plan = (column: FormColumn): RolledColumn => ({
      id: column.id,
      label: column.label,
      group: column.group,
      type: column.rule.type,
      measure: unitOf(column.rule, form.language) || null,
      key: column.key,
      rollup:
        column.is === 'label'
          ? 'none'
          : columnRollupOf(defined.columns.get(partItem(table.id, column.id)) ?? column.rule),
    });
    this.#plan = {
      item: table.id,
      title: table.title,
      number: table.number,
      under,
      fixed: fixed?.map(({ id, label, code }) => ({ id, label, code })) ?? null,
      ...(fixed === null || table.total ? { totalled: true } : {}),
      columns: columns.map(plan),
    };
    this.#columns = new Map(this.#plan.columns.map((column) => [column.id, column]));
    this.#labels = new Map(fixed?.map(({ id, label }) => [id, label]));
    const filled = columns.filter((column) => column.is === 'value');
    this.#totals = new Map(
      [...(fixed?.map((row) => row.id) ?? []), null].flatMap((row) =>
        filled.map((column) => {
          const of = {
            rollup: this.#columns.get(column.id)?.rollup ?? 'none',
            type: column.rule.type,
            options: optionsOf(column.rule, form.language),
          };
          return [keyOf(row, column.id), { row, column: column.id, totalling: new Totalling(of, counts) }] as const;
        }),
      ),
    );
  }

  /** Takes in a unit's cells of this table, in the order of the document. What is added up again is not counted twice. */
  add({ unit, group, turn }: Contribution, cells: readonly Answer[]): void {
    const rows = new Map<string, Record<string, RolledValue>>();
    for (const answer of cells) {
      const { part: row, column: id } = parseItemId(answer.item);
      const column = this.#columns.get(id ?? '');
      if (
        row === null ||
        row === TOTAL_ROW ||
        column === undefined ||
        (this.#plan.fixed !== null && !this.#labels.has(row))
      )
        continue;
      const value = countable(answer, column.type);
      if (value !== null) {
        const entry = { unit: unit.id, value, weight: null, turn };
        this.#totals.get(keyOf(null, column.id))?.totalling.add(group, entry);
        if (this.#plan.fixed !== null) this.#totals.get(keyOf(row, column.id))?.totalling.add(group, entry);
      }
      const held = rows.get(row) ?? {};
      held[column.id] = rolled(unit.id, answer);
      rows.set(row, held);
    }
    for (const [row, held] of rows)
      this.#rows.push({ unit: unit.id, row, label: this.#labels.get(row) ?? null, cells: held });
  }

  rolled(): RolledTable {
    const sums = [...this.#totals.values()].map(({ row, column, totalling }) => ({
      row,
      column,
      ...totalling.totals(),
    }));
    return { ...this.#plan, rows: this.#rows, sums };
  }
}

const keyOf = (row: string | null, column: string): string => `${row ?? ''}.${column}`;
