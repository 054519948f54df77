import type { RolledFigure, Total } from '../../../../schemas/rollup.js';
import { isNumeric } from '../../../values/index.js';
import type { Writing } from '../context.js';
import type { FigureColumn } from '../figure-table.js';
import type { FigureSet } from '../figures.js';
import { UNITS_IN_CHART } from '../limits.js';
import { kindBelow, totalText } from '../value-text.js';
import { amountOf, viewCell } from './cells.js';
import type { ViewChart, ViewFigure, ViewGroup, ViewSet, ViewTotal } from './types.js';

/** A total as its cell shows it; a list of all units says how long it is, as its values stand beside it. */
function viewTotal(writing: Writing, total: Total, of: RolledFigure) {
  const text = total.is === 'list' ? writing.words.listed(total.values.length) : totalText(writing, total, of, '');
  return { text, amount: amountOf(total) } satisfies ViewTotal;
}

function viewFigure(writing: Writing, { header, figure }: FigureColumn): ViewFigure {
  const { item, given, asked, uncounted = 0, total, groups, values, type } = figure;
  const amount = (value: unknown): number | null => (typeof value === 'number' && isNumeric(figure) ? value : null);
  return {
    item,
    label: header,
    kind: kindBelow(writing, figure).trim(),
    given,
    asked,
    uncounted,
    total: viewTotal(writing, total, figure),
    groups: Object.fromEntries(groups.map((one) => [one.group ?? '', viewTotal(writing, one.total, figure)])),
    units: Object.fromEntries(
      values.map((value) => [value.unit, { ...viewCell(writing, value, type), amount: amount(value.value) }]),
    ),
  };
}

type Bar = ViewChart['bars'][number];

const bar = (label: string, { text, amount }: { text: string; amount: number | null }): Bar[] =>
  amount === null ? [] : [{ label, text, amount }];

/** A figure by group; where there is one group, by unit as long as they are few. */
function barsOf({ groups: totals, units: values }: ViewFigure, groups: readonly ViewGroup[]): Bar[] {
  const ofGroups = groups.flatMap(({ id, name }) => bar(name, totals[id] ?? { text: '', amount: null }));
  if (ofGroups.length > 1) return ofGroups;
  const ofUnits = groups
    .flatMap(({ units }) => units)
    .flatMap(({ id, name }) => bar(name, values[id] ?? { text: '', amount: null }));
  return ofUnits.length <= UNITS_IN_CHART ? ofUnits : [];
}

const isSeen = ({ bars }: ViewChart): boolean => bars.length > 1 && bars.some(({ amount }) => amount !== 0);

/** Several values of one figure beside each other, or each figure by who gave it. */
function chartsOf(caption: string, figures: readonly ViewFigure[], groups: readonly ViewGroup[], keyed: boolean) {
  const charts: ViewChart[] = keyed
    ? [{ title: caption, bars: figures.flatMap(({ label, total }) => bar(label, total)) }]
    : figures.map((figure) => ({
        title: [figure.label, figure.kind].filter((part) => part !== '').join(' '),
        bars: barsOf(figure, groups),
      }));
  return charts.filter(isSeen);
}

/** Figures of one table, with what can be drawn of them. */
export function viewSet(writing: Writing, { caption, columns }: FigureSet, groups: readonly ViewGroup[]): ViewSet {
  const figures = columns.map((column) => viewFigure(writing, column));
  const keyed = columns.every(({ figure }) => figure.key !== null);
  return { caption, figures, charts: chartsOf(caption, figures, groups, keyed) };
}
