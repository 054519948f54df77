import type { FigureValue, Form, FormFigure } from '../../form/index.js';
import { keyOf } from '../../text/index.js';
import type { Attribution } from '../attribution.js';
import type { Flow } from '../flow.js';
import { type FoundText, NOWHERE } from '../found-text.js';
import { COMPARISONS } from '../limits.js';
import type { Locations } from '../locate/locations.js';
import { placeOf } from '../place.js';
import { cellsOf, type Grid } from '../table/grid.js';
import { type ReadAnswer, valued } from '../valued.js';
import { type AnchoredCells, anchoredCells, byAnchor, byLabel, inOwnTable } from './in-tables.js';
import { type LabelledLine, labelled, labelledLines, mentioned } from './in-text.js';
import { type FigureLine, figureLines } from './lines.js';

function answerOf(
  figure: FormFigure,
  value: FigureValue,
  found: FoundText,
  trail: readonly string[],
  form: Form,
): ReadAnswer {
  const called = [figure.label, value.key === null ? '' : value.label].filter(Boolean).join(', ');
  return {
    item: value.item,
    kind: 'figure',
    required: value.required,
    ...valued('figure', found, figure.rule, form, [value.label, figure.label, figure.printed]),
    place: placeOf(trail, found.node, called),
  };
}

/** What belongs to whom, found once for all figures of a document. */
export interface FigureSetting {
  form: Form;
  regions: Attribution['regions'];
  anchored: AnchoredCells;
  /** Tables of figures, with the figures they were made for and the lines these stand in. */
  claimed: ReadonlyMap<Grid, ReadonlyMap<FormFigure, FigureLine>>;
  /** Every figure of the form: a row that is called exactly as another one is not this one. */
  labels: ReadonlySet<string>;
  /** Tables nobody asked for. */
  free: readonly Grid[];
  /** Labels that more than one figure of the form has. */
  shared: ReadonlySet<string>;
  /** Lines of the whole document that may say a figure. */
  lines: readonly LabelledLine[];
  /** Whether figures that lost their place are searched for; not in documents far larger than any report. */
  searched: boolean;
}

function repeated(labels: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(labels.filter((label) => seen.size === seen.add(label).size));
}

export function figureSetting(form: Form, flow: Flow, locations: Locations, { regions }: Attribution): FigureSetting {
  const located = [...locations.located.values()];
  const claimed = new Map<Grid, ReadonlyMap<FormFigure, FigureLine>>();
  const asked = new Set<Grid>();
  for (const { landmark, grid } of located) {
    if (grid && landmark.is === 'figures') claimed.set(grid, figureLines(grid, landmark.figures));
    if (grid && landmark.is === 'table') asked.add(grid);
  }
  const labels = locations.landmarks.flatMap((one) =>
    one.is === 'figures' ? one.figures.map(({ label }) => keyOf(label)) : [],
  );
  return {
    form,
    regions,
    anchored: anchoredCells(locations.grids),
    claimed,
    labels: new Set(labels),
    free: locations.grids.filter((grid) => !claimed.has(grid) && !asked.has(grid)),
    shared: repeated(labels),
    lines: labelledLines(flow.nodes),
    searched: flow.nodes.length * labels.length <= COMPARISONS,
  };
}

/** A row that is called exactly as another figure of the form. */
const isAnother =
  (labels: ReadonlySet<string>, figure: FormFigure) =>
  (line: Grid['rows'][number]): boolean =>
    cellsOf(line)
      .slice(0, 2)
      .some(({ key }) => labels.has(key) && key !== keyOf(figure.label));

/** A row that another figure stands in, or that is called exactly as one. */
const isTaken =
  ({ claimed, labels }: FigureSetting, figure: FormFigure) =>
  (line: Grid['rows'][number]): boolean =>
    isAnother(labels, figure)(line) ||
    [...claimed].some(([grid, lines]) =>
      [...lines].some(([other, { at, turned }]) => other !== figure && !turned && grid.rows[at] === line),
    );

/**
 * The figures of one section or point: by their anchors, else by their labels in its own tables, else on lines of its
 * own text, else where else they may have gone, else by a sentence that speaks of them.
 */
export function readFigures(
  owner: { index: number; trail: readonly string[]; figures: readonly FormFigure[] },
  setting: FigureSetting,
): ReadAnswer[] {
  if (owner.figures.length === 0) return [];
  const { form, lines, regions, anchored, claimed, labels, free, shared, searched } = setting;
  const own = [...claimed].filter(([, lines]) => owner.figures.some((figure) => lines.has(figure)));
  const others = [...claimed.keys()].filter((grid) => !own.some(([mine]) => mine === grid));
  const region = regions.get(owner.index)?.nodes ?? [];
  const within = new Set(region);
  const ownLines = lines.filter(({ node }) => within.has(node));
  const inOwn = (figure: FormFigure, value: FigureValue): FoundText | null =>
    own.map(([grid, lines]) => inOwnTable(grid, lines, figure, value)).find((found) => found !== null) ?? null;
  return owner.figures.flatMap((figure) =>
    figure.values.map((value) => {
      const placed = byAnchor(anchored, value) ?? inOwn(figure, value) ?? labelled(ownLines, figure, value);
      if (placed || !searched) return answerOf(figure, value, placed ?? NOWHERE, owner.trail, form);
      const elsewhere = shared.has(keyOf(figure.label)) ? [] : lines;
      const found =
        byLabel(free, figure, value, isAnother(labels, figure)) ??
        byLabel(others, figure, value, isTaken(setting, figure)) ??
        labelled(elsewhere, figure, value) ??
        mentioned(region, figure, value) ??
        NOWHERE;
      return answerOf(figure, value, found, owner.trail, form);
    }),
  );
}
