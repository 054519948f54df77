import type { FigureValue, Form, FormFigure } from '../../form/index.js';
import { keyOf, Wording } from '../../text/index.js';
import { isNumeric } from '../../values/index.js';
import type { Landmark } from '../landmark.js';
import { COMPARISONS } from '../limits.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import { type FoundText, meantIn, NOWHERE } from '../lines/found-text.js';
import { placeOf } from '../lines/place.js';
import type { Locations } from '../locate/locations.js';
import { once } from '../once.js';
import type { Attribution } from '../regions/attribution.js';
import { nodesInPlaceOf, picturedAt, toBeSeen } from '../regions/in-place-of.js';
import { linesAbove } from '../table/above.js';
import { facing } from '../table/facing.js';
import { cellsOf, type Grid, type GridCell } from '../table/grid.js';
import type { Beside, MeasureBeside } from '../table/measures.js';
import { notesBelow } from '../table/notes-below.js';
import { saidOfAll } from '../table/of-all.js';
import { type Placed, placedIn } from '../table/placed.js';
import { saidAbove } from '../table/said-above.js';
import { otherAbove } from '../table/said-otherwise.js';
import { rowAmong } from '../table/tabbed.js';
import { valuedBeside } from '../table/valued-cell.js';
import { isBlank } from '../texts/blank.js';
import { answerOf, type ReadAnswer } from '../valued.js';
import { askedFigures } from './asked.js';
import { contested } from './contested.js';
import { type AnchoredCells, anchoredCells, byAnchor, type FoundFigure, inTable, outOfRow } from './in-tables.js';
import { calledShorter, type LabelledLine, labelled, labelledLines, linesByWords, rowsInWords } from './in-text.js';
import { inTheirRows } from './in-their-rows.js';
import { mentioned, saidApart, saidOfBlank } from './mentioned.js';
import { isCalledAnother, rowCalled } from './rows-called.js';
import { spokenInSection, spokenUnder } from './spoken.js';
import { witnessed } from './witnessed.js';

/** A table of figures, as they stand in it. */
interface Claimed {
  placed: Placed;
  beside: Beside;
  figures: ReadonlySet<FormFigure>;
}

/** What belongs to whom, found once for all figures of a document. */
export interface FigureSetting {
  form: Form;
  flow: Flow;
  regions: Attribution['regions'];
  landmarks: readonly Landmark[];
  anchored: AnchoredCells;
  /** Tables of figures. */
  claimed: ReadonlyMap<Grid, Claimed>;
  /** Every figure of the form: a row that is called exactly as another one is not this one. */
  labels: ReadonlySet<string>;
  /** Tables nobody asked for. */
  free: readonly Grid[];
  /** Labels that more than one figure of the form has. */
  shared: ReadonlySet<string>;
  /** Measures that more than one is counted in. */
  measures: ReadonlySet<string>;
  /** Lines of the whole document that may say a figure; looked for when one has no place of its own. */
  lines(): readonly LabelledLine[];
  /** What stands in the place of the table a figure belongs to, where that was not found: a picture, or a table headed alike. */
  inPlaceOf(figure: FormFigure): FlowNode | null;
  /**
   * Whether figures that lost their place are searched for; in documents far larger than any report they are found by their very
   * words alone, among the lines of their own part.
   */
  searched: boolean;
}

function repeated(labels: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(labels.filter((label) => seen.size === seen.add(label).size));
}

const besideOf = ({ grid, asked, columns }: Placed, table: Grid, flow: Flow): Beside => ({
  grid,
  asked,
  columns,
  lines: [...linesAbove(table, flow), ...notesBelow(table.table, flow), ...saidOfAll(flow)],
});

/**
 * The first row of a table that is headed as figures are, in the very place of some that were not found: what they are called there is
 * another thing, or was worded anew.
 */
function headedAlike(
  lost: Extract<Landmark, { is: 'figures' }>,
  free: readonly Grid[],
  locations: Locations,
  flow: Flow,
  form: Form,
): FlowNode | null {
  const keys = askedFigures(lost.figures, form.letterhead.words).columns.map(({ headers }) => headers[0]?.key ?? '');
  const nodes = new Set(nodesInPlaceOf(lost, locations, flow));
  for (const { rows, table } of free) {
    const heads = new Set(cellsOf(rows[0] ?? []).map(({ key }) => key));
    const [first] = flow.nodesOf.get(table) ?? [];
    if (first && nodes.has(first) && keys.every((key) => heads.has(key)))
      return cellsOf(rows[1] ?? []).find(({ text }) => text !== '')?.nodes[0] ?? null;
  }
  return null;
}

