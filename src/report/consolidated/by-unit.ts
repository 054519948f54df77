import type { Table } from '../../../schemas/outline.js';
import type { Form, FormFigure, FormSection } from '../../form/index.js';
import type { Rollup } from '../../rollup/index.js';
import { type Block, Line, STYLES } from '../../write/index.js';
import type { Context } from './context.js';
import { figureTable } from './figure-table.js';
import { figureSets } from './figures.js';
import { CELLS_IN_APPENDIX, UNITS_IN_APPENDIX, UNITS_IN_TEXT } from './limits.js';
import type { ConsolidatedWords } from './words/index.js';

/** No id of a definition begins so. */
export const BY_UNIT = '_by_unit';

const sent = ({ units }: Rollup): number =>
  units.filter(({ state }) => state === 'complete' || state === 'incomplete').length;

/** Whether tables in the text have a row for each group, since the units are too many. */
export const isByGroup = (rollup: Rollup): boolean => sent(rollup) > UNITS_IN_TEXT;

/** Whether the figures of each unit then stand in an appendix; what is too much for that is in the workbook. */
export function hasByUnit(rollup: Rollup): boolean {
  const units = sent(rollup);
  return isByGroup(rollup) && units <= UNITS_IN_APPENDIX && units * rollup.figures.length <= CELLS_IN_APPENDIX;
}

/** The appendix as a table of the definition, so that it is numbered with the others. */
export const byUnitTable = (words: ConsolidatedWords): Table => ({
  id: BY_UNIT,
  title: words.appendixByUnit,
  orientation: 'landscape',
  rows: {},
  columns: [{ id: 'unit', label: words.unit, type: 'text' }],
});

/** The figures that stand together, with the heading they stand under. */
const figuresOf = (sections: readonly FormSection[]): { heading: string; figures: FormFigure[] }[] =>
  sections.flatMap(({ heading, figures, points, sections: inner }) => [
    { heading, figures },
    ...points.map((point) => ({ heading, figures: point.figures })),
    ...figuresOf(inner),
  ]);

/** The figures of each unit, on pages on their side. */
export const byUnitBlocks = (context: Context, { sections }: Form): Block[] =>
  figuresOf(sections).flatMap(({ heading, figures }) =>
    figureSets(context, figures, 'landscape', heading).flatMap(({ caption, columns, note }): Block[] => [
      new Line(STYLES.caption, [context.numbering.table(caption)]),
      ...figureTable(context, { title: caption, columns, orientation: 'landscape', rows: 'units', note }),
    ]),
  );
