import { type Form, parentOf, partItem } from '../../form/index.js';
import { SUREST } from '../confidence.js';
import { contested } from '../figures/contested.js';
import { figureSetting, readFigures } from '../figures/read-figures.js';
import { type Flow, firstIn } from '../lines/flow.js';
import type { Located, Locations } from '../locate/locations.js';
import type { Submission } from '../submission.js';
import type { Grid } from '../table/grid.js';
import { readTable } from '../table/read-table.js';
import type { ReadAnswer } from '../valued.js';

type TableReading = Submission['tables'][number];

/** A document as if a table stood only where its copy does, and no other one with it. */
function onlyAt(copy: Grid, { landmark }: Located, locations: Locations, flow: Flow): Locations {
  const node = firstIn(copy.table, flow);
  const evidence = { by: 'text', confidence: SUREST, inclusive: false } as const;
  const located = new Map([...locations.located].filter(([, { grid }]) => grid === null));
  located.set(landmark.index, { landmark, node, evidence, grid: copy, moved: false });
  return { ...locations, located, grids: [copy] };
}

/** The rows of a unit's own in a copy, by what they are called: each is the row of that name in the table itself, wherever it stands there. */
function asRowsOf(own: TableReading, copy: TableReading, answers: readonly ReadAnswer[]): ReadAnswer[] {
  const idOf = new Map(own.rows.map(({ id, label }) => [label ?? id, id]));
  const ids = new Map(copy.rows.map(({ id, label }) => [partItem(copy.item, id), idOf.get(label ?? id)]));
  return answers.flatMap((answer) => {
    const row = parentOf(answer.item);
    if (answer.kind !== 'cell' || row === null || !ids.has(row)) return [answer];
    const id = ids.get(row);
    return id === undefined ? [] : [{ ...answer, item: partItem(copy.item, id) + answer.item.slice(row.length) }];
  });
}

/** What a copy of a table says, as answers to what the table asks. */
function saidIn(
  copy: Grid,
  own: Located,
  setting: { form: Form; flow: Flow; locations: Locations },
  tables: Submission['tables'],
): ReadAnswer[] {
  const { form, flow, locations } = setting;
  const { landmark } = own;
  const there = onlyAt(copy, own, locations, flow);
  if (landmark.is === 'table') {
    const { answers, reading } = readTable(landmark, there, flow, form);
    const table = tables.find(({ item }) => item === landmark.table.id);
    return table && reading ? asRowsOf(table, reading, answers) : answers;
  }
  if (landmark.is !== 'figures') return [];
  const figures = { ...figureSetting(form, flow, there, { regions: new Map(), unclear: new Map() }), searched: false };
  return readFigures(landmark, figures);
}

/**
 * Answers held against the copies of their tables: somebody filled in the same table twice, and where the two say otherwise
 * nobody can tell which of them counts. What is left empty in one of them is asked about, too.
 */
export function withCopies(
  answers: readonly ReadAnswer[],
  tables: Submission['tables'],
  setting: { form: Form; flow: Flow; locations: Locations },
): readonly ReadAnswer[] {
  const { locations, form } = setting;
  const others = new Map<string, ReadAnswer[]>();
  for (const [index, copies] of locations.copies) {
    const own = locations.located.get(index);
    for (const copy of own ? copies : [])
      for (const answer of saidIn(copy, own as Located, setting, tables))
        others.set(answer.item, [...(others.get(answer.item) ?? []), answer]);
  }
  if (others.size === 0) return answers;
  return answers.map((answer) =>
    (others.get(answer.item) ?? []).reduce((held, other) => contested(held, other, form), answer),
  );
}
