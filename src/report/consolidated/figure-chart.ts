import type { RolledFigure } from '../../../schemas/rollup.js';
import type { FormFigure } from '../../form/index.js';
import { isNumeric } from '../../values/index.js';
import { type Block, type Chart, Line, STYLES, textWidth } from '../../write/index.js';
import { typedLeftOut } from '../rollup/value-cell.js';
import { writeWorkbook } from '../workbook/index.js';
import { type Context, namesOf, noteLine } from './context.js';
import { SPEAKERS, UNITS_IN_CHART } from './limits.js';

type Of = RolledFigure['total'];

const numberOf = (total: Of): number | null => (total.is === 'number' ? total.value : null);

const isYear = (key: string): boolean => /^(19|20)\d\d$/.test(key);

/** A line shows a run of years; few values stand side by side. */
const LINE_FROM = 4;

type Body = Pick<Chart, 'kind' | 'categories' | 'series' | 'categoryTitle'>;

/** What all units come to in each year, or under each other key. */
function ofSeries(context: Context, { values }: FormFigure, rolled: readonly RolledFigure[], name: string): Body {
  const years = values.every(({ key }) => isYear(key ?? ''));
  return {
    kind: years && values.length >= LINE_FROM ? 'line' : 'column',
    categories: values.map(({ label }) => label),
    categoryTitle: years ? context.words.year : null,
    series: [{ name, values: rolled.map(({ total }) => numberOf(total)) }],
  };
}

/** What was planned beside what was done: by unit where they are few, else by group, else of all. */
function ofCompare(context: Context, { values }: FormFigure, rolled: readonly RolledFigure[], name: string): Body {
  const { units, groups } = context.rollup;
  const given = units.filter(({ id }) => rolled.some((one) => one.values.some((value) => value.unit === id)));
  const asked = groups.filter(({ id }) =>
    rolled.some((one) => one.groups.some((of) => of.group === id && of.given > 0)),
  );
  const labels = values.map(({ label }) => label);
  const beside = (
    of: readonly { id: string; name: string }[],
    amountOf: (one: RolledFigure, id: string) => number | null,
  ): Body => ({
    kind: 'column',
    categories: of.map((one) => one.name),
    categoryTitle: null,
    series: rolled.map((one, at) => ({ name: labels[at] ?? '', values: of.map(({ id }) => amountOf(one, id)) })),
  });
  if (given.length <= UNITS_IN_CHART && given.length > 1)
    return beside(given, (one, id) => {
      const value = one.values.find(({ unit }) => unit === id)?.value;
      return typeof value === 'number' ? value : null;
    });
  if (asked.length > 1 && asked.length <= UNITS_IN_CHART)
    return beside(asked, (one, id) => {
      const own = one.groups.find(({ group }) => group === id);
      return own ? numberOf(own.total) : null;
    });
  const all = [{ name, values: rolled.map(({ total }) => numberOf(total)) }];
  return { kind: 'column', categories: labels, categoryTitle: null, series: all };
}

const hasAny = ({ series }: Body): boolean =>
  series.some(({ values }) => values.some((value) => value !== null && value !== 0));

/** Whether several units gave values: what one gave stands in its table. */
const ofSeveral = (rolled: readonly RolledFigure[]): boolean => rolled.some(({ given }) => given > 1);

/** The units that gave something of which nothing is drawn. */
const openIn = (rolled: readonly RolledFigure[]): string[] => [
  ...new Set(
    rolled.flatMap(({ values, type }) =>
      values.flatMap((value) => (typedLeftOut(value, type) === null ? [] : [value.unit])),
    ),
  ),
];

/** A chart of a figure that has several values, of what all units come to. None where there is nothing more to see. */
export function figureChart(context: Context, figure: FormFigure): Block[] {
  const { words, draft, charts } = context;
  if (figure.shape === 'single' || figure.values.length < 2 || !isNumeric(figure.rule)) return [];
  const rolled = figure.values.flatMap(({ item }) => context.figures.get(item) ?? []);
  const [first] = rolled;
  if (rolled.length !== figure.values.length || !first || !ofSeveral(rolled)) return [];
  const name = words.kind(first.rollup, false) || draft.letterhead.words.total;
  const body = (figure.shape === 'series' ? ofSeries : ofCompare)(context, figure, rolled, name);
  if (!hasAny(body)) return [];
  const chart: Chart = {
    ...body,
    title: context.numbering.chart(figure.label),
    valueTitle: first.measure ?? draft.letterhead.words.value,
    font: draft.letterhead.font,
    language: context.language,
  };
  const open = openIn(rolled);
  return [
    charts.draw(chart, STYLES.tableValue, textWidth(draft.letterhead, 'portrait')),
    new Line(STYLES.gap, []),
    ...(open.length === 0 ? [] : [noteLine(words.notDrawn(namesOf(context, open, SPEAKERS)))]),
  ];
}

/** The workbook Word opens to change the values of a chart. */
export const chartWorkbook = ({ title, language, categories, series }: Chart): Promise<Uint8Array> =>
  writeWorkbook({
    title,
    language,
    sheets: [
      {
        name: 'Sheet1',
        columns: ['', ...series.map(({ name }) => name)].map((header) => ({ header })),
        rows: categories.map((category, index) => [category, ...series.map(({ values }) => values[index] ?? null)]),
      },
    ],
  });
