import { columnLetters, inFormula } from './names.js';
import type { Cell, Sheet } from './workbook.js';

/** A drop-down with the range its options stand in. */
export interface List {
  column: number;
  range: string;
  message?: string;
}

/** The options of all drop-downs of a workbook, each list a column of a sheet of its own. */
export class Lists {
  private readonly columns: string[][] = [];

  constructor(private readonly sheet: string) {}

  /** The drop-downs of one sheet. Options of their own sheet may be long and hold commas, which a list in place may not. */
  of(choices: Sheet['choices']): List[] {
    return (choices ?? [])
      .filter(({ options }) => options.length > 0)
      .map(({ column, options, message }) => {
        const letters = columnLetters(this.columns.push(options) - 1);
        const range = `${inFormula(this.sheet)}$${letters}$1:$${letters}$${options.length}`;
        return { column, range, ...(message === undefined ? {} : { message }) };
      });
  }

  /** The hidden sheet that holds them: its first options stand where other sheets have headers. */
  asSheet(): Sheet | null {
    if (this.columns.length === 0) return null;
    const length = Math.max(...this.columns.map((options) => options.length));
    const rows = Array.from({ length: length - 1 }, (_, row): Cell[] =>
      this.columns.map((options) => options[row + 1] ?? null),
    );
    const columns = this.columns.map(([first = '']) => ({ header: first }));
    return { name: this.sheet, columns, rows, hidden: true };
  }
}