export function figureSetting(form: Form, flow: Flow, locations: Locations, { regions }: Attribution): FigureSetting {
  const claimed = new Map<Grid, Claimed>();
  const asked = new Set<Grid>();
  for (const { landmark, grid } of locations.located.values()) {
    if (grid && landmark.is === 'figures') {
      const own = askedFigures(landmark.figures, form.letterhead.words);
      const other = otherAbove(saidAbove(grid, own, landmark, flow, locations), own, form);
      const placed = placedIn(facing(grid, own), own, form, other);
      claimed.set(grid, { placed, beside: besideOf(placed, grid, flow), figures: new Set(landmark.figures) });
    }
    if (grid && landmark.is === 'table') asked.add(grid);
  }
  const figures = locations.landmarks.flatMap((one) => (one.is === 'figures' ? one.figures : []));
  const labels = figures.map(({ label }) => keyOf(label));
  const free = locations.grids.filter((grid) => !claimed.has(grid) && !asked.has(grid));
  const hasPictures = once(() => flow.nodes.some(({ paragraph }) => paragraph.pictures !== undefined));
  return {
    form,
    flow,
    regions,
    landmarks: locations.landmarks,
    anchored: anchoredCells(locations.grids),
    claimed,
    labels: new Set(labels),
    free,
    shared: repeated(labels),
    measures: repeated(figures.map(({ rule }) => keyOf(rule.unit ?? ''))),
    lines: once(() => labelledLines(flow.nodes)),
    inPlaceOf: (figure) => {
      if (!hasPictures() && free.length === 0) return null;
      const lost = locations.landmarks.find((one) => one.is === 'figures' && one.figures.includes(figure));
      if (lost?.is !== 'figures' || locations.located.get(lost.index)?.grid) return null;
      return picturedAt(lost, locations, flow) ?? headedAlike(lost, free, locations, flow, form);
    },
    searched: flow.nodes.length * labels.length <= COMPARISONS,
  };
}

interface Owner {
  index: number;
  trail: readonly string[];
  figures: readonly FormFigure[];
}

interface Sought {
  figure: FormFigure;
  value: FigureValue;
}

function answered(
  { figure, value }: Sought,
  found: FoundText,
  measure: MeasureBeside | null,
  { trail }: Owner,
  form: Form,
): ReadAnswer {
  const labels = [value.label, figure.label, figure.printed];
  const called = [figure.label, value.key === null ? '' : value.label].filter(Boolean).join(', ');
  const { item, required } = value;
  const read = valuedBeside(found, { kind: 'figure', rule: figure.rule, language: form.language, labels }, measure);
  return answerOf({ item, kind: 'figure', required }, read, placeOf(trail, found.node, called));
}

/** The place a form made for a figure: by its anchors and by its row in its own table, which are each other's witness. */
function inOwnPlace({ figure, value }: Sought, { anchored, claimed, labels, form }: FigureSetting): FoundFigure | null {
  const isAnother = (cell: GridCell): boolean => isCalledAnother(cell, figure, labels);
  const tagged = byAnchor(anchored, figure, value, isAnother);
  for (const { placed, beside, figures } of claimed.values()) {
    const row = figures.has(figure) ? placed.rows.rows.find(({ id }) => id === figure.id) : undefined;
    const read = row && inTable(placed, row, value, beside);
    if (read) return tagged ? witnessed(read, tagged, figure, form) : read;
    if (tagged && figures.has(figure)) return outOfRow(placed, tagged, figure);
  }
  return tagged;
}

/** In tables nobody asked for, and in those of other figures, rows that are called as the figure is. */
function inOtherTables({ figure, value }: Sought, setting: FigureSetting): FoundFigure | null {
  const { free, claimed, labels, form, flow } = setting;
  const others = [...claimed].filter(([, { figures }]) => !figures.has(figure));
  const taken = new Set(
    others.flatMap(([, { placed }]) =>
      placed.rows.rows.filter(({ position }) => !position.doubt).map(({ at }) => placed.grid.rows[at]),
    ),
  );
  const grids = [...free, ...others.map(([grid]) => grid)];
  const isOthers = (line: Grid['rows'][number]): boolean =>
    taken.has(line) ||
    cellsOf(line)
      .slice(0, 2)
      .some((cell) => isCalledAnother(cell, figure, labels));
  const found = rowCalled(grids, figure, form, isOthers);
  if (!found) return null;
  const { placed, row } = found;
  return inTable(placed, row, value, besideOf(placed, placed.grid, flow));
}

/** Nothing speaks against it, and something was typed. */
const isSettled = (found: FoundText, form: Form): boolean => !found.against && !isBlank(meantIn(found), form.language);

