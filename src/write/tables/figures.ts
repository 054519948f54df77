import type { FormFigure } from '../../form/index.js';
import { unitOf } from '../../values/index.js';
import type { Draft } from '../draft/draft.js';
import { valuePlace } from '../draft/place.js';
import { splitWidth, textWidth } from '../markup/measure.js';
import { STYLES } from '../markup/style-names.js';
import { Grid, textCell } from './grid.js';

/** The shares of the width for the label, the unit of measure and so many values. */
function shares(values: number): number[] {
  const each = values === 1 ? 25 : Math.min(14, 56 / values);
  return [100 - 18 - each * values, 18, ...Array.from({ length: values }, () => each)];
}

/**
 * A small table of figures that are asked in the same columns: figure, unit of measure, one column for each value.
 * `keepNext`: it stands on one page with what follows.
 */
export function figureTable(draft: Draft, figures: readonly FormFigure[], keepNext: boolean): Grid {
  const { words } = draft.letterhead;
  const values = figures[0]?.values ?? [];
  const headers = values.map((value) => (value.key === null ? words.value : value.label));
  const rows = figures.map((figure) => ({
    header: false,
    cells: [
      textCell(STYLES.tableText, figure.printed),
      textCell(STYLES.tableValue, unitOf(figure.rule, draft.form.language)),
      ...figure.values.map((value) => {
        const title = value.key === null ? figure.printed : `${figure.printed} - ${value.label}`;
        const place = { kind: 'figure' as const, id: value.item, title, preset: value.preset };
        return { style: STYLES.tableValue, content: valuePlace(draft, place, figure.rule) };
      }),
    ],
  }));
  return new Grid(
    figures.map((figure) => figure.printed).join('; '),
    splitWidth(textWidth(draft.letterhead, 'portrait'), shares(values.length)),
    [
      { header: true, cells: [words.figure, words.unit, ...headers].map((word) => textCell(STYLES.tableHeader, word)) },
      ...rows,
    ],
    keepNext,
  );
}
