import type { ConsolidatedWords } from './words/index.js';

/** The numbers of tables and charts, counted through the report as they are written. */
export class Numbering {
  private tables = 0;
  private charts = 0;

  constructor(private readonly words: Pick<ConsolidatedWords, 'table' | 'chart'>) {}

  /** The caption of the next table. */
  table(caption: string): string {
    this.tables += 1;
    return this.words.table(this.tables, caption);
  }

  /** The caption of the next chart. */
  chart(caption: string): string {
    this.charts += 1;
    return this.words.chart(this.charts, caption);
  }
}
