import type { HelpWords } from '../../command/index.js';

export interface UnitsWords extends HelpWords<'outline' | 'output' | 'keep'> {
  /** `kept`: how many units of the earlier list stand in it; null where none was named. */
  done(of: { file: string; groups: number; kept: number | null }): string;
  /** Units whose group the outline does not have. */
  groupsOpen(units: readonly string[]): string;
  /** Units for which rows of tables are given beforehand, which a workbook has no place for. */
  rowsLeft(units: readonly string[]): string;
  errors: { 'output-unknown'(of: { file: string }): string };
}