/**
 * A sentence that speaks of the figure: under its own heading or question, else anywhere in the same section; else a line there
 * that is called by a part of its words.
 */
function spokenOf({ figure, value }: Sought, { index, figures }: Owner, setting: FigureSetting): FoundText | null {
  const { landmarks, form, measures, labels } = setting;
  const under = spokenUnder(index, setting, form);
  const apart = () => (value.key === null ? saidApart(under, figure, figures, form.language) : null);
  const own = mentioned(under, figure, value) ?? apart();
  if (own) return own;
  const byMeasure = !measures.has(keyOf(figure.rule.unit ?? ''));
  const spoken = spokenInSection(index, landmarks, setting, form);
  const other = mentioned(spoken, figure, value, byMeasure);
  return other ?? calledShorter(labelledLines(spoken.map(({ node }) => node)), figure, value, labels, form.language);
}

/** A figure in its own place, held against a line of its own part that is called by its very words: "Số vụ vi phạm: 134 vụ". */
const besideLine = (own: ReadAnswer, line: ReadAnswer, form: Form): ReadAnswer =>
  line.state === 'answered' ? contested(own, line, form) : own;

/**
 * The figures of one section or point: by their anchors and their rows in its own tables, else on lines of its own text,
 * else where else they may have gone, else by a sentence that speaks of them.
 */
export function readFigures(owner: Owner, setting: FigureSetting): ReadAnswer[] {
  if (owner.figures.length === 0) return [];
  const { form, lines, regions, shared, searched } = setting;
  const ownNodes = regions.get(owner.index)?.nodes ?? [];
  const ownLines = once(() => labelledLines(ownNodes));
  const ownRows = once(() => rowsInWords(ownNodes));
  const ownByWords = once(() => linesByWords(ownLines()));
  const calledSo = ({ label, printed }: FormFigure): readonly LabelledLine[] =>
    [...new Set([label, printed])].flatMap((text) => ownByWords().get(keyOf(text)) ?? []);
  const ownLinesOf = (figure: FormFigure): readonly LabelledLine[] =>
    searched ? [...ownLines(), ...(isNumeric(figure.rule) ? [] : ownRows())] : calledSo(figure);
  /** What its own place says; where that was left blank, what a sentence of its part says of it. */
  const inPlace = (sought: Sought, { found, measure }: FoundFigure): ReadAnswer => {
    const isLeft = searched && !found.against && isBlank(meantIn(found), form.language);
    const said = isLeft ? saidOfBlank(spokenUnder(owner.index, setting, form), sought.figure, sought.value) : null;
    return answered(sought, said ?? found, said ? null : measure, owner, form);
  };
  const answers = owner.figures.map((figure) =>
    figure.values.map((value): ReadAnswer => {
      const sought = { figure, value };
      const own = inOwnPlace(sought, setting);
      const isFirm = own !== null && own.found.by !== 'text';
      const line =
        own && isSettled(own.found, form) ? null : labelled(ownLinesOf(figure), figure, value, form.language);
      const isTold = line !== null && isSettled(line, form) && !own?.found.against;
      if (own && (isFirm || isSettled(own.found, form)) && !isTold) {
        const read = inPlace(sought, own);
        const said = line ? null : labelled(calledSo(figure), figure, value, form.language);
        const answer = said ? besideLine(read, answered(sought, said, null, owner, form), form) : read;
        return own.called && value === figure.values[0] ? { ...answer, called: own.called } : answer;
      }
      if (line) return answered(sought, line, null, owner, form);
      const other = searched ? inOtherTables(sought, setting) : null;
      if (other && (isSettled(other.found, form) || !own))
        return answered(sought, other.found, other.measure, owner, form);
      const elsewhere =
        searched && !shared.has(keyOf(figure.label)) ? labelled(lines(), figure, value, form.language) : null;
      if (elsewhere && (isSettled(elsewhere, form) || !own)) return answered(sought, elsewhere, null, owner, form);
      if (own) return inPlace(sought, own);
      const spoken = searched ? spokenOf(sought, owner, setting) : null;
      const answer = answered(sought, spoken ?? NOWHERE, null, owner, form);
      const rowOf = (): FlowNode | null =>
        searched && value.key !== null
          ? rowAmong(
              ownNodes,
              [figure.label, figure.printed].map((text) => new Wording(text)),
            )
          : null;
      const there = spoken ? null : (setting.inPlaceOf(figure) ?? rowOf());
      return there ? toBeSeen(answer, owner.trail, there) : answer;
    }),
  );
  return inTheirRows(owner.figures, answers, form);
}
