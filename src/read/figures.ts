import type { Answer, FoundBy } from '../../schemas/submission.js';
import { bookmarkOf, tagOf } from '../form/anchors.js';
import type { FigureValue, Form, FormFigure } from '../form/index.js';
import { isBlank, isNil } from './blank.js';
import { likeness } from './compare/similarity.js';
import { CONFIDENCE, UNSURE_BELOW } from './confidence.js';
import type { Flow, FlowNode } from './flow.js';
import type { Locations } from './locate/locate.js';
import { placeOf } from './place.js';
import type { Regions } from './regions.js';
import { cellsOf, type Grid, type GridCell } from './table/grid.js';
import { readValue } from './values/value.js';

/** A figure's place: the text that stands there, and how it was found. */
interface Spot {
  text: string;
  node: FlowNode | null;
  by: FoundBy;
  confidence: number;
}

const LABEL_LIKE = 0.8;

const hasBookmark = (node: FlowNode, name: string): boolean =>
  node.bookmarks.some((bookmark) => bookmark.name === name);

/** The cell a figure's own anchor stands in, wherever the table went. Extents of controls are never trusted. */
function byAnchor(grids: readonly Grid[], value: FigureValue): Spot | null {
  const tag = tagOf('figure', value.item);
  const bookmark = bookmarkOf('figure', value.item);
  for (const by of ['tag', 'bookmark'] as const) {
    for (const grid of grids) {
      for (const cell of grid.rows.flatMap(cellsOf)) {
        const node = cell.nodes.find((one) => (by === 'tag' ? one.tags.has(tag) : hasBookmark(one, bookmark)));
        if (node && node.tables.at(-1) === grid.table) {
          return { text: cell.text, node, by, confidence: by === 'tag' ? CONFIDENCE.tag : CONFIDENCE.anchorAndText };
        }
      }
    }
  }
  return null;
}

/** The grid column of a key by its header; a lone value stands in the last column. */
function columnOf(grid: Grid, figure: FormFigure, value: FigureValue): number {
  if (value.key === null) return grid.width - 1;
  for (const line of grid.rows.slice(0, 2)) {
    const header = cellsOf(line).find((cell) => likeness(cell.text, value.label).score >= LABEL_LIKE);
    if (header) return header.column;
  }
  return grid.width - figure.values.length + figure.values.indexOf(value);
}

function byLabel(grids: readonly Grid[], figure: FormFigure, value: FigureValue): Spot | null {
  let best: { cell: GridCell; score: number } | null = null;
  for (const grid of grids) {
    for (const line of grid.rows) {
      const label = cellsOf(line)
        .slice(0, 2)
        .map((cell) => Math.max(likeness(cell.text, figure.label).score, likeness(cell.text, figure.printed).score));
      const score = Math.max(0, ...label);
      const cell = line[columnOf(grid, figure, value)];
      if (cell && score >= LABEL_LIKE && score > (best?.score ?? 0)) best = { cell, score };
    }
  }
  if (!best) return null;
  return {
    text: best.cell.text,
    node: best.cell.nodes[0] ?? null,
    by: 'text',
    confidence: CONFIDENCE.sameText * best.score,
  };
}

/** "Số hội nghị: 12" in a sentence of its own, or an anchor that was moved out of its table. */
function inText(nodes: readonly FlowNode[], figure: FormFigure, value: FigureValue): Spot | null {
  if (value.key !== null) return null;
  for (const node of nodes) {
    const [label = '', ...rest] = node.rest.split(/[:：]/);
    if (rest.length > 0 && likeness(label, figure.label).score >= LABEL_LIKE) {
      return { text: rest.join(':').trim(), node, by: 'text', confidence: CONFIDENCE.begins };
    }
  }
  return null;
}

const NOWHERE: Spot = { text: '', node: null, by: 'none', confidence: 1 };

function answerOf(figure: FormFigure, value: FigureValue, spot: Spot, trail: readonly string[], form: Form): Answer {
  const gone = spot.by === 'none';
  const text = spot.text.trim();
  const blank = isBlank(text, form.language);
  const nil = !blank && figure.rule.type !== 'yes_no' && figure.rule.type !== 'choice' && isNil(text);
  const read = blank || nil ? null : readValue(text, figure.rule, form.language);
  const state = gone
    ? 'missing'
    : spot.confidence < UNSURE_BELOW
      ? 'unknown'
      : blank
        ? 'blank'
        : nil
          ? 'nil'
          : 'answered';
  return {
    item: value.item,
    kind: 'figure',
    required: value.required,
    state,
    value: nil ? 0 : (read?.value ?? null),
    text: text === '' ? null : text,
    by: spot.by,
    confidence: spot.confidence,
    place: placeOf(trail, spot.node, [figure.label, value.key === null ? '' : value.label].filter(Boolean).join(', ')),
  };
}

/** The figures of one section or point, by their anchors, else by their labels in its own tables, else in any, else in its text. */
export function readFigures(
  owner: { index: number; trail: readonly string[]; figures: readonly FormFigure[] },
  { locations, regions, flow, form }: { locations: Locations; regions: Regions; flow: Flow; form: Form },
): Answer[] {
  const asked = new Set(
    [...locations.located.values()].flatMap((one) => (one.landmark.is === 'table' && one.grid ? [one.grid] : [])),
  );
  const own = [...locations.located.values()].flatMap((one) =>
    one.landmark.is === 'figures' && one.grid && one.landmark.figures.some((figure) => owner.figures.includes(figure))
      ? [one.grid]
      : [],
  );
  const others = locations.grids.filter((grid) => !asked.has(grid) && !own.includes(grid));
  const region = regions.of.get(owner.index)?.nodes ?? [];
  return owner.figures.flatMap((figure) =>
    figure.values.map((value) => {
      const spot =
        byAnchor(locations.grids, value) ??
        byLabel(own, figure, value) ??
        inText(region, figure, value) ??
        byLabel(others, figure, value) ??
        inText(flow.nodes, figure, value) ??
        NOWHERE;
      return answerOf(figure, value, spot, owner.trail, form);
    }),
  );
}
