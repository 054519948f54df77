import type { Language } from '../../../schemas/id.js';

/** One row of values of a chart, one for each category; null where there is none. */
export interface ChartSeries {
  name: string;
  values: readonly (number | null)[];
}

/**
 * A chart of Word's own. Its values stand beside its points, so that it says the same in print. The workbook it can be
 * edited in holds the categories in column A of a sheet "Sheet1", and each series in a further column.
 */
export interface Chart {
  kind: 'line' | 'column';
  title: string;
  /** What stands along the axes; null where the title says it. */
  categoryTitle: string | null;
  valueTitle: string | null;
  categories: readonly string[];
  series: readonly ChartSeries[];
  font: string;
  /** In whose marks numbers are written by programs that mind it. */
  language: Language;
}
