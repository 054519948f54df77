import { inMarksOf } from '../../values/index.js';
import type { Chart, ChartSeries } from './chart.js';
import { escapeXml, tag, text, val } from './xml.js';

/** Told apart in print without colour too: dark, light, middle. */
const COLOURS = ['1F4E79', '9DC3E6', '7F7F7F', 'C55A11', 'A9D18E', '404040'];

const MARKERS = ['circle', 'square', 'triangle', 'diamond', 'x', 'plus'];

const colourOf = (index: number): string => COLOURS[index % COLOURS.length] ?? '1F4E79';

const fill = (colour: string): string => tag('a:solidFill', {}, val('a:srgbClr', colour));

/** The letter of a column of the chart's workbook, from 0; charts have few series. */
const letter = (column: number): string => String.fromCharCode(65 + column);

const range = (column: number, count: number): string =>
  `Sheet1!$${letter(column)}$2:$${letter(column)}$${Math.max(2, count + 1)}`;

const points = (values: readonly (string | number | null)[]): string =>
  values
    .map((value, idx) => (value === null ? '' : tag('c:pt', { idx }, tag('c:v', {}, escapeXml(String(value))))))
    .join('');

function names(values: readonly string[], formula: string): string {
  const cache = tag('c:strCache', {}, val('c:ptCount', values.length) + points(values));
  return tag('c:strRef', {}, tag('c:f', {}, formula) + cache);
}

/** More decimals than these tell nobody anything. */
const DECIMALS = 8;

/** How numbers are written, in the codes of a spreadsheet: with decimals only where there are any, and two that say something. */
export const formatOf = (chart: Chart): string => inMarksOf(chart.language, unmarked(chart));

function unmarked({ series }: Chart): string {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null && value !== 0));
  if (values.every(Number.isInteger)) return '#,##0';
  const least = Math.min(...values.map((value) => Math.abs(value ?? 0)));
  const decimals = Math.min(DECIMALS, Math.max(2, 1 - Math.floor(Math.log10(least))));
  return `#,##0.0${'#'.repeat(decimals - 1)}`;
}

/** What a label says of its point: its value alone. */
const SHOWN = { LegendKey: 0, Val: 1, CatName: 0, SerName: 0, Percent: 0, BubbleSize: 0 };

const labels = (chart: Chart): string =>
  tag(
    'c:dLbls',
    {},
    tag('c:numFmt', { formatCode: formatOf(chart), sourceLinked: 0 }),
    tag('c:spPr', {}, tag('a:noFill'), tag('a:ln', {}, tag('a:noFill'))),
    text(chart.font, 9, false),
    val('c:dLblPos', chart.kind === 'line' ? 't' : 'outEnd'),
    ...Object.entries(SHOWN).map(([name, shown]) => val(`c:show${name}`, shown)),
  );

function look(kind: Chart['kind'], index: number): string {
  const colour = fill(colourOf(index));
  if (kind === 'column') return tag('c:spPr', {}, colour) + val('c:invertIfNegative', 0);
  const line = tag('a:ln', { w: 28575, cap: 'rnd' }, colour + tag('a:round'));
  const marker =
    val('c:symbol', MARKERS[index % MARKERS.length] ?? 'circle') + val('c:size', 6) + tag('c:spPr', {}, colour);
  return tag('c:spPr', {}, line) + tag('c:marker', {}, marker);
}

/** One row of values with its name, its look and its labels (ECMA-376 21.2.2.13 and 21.2.2.97: bars, lines). */
export function seriesXml(chart: Chart, one: ChartSeries, index: number): string {
  const count = chart.categories.length;
  const numbers = [tag('c:formatCode', {}, formatOf(chart)), val('c:ptCount', count), points(one.values)];
  return tag(
    'c:ser',
    {},
    val('c:idx', index),
    val('c:order', index),
    tag('c:tx', {}, names([one.name], `Sheet1!$${letter(index + 1)}$1`)),
    look(chart.kind, index),
    labels(chart),
    tag('c:cat', {}, names(chart.categories, range(0, count))),
    tag('c:val', {}, tag('c:numRef', {}, tag('c:f', {}, range(index + 1, count)) + tag('c:numCache', {}, ...numbers))),
    ...(chart.kind === 'line' ? [val('c:smooth', 0)] : []),
  );
}
