import type { RemarkData } from '../draft/remark.js';

/** How much an outline asks for. */
export interface Counts {
  /** Sections of the outermost level, and all inside them. */
  chapters: number;
  sections: number;
  points: number;
  figures: number;
  tables: number;
  appendices: number;
  groups: number;
}

export interface ImportWords {
  /** What the draft itself says at its head; `files`: what it was made from. */
  head(files: readonly string[], proposal: boolean): string[];
  /** What is said of one guess, or of one thing that was left out. */
  remarks: { [C in keyof RemarkData]: (data: RemarkData[C]) => string };
  /** Where something stands: the file, the paragraph or line, counted from 1, a few words of it. */
  place(of: { file: string | null; block: number; word: boolean; quote: string }): string;
  found(title: string, files: readonly string[]): string;
  counts(of: Counts): string;
  toLookAt(count: number): string;
  leftOut(count: number): string;
  /** What stands in a draft where the outline says nothing. */
  table: string;
  contents: string;
  formula(column: string, written: string): string;
  mail(address: string): string;
}
