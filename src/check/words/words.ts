import type { FieldId, ValueType } from '../../../schemas/outline.js';
import type { Bound } from '../../findings/index.js';

/** A row as the unit sees it: its label, or its position counted from 1; neither for the total row. */
export interface RowName {
  label: string | null;
  at: number | null;
}

/** What is asked for in one place. */
export interface AskedValue {
  /** What the form calls it. */
  label: string;
  type: ValueType;
  options: string[];
}

/** Phrases that several rules speak with. */
export interface CheckWords {
  /** A row as the unit sees it. */
  rowName(row: RowName): string;
  /** What kind of value is asked for, with the choices spelled out where there are any. */
  kindOfValue(type: ValueType, options: readonly string[]): string;
  /** A place of the document itself, as it is called. */
  fieldName: Record<FieldId, string>;
  /** How to fill in one place. */
  fillIn(asked: AskedValue): string;
  /** What stands in a place instead of an answer, at the end of the sentence that says so; empty where nothing does. */
  only(typed: string | undefined): string;
  /** What a value beyond its bounds should be, and what to do about it. */
  beyond(min: Bound, max: Bound): { why: string; todo: string };
}
