import type { Column, Figure } from '../../../schemas/outline.js';
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
  /** What is said beside a Word file of its paragraphs. */
  notes: {
    section: string;
    point: string;
    figure(figure: Pick<Figure, 'label' | 'type' | 'unit' | 'series'>): string;
    table(title: string): string;
    columns(columns: readonly Pick<Column, 'label' | 'type'>[]): string;
    ifAny: string;
    optional: string;
    only(groups: readonly string[]): string;
    /** Of something to look at, and of something left out; `why`: a sentence. */
    look(why: string): string;
    leftOut(why: string): string;
  };
  formula(column: string, written: string): string;
  mail(address: string): string;
}
