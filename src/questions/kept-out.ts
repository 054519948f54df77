import type { RolledValue } from '../../schemas/rollup.js';
import { cellItem, holdersOf } from '../form/index.js';
import type { Code, Finding } from '../messages/index.js';
import type { Rollup } from '../rollup/index.js';
import type { Reason } from './question.js';

/** What a roll-up tells of a value that is in no total. */
const KEPT_OUT: ReadonlySet<Code> = new Set<Code>(['asked-otherwise', 'value-implausible', 'value-not-counted']);

/** Every figure value and cell of a roll-up, with its item. */
function* valuesOf({ figures, tables }: Rollup): Generator<[item: string, value: RolledValue]> {
  for (const { item, values } of figures) for (const value of values) yield [item, value];
  for (const { item, rows } of tables)
    for (const { row, cells } of rows)
      for (const [column, value] of Object.entries(cells)) yield [cellItem(item, row, column), value];
}

const reasonOf = ({ state, value, text, not_counted: why }: RolledValue): Reason | null => {
  if (why !== undefined) return why;
  return state === 'answered' && value === null && (text ?? '').trim() !== '' ? 'not_read' : null;
};

/** What was written and read, and goes into no total all the same: by unit, then by item, with why. */
export function keptOutOf(rollup: Rollup): Map<string, Map<string, Finding | Reason>> {
  const told = new Map(
    rollup.doubts.flatMap(({ unit, finding }) =>
      unit !== null && KEPT_OUT.has(finding.code) ? [[`${unit} ${finding.item}`, finding] as const] : [],
    ),
  );
  const byUnit = new Map<string, Map<string, Finding | Reason>>();
  for (const [item, value] of valuesOf(rollup)) {
    const reason = value.settled === undefined ? reasonOf(value) : null;
    if (reason === null) continue;
    const [finding] = [item, ...holdersOf(item)].flatMap((one) => told.get(`${value.unit} ${one}`) ?? []);
    const own = byUnit.get(value.unit) ?? new Map<string, Finding | Reason>();
    byUnit.set(value.unit, own.set(item, finding ?? reason));
  }
  return byUnit;
}
