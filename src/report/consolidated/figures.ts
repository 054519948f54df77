import type { RolledFigure } from '../../../schemas/rollup.js';
import { type FormFigure, figureGroups, partItem } from '../../form/index.js';
import { wordsOf } from '../../text/index.js';
import { type Block, Line, STYLES } from '../../write/index.js';
import { isLeftOut } from '../rollup/value-cell.js';
import { type Context, noteLine } from './context.js';
import { figureChart } from './figure-chart.js';
import { type FigureColumn, figureTable } from './figure-table.js';
import { COLUMNS_LANDSCAPE, COLUMNS_PORTRAIT } from './limits.js';

/** Figures that stand in one table: several with one value each, or the years of one. */
export interface FigureSet {
  caption: string;
  columns: FigureColumn[];
  /** What is to be said under the table; absent where its caption says all. */
  note?: string;
}

const chunks = <T>(all: readonly T[], size: number): T[][] => {
  const count = Math.ceil(all.length / size);
  const each = Math.ceil(all.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => all.slice(index * each, (index + 1) * each));
};

/** What a count is called by, before what it counts. */
const COUNT = /^(?:(?:tổng )?số|(?:total )?number of) /iu;

/** The unit of measure that is said beside a name; none where the name begins or ends with it: "Số đảng viên" are members of the Party. */
function measureBeside(label: string, measure: string | null): string | null {
  const counted = wordsOf(label.replace(COUNT, ''));
  const said = measure === null ? [] : wordsOf(measure);
  const isSaid = (words: readonly string[]): boolean => said.length > 0 && said.every((word, at) => word === words[at]);
  return isSaid(counted) || isSaid(counted.slice(-said.length)) ? null : measure;
}

function named(label: string, measure: string | null): string {
  const beside = measureBeside(label, measure);
  return beside === null ? label : `${label} (${beside})`;
}

/** What tables of figures are laid out from. */
type Layout = Pick<Context, 'figures' | 'words'>;

/** The units whose value goes into a total. */
const countedIn = ({ values, type }: RolledFigure): Set<string> =>
  new Set(values.flatMap((one) => (one.value === null || isLeftOut(one, type) ? [] : [one.unit])));

/** Of how many units the totals of some columns of a table are; nothing in that of one unit, whose values are no totals. */
function noteOf(
  { words }: Layout,
  table: readonly FigureColumn[],
  told: readonly FigureColumn[],
): Pick<FigureSet, 'note'> {
  const units = new Set(table.flatMap(({ figure }) => figure.values.map(({ unit }) => unit)));
  if (told.length === 0 || units.size < 2) return {};
  return { note: words.fromEach(told.map(({ header, figure }) => [header, figure.given, figure.asked])) };
}

function single(context: Layout, figures: readonly FormFigure[], most: number, heading: string): FigureSet[] {
  const columns = figures.flatMap(({ id, label }): FigureColumn[] => {
    const figure = context.figures.get(id);
    return figure ? [{ header: named(label, figure.measure), figure }] : [];
  });
  return chunks(columns, most).map((part, at) => {
    const asked = Math.max(...part.map(({ figure }) => figure.asked));
    const given = Math.max(...part.map(({ figure }) => figure.given));
    const [alone] = part.length === 1 ? part : [];
    const over = alone?.header ?? (at === 0 ? heading : context.words.goesOn(heading));
    const unlike = part.filter(({ figure }) => figure.given !== given || figure.asked !== asked);
    return { caption: context.words.caption(over, given, asked), columns: part, ...noteOf(context, part, unlike) };
  });
}

function keyed(context: Layout, one: FormFigure, most: number): FigureSet[] {
  const columns = one.values.flatMap(({ item, label }): FigureColumn[] => {
    const figure = context.figures.get(item);
    return figure ? [{ header: label, figure }] : [];
  });
  const [first, ...others] = columns.map(({ figure }) => countedIn(figure));
  // A year that is missing, or in doubt, leaves the row of a unit with a gap.
  const full = [...(first ?? [])].filter((unit) => others.every((units) => units.has(unit))).length;
  const caption = context.words.captionOf(
    one.label,
    measureBeside(one.label, columns[0]?.figure.measure ?? null),
    full,
    columns[0]?.figure.asked ?? 0,
  );
  const unlike = columns.some(({ figure }) => figure.given !== full);
  return chunks(columns, most).map((part, at) => ({
    caption: at === 0 ? caption : context.words.goesOn(caption),
    columns: part,
    ...(unlike ? noteOf(context, part, part) : {}),
  }));
}

/** A table with what its means are weighted by; that of one unit has none. */
function withWeights(context: Layout, set: FigureSet): FigureSet {
  const units = new Set(set.columns.flatMap(({ figure }) => figure.values.map(({ unit }) => unit)));
  const labels = set.columns.flatMap(({ figure: { weight, key } }) => {
    if (weight === null) return [];
    const by = (key === null ? undefined : context.figures.get(partItem(weight, key))) ?? context.figures.get(weight);
    return by === undefined ? [] : [by.label];
  });
  if (labels.length === 0 || units.size < 2) return set;
  const weights = context.words.weightedBy([...new Set(labels)]);
  return { ...set, note: set.note === undefined ? weights : `${set.note} ${weights}` };
}

/** What stands in one table each, of the figures of a section or point under a heading. */
export function figureSets(
  context: Layout,
  figures: readonly FormFigure[],
  orientation: 'portrait' | 'landscape',
  heading: string,
): FigureSet[] {
  const most = orientation === 'portrait' ? COLUMNS_PORTRAIT : COLUMNS_LANDSCAPE;
  return figureGroups(figures)
    .flatMap((group) =>
      group[0]?.shape === 'single'
        ? single(context, group, most, heading)
        : group.flatMap((one) => keyed(context, one, most + 3)),
    )
    .map((set) => withWeights(context, set));
}

/** The figures under a section or point: what they come to, by unit or by group, and charts of what has several values. */
export function figureBlocks(context: Context, figures: readonly FormFigure[], heading: string): Block[] {
  const { byGroup, words, byUnitAppendix } = context;
  const sets = figureSets(context, figures, 'portrait', heading);
  if (sets.length === 0) return [];
  const elsewhere = byUnitAppendix === null ? words.inWorkbook : words.inAppendix(byUnitAppendix);
  return [
    ...sets.flatMap(({ caption, columns, note }): Block[] => [
      new Line(STYLES.caption, [context.numbering.table(caption)]),
      ...figureTable(context, {
        title: caption,
        columns,
        orientation: 'portrait',
        rows: byGroup ? 'groups' : 'units',
        note,
      }),
    ]),
    ...(byGroup ? [noteLine(elsewhere)] : []),
    ...figures.flatMap((figure) => figureChart(context, figure)),
  ];
}
