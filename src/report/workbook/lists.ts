import { columnLetters, inFormula } from './names.js';
import type { Cell, Choices, Sheet } from './workbook.js';

/** A drop-down with the range its options stand in. */
export interface List extends Omit<Choices, 'options'> {
  range: string;
}

/** The options of all drop-downs of a workbook, each list a column of a sheet of its own. */
export class Lists {
  private readonly columns: string[][] = [];

  constructor(private readonly sheet: string) {}

  /** The drop-downs of one sheet. Options of their own sheet may be long and hold commas, which a list in place may not. */
  of(choices: Sheet['choices']): List[] {
    return (choices ?? [])
      .filter(({ options }) => options.length > 0)
      .map(({ options, ...rest }) => {
        const letters = columnLetters(this.columns.push(options) - 1);
        return { ...rest, range: `${inFormula(this.sheet)}$${letters}$1:$${letters}$${options.length}` };
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
