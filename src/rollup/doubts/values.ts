import type { Column, RollupKind } from '../../../schemas/outline.js';
import type { Answer } from '../../../schemas/submission.js';
import {
  fixedRowsOf,
  ownerOf,
  parseItemId,
  partItem,
  type TableItem,
  TOTAL_ROW,
  type ValueRule,
} from '../../form/index.js';
import { type Finding, finding } from '../../messages/index.js';
import type { Contribution } from '../contributor.js';
import { type PlannedFigure, weightIn, weightItems } from '../definition.js';
import { columnRollupOf, dependsOnNoughts } from '../kind.js';
import { countable, groupedBy, isLost, isWritten, type RollAnswer } from '../value.js';

/** Below this a value that counts is one to look at: an anchor alone, or a label that was reworded. */
export const SURE_FROM = 0.9;

const percentOf = ({ confidence }: Answer): number => Math.round(confidence * 100);

function lost(answer: RollAnswer, label: string): Finding {
  const because =
    answer.leftOut === 'out_of_range' ? 'out-of-range' : answer.state === 'unknown' ? 'uncertain' : 'not-read';
  const data = { label, typed: answer.text ?? '', because } as const;
  const why = because === 'uncertain' && answer.why !== undefined ? { why: answer.why } : {};
  return finding('value-not-counted', answer.item, answer.place, { ...data, ...why });
}

/** A value that is off by a factor of a thousand or so. */
function implausible(answer: RollAnswer, label: string, rule: ValueRule): Finding {
  const data = { label, typed: answer.text ?? '', usual: answer.usual ?? null, measure: rule.unit ?? '' };
  return finding('value-implausible', answer.item, answer.place, data);
}

/** A value that counts and is far from those of all others of its kind. */
const unusual = (answer: RollAnswer, usual: number, label: string, { unit }: ValueRule): Finding =>
  finding('value-unusual', answer.item, answer.place, { label, typed: answer.text ?? '', usual, measure: unit ?? '' });

/** Whether "none" stands for 0 where that is a value like any other. */
const isNoughtOfNone = (answer: RollAnswer, rollup: RollupKind, rule: ValueRule): boolean =>
  answer.state === 'nil' && dependsOnNoughts(rollup) && countable(answer, rule.type) === 0;

const noneCounted = (answer: RollAnswer, label: string): Finding =>
  finding('none-counted', answer.item, answer.place, { label, typed: answer.text ?? '' });

/** Whether something was typed for an item, whatever became of it. */
const hasText = (answer: RollAnswer | undefined): boolean =>
  answer !== undefined && isWritten(answer) && (answer.text ?? '').trim() !== '';

/** Figures that were left out of a total, or are in it on less than firm evidence. */
export function doubtfulFigures({ answers }: Contribution, items: readonly PlannedFigure[]): Finding[] {
  const found: Finding[] = [];
  for (const planned of items) {
    const { id, label, figure, rollup, weight } = planned;
    const answer = answers.get(id);
    if (answer === undefined || rollup === 'none' || !isWritten(answer)) continue;
    if (answer.leftOut === 'implausible') found.push(implausible(answer, label, figure.rule));
    if (answer.leftOut !== undefined && answer.leftOut !== 'out_of_range') continue;
    if (isLost(answer, figure.rule.type)) {
      found.push(lost(answer, label));
      continue;
    }
    if (answer.unusual != null) found.push(unusual(answer, answer.unusual, label, figure.rule));
    if (isNoughtOfNone(answer, rollup, figure.rule)) found.push(noneCounted(answer, label));
    if (answer.confidence < SURE_FROM) {
      const data = { label, typed: answer.text ?? '', percent: percentOf(answer) };
      found.push(finding('value-unsure', id, answer.place, data));
    }
    if (weight !== null && weightIn(planned, answers) === null) {
      const given = weightItems(weight.id, planned.value.key).some((item) => hasText(answers.get(item)));
      const data = { label, weight: weight.label, ...(given && { unclear: true as const }) };
      found.push(finding('weight-unanswered', id, answer.place, data));
    }
  }
  return found;
}

/** A cell as a person would call it: "Phụ lục 1 – Loa – Số lượng". */
function cellLabel({ table }: TableItem, row: string, column: string): string {
  const fixed = fixedRowsOf(table).find(({ id }) => id === row)?.label;
  const name = fixed ?? (row === TOTAL_ROW ? null : row.replace(/^r/, ''));
  return [table.number || table.title, name, column].filter((part) => part !== null).join(' – ');
}

/** Cells that were left out of a total; and once for each table, those that are in it on less than firm evidence. */
export function doubtfulCells(
  { answers }: Contribution,
  tables: ReadonlyMap<string, TableItem>,
  defined: ReadonlyMap<string, Column>,
): Finding[] {
  const found: Finding[] = [];
  const unsure: RollAnswer[] = [];
  for (const answer of answers.values()) {
    if (answer.kind !== 'cell' || !isWritten(answer) || answer.leftOut === 'asked_otherwise') continue;
    const { owner, part: row, column: columnId } = parseItemId(answer.item);
    const item = tables.get(owner);
    const column = item?.table.columns.find(({ id }) => id === columnId);
    if (item === undefined || row === null || column === undefined) continue;
    const label = cellLabel(item, row, column.label);
    const rollup = columnRollupOf(defined.get(partItem(owner, column.id)) ?? column.rule);
    if (answer.leftOut === 'implausible') found.push(implausible(answer, label, column.rule));
    else if (isLost(answer, column.rule.type)) found.push(lost(answer, label));
    else if (row !== TOTAL_ROW && isNoughtOfNone(answer, rollup, column.rule)) found.push(noneCounted(answer, label));
    else if (answer.unusual != null) found.push(unusual(answer, answer.unusual, label, column.rule));
    else if (answer.confidence < SURE_FROM) unsure.push(answer);
  }
  for (const [table, cells] of groupedBy(unsure, ({ item }) => ownerOf(item))) {
    const least = cells.reduce((one, other) => (other.confidence < one.confidence ? other : one));
    const data = { title: tables.get(table)?.table.title ?? '', cells: cells.length, percent: percentOf(least) };
    found.push(finding('table-unsure', table, least.place, data));
  }
  return found;
}
