import type { Language } from '../../../schemas/id.js';
import type { FieldId, ValueType } from '../../../schemas/outline.js';

/** A row as the unit sees it: its label, or its position counted from 1; neither for the total row. */
export interface RowName {
  label: string | null;
  at: number | null;
}

/** A unit or an outline as people call it; where nobody knows how, its id must do. */
export interface Called {
  id: string;
  name: string | null;
}

/** What is asked for in one place. */
export interface AskedValue {
  /** What the form calls it. */
  label: string;
  type: ValueType;
  options: string[];
}

/** What a Word file can hold that is not read as text. */
export type UnreadKind = 'text-box' | 'picture' | 'inserted-file' | 'old-font';

type Bound = number | string | null;

/** What is found in a returned form. `item` of the finding names the item; `label` is how the form calls it. */
export interface SubmissionFindingData {
  'section-missing': { heading: string };
  /** `typed`: what stands there instead of an answer, such as "Đang cập nhật". */
  'section-empty': { heading: string; typed?: string };
  /** `stands` says on which side of the section `other` it stands; the outline puts it on the other. */
  'section-out-of-order': { heading: string; other: string; stands: 'before' | 'after' };
  'section-unasked': { heading: string };
  'heading-missing': { heading: string };
  'heading-changed': { heading: string; typed: string };
  'point-missing': { ask: string };
  'point-unanswered': { ask: string; typed?: string };
  'text-too-short': { label: string; words: number; min: number };
  'text-too-long': { label: string; words: number; max: number };
  /** `gone`: the place to fill in is lost, not only empty. */
  'figure-missing': AskedValue & { gone: boolean; typed?: string };
  'figure-not-a-number': { label: string; typed: string };
  'value-wrong-type': { label: string; typed: string; type: ValueType; options: string[] };
  'figure-out-of-range': { label: string; typed: string; min: Bound; max: Bound };
  /**
   * `read`: the number, or the day as 2026-05-19, the text was read as. `because`: of a mark between digits, of "about",
   * or of what it is counted in.
   */
  'figure-ambiguous': { label: string; typed: string; read: string; because?: 'mark' | 'nearly' | 'measure' };
  'table-missing': { title: string };
  'table-empty': { title: string };
  'table-header-changed': { title: string; column: string; typed: string };
  'table-column-missing': { title: string; column: string };
  'table-too-few-rows': { title: string; rows: number; min: number };
  'table-too-many-rows': { title: string; rows: number; max: number };
  'table-row-missing': { title: string; row: RowName };
  /** Empty cells of one row. A finding is about one of them; told together, those of a row are one. */
  'cell-missing': { title: string; row: RowName; columns: AskedValue[] };
  'cell-wrong-type': {
    title: string;
    row: RowName;
    column: string;
    typed: string;
    type: ValueType;
    options: string[];
  };
  'cell-out-of-range': { title: string; row: RowName; column: string; typed: string; min: Bound; max: Bound };
  'total-wrong': { title: string; column: string; typed: string; sum: number };
  /** `sum` is null where the rows above cannot be added up. */
  'total-missing': { title: string; column: string; sum: number | null };
  /** `table` says where the row stands that a row check is about; null for a check of the whole form. */
  'check-failed': {
    say: string;
    names: { label: string; text: string }[];
    table: { title: string; row: RowName } | null;
  };
  'field-missing': { field: FieldId };
  'field-wrong-date': { typed: string };
  'if-any-blank': { label: string };
  'nil-where-required': { label: string; typed: string };
  'answer-uncertain': { label: string; typed: string; percent: number };
  'outline-other': { found: Called; expected: Called };
  'outline-older': { found: number; expected: number };
  'outline-newer': { found: number; expected: number };
  'own-definition': { outline: string; version: number };
  'own-definition-damaged': Record<string, never>;
  'unit-other': { found: Called; expected: Called };
  'unit-not-in-pack': { unit: Called };
  'unit-guessed': { unit: Called; by: 'letterhead' | 'file_name' };
  'unit-not-known': Record<string, never>;
  /** Periods as each language calls them. */
  'period-other': { found: Record<Language, string>; expected: Record<Language, string> };
  'tracked-changes-left': { insertions: number; deletions: number };
  'comments-left': { comments: number };
  'content-unread': { kinds: UnreadKind[] };
  'text-garbled': { paragraphs: number };
}
