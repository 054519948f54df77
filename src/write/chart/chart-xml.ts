import type { Chart } from './chart.js';
import { formatOf, seriesXml } from './series.js';
import { tag, text, title, val } from './xml.js';

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const CATEGORIES = 111_111_111;
const VALUES = 222_222_222;

const line = (colour: string): string =>
  tag('c:spPr', {}, tag('a:ln', { w: 6350 }, tag('a:solidFill', {}, val('a:srgbClr', colour))));

const hasNegative = ({ series }: Chart): boolean =>
  series.some(({ values }) => values.some((value) => (value ?? 0) < 0));

/** Values begin at 0: cut off below, small differences would look large. */
function axis(chart: Chart, of: 'categories' | 'values'): string {
  const categories = of === 'categories';
  const named = categories ? chart.categoryTitle : chart.valueTitle;
  const [id, other] = categories ? [CATEGORIES, VALUES] : [VALUES, CATEGORIES];
  const parts = [
    val('c:axId', id),
    tag('c:scaling', {}, val('c:orientation', 'minMax') + (categories || hasNegative(chart) ? '' : val('c:min', 0))),
    val('c:delete', 0),
    val('c:axPos', categories ? 'b' : 'l'),
    ...(categories ? [] : [tag('c:majorGridlines', {}, line('D9D9D9'))]),
    ...(named === null ? [] : [title(named, chart.font, 10, false)]),
    tag('c:numFmt', { formatCode: categories ? 'General' : formatOf(chart), sourceLinked: 0 }),
    val('c:majorTickMark', categories ? 'out' : 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    line('7F7F7F'),
    text(chart.font, 10, false),
    val('c:crossAx', other),
    val('c:crosses', 'autoZero'),
  ];
  const last = categories
    ? [val('c:auto', 0), val('c:lblAlgn', 'ctr'), val('c:lblOffset', 100), val('c:noMultiLvlLbl', 0)]
    : [val('c:crossBetween', 'between')];
  return tag(categories ? 'c:catAx' : 'c:valAx', {}, ...parts, ...last);
}

function plot(chart: Chart): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index));
  const lines = chart.kind === 'line';
  return tag(
    lines ? 'c:lineChart' : 'c:barChart',
    {},
    ...(lines ? [] : [val('c:barDir', 'col')]),
    val('c:grouping', lines ? 'standard' : 'clustered'),
    val('c:varyColors', 0),
    ...series,
    lines ? val('c:marker', 1) : val('c:gapWidth', 80),
    val('c:axId', CATEGORIES),
    val('c:axId', VALUES),
  );
}

/** The part of a chart (ECMA-376 21.2.2.29); `workbook` is the relation to the workbook it can be edited in. */
export function chartXml(chart: Chart, workbook: string | null): string {
  const legend = [val('c:legendPos', 'b'), val('c:overlay', 0), text(chart.font, 10, false)];
  const inside = [
    title(chart.title, chart.font, 12, true),
    val('c:autoTitleDeleted', 0),
    tag('c:plotArea', {}, tag('c:layout'), plot(chart), axis(chart, 'categories'), axis(chart, 'values')),
    ...(chart.series.length > 1 ? [tag('c:legend', {}, ...legend)] : []),
    val('c:plotVisOnly', 1),
    val('c:dispBlanksAs', 'gap'),
  ];
  const data = workbook === null ? '' : tag('c:externalData', { 'r:id': workbook }, val('c:autoUpdate', 0));
  const space = [val('c:roundedCorners', 0), tag('c:chart', {}, ...inside), data];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag('c:chartSpace', NAMESPACES, ...space)}`;
}
