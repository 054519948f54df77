import type { FormPoint, FormSection, FormTable } from '../../form/index.js';
import { type Block, headingLine, Line, STYLES } from '../../write/index.js';
import { type Context, noteLine } from './context.js';
import { figureBlocks } from './figures.js';
import { narrativeBlocks } from './narratives.js';
import { rolledTable } from './tables.js';

/** A table of the text with its caption; of a long one, where it is to be found. */
export function tableBlocks(context: Context, table: FormTable): Block[] {
  const appendix = context.rowsAppendix(table.id);
  if (appendix !== null) return [noteLine(context.words.rowsInAppendix(table.title, appendix))];
  return [new Line(STYLES.caption, [context.numbering.table(table.title)]), ...rolledTable(context, table)];
}

const inside = (context: Context, part: FormSection | FormPoint, heading: string): Block[] => [
  ...figureBlocks(context, part.figures, heading),
  ...narrativeBlocks(context, part.id),
  ...part.tables.flatMap((table) => tableBlocks(context, table)),
];

/** A question that begins with the name of the unit begins with a small letter here. */
const begun = (ask: string): string => ask.charAt(0).toUpperCase() + ask.slice(1);

/** A section of the outline with what all units reported under it; `position` counts the sections beside it from 0. */
export function sectionOf(context: Context, section: FormSection, position: number): Block[] {
  return [
    headingLine(context.draft, section, position),
    ...inside(context, section, section.heading),
    ...section.points.flatMap((point) => [
      new Line(STYLES.ask, [begun(point.ask)]),
      ...inside(context, point, section.heading),
    ]),
    ...section.sections.flatMap((inner, index) => sectionOf(context, inner, index)),
  ];
}
