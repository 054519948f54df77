import type { Language } from '../../schemas/id.js';
import type { Letterhead } from '../../schemas/letterhead.js';
import type { CrossCheck, FieldId, RuleGrade } from '../../schemas/outline.js';
import type { Stamp } from '../../schemas/stamp.js';
import type { Unit } from '../../schemas/units.js';
import type { ValueRule } from '../values/index.js';

export type { ValueRule };

/** The outline as one unit must answer it for one period: applicability, numbering and texts resolved. Plain data. */
export interface Form {
  stamp: Stamp;
  language: Language;
  /** Null where a returned file does not say whose it is; then what only some groups owe is not required. */
  unit: Unit | null;
  period: FormPeriod;
  /** What is printed above the title, such as BÁO CÁO. */
  kind: string;
  title: string;
  audience: string | null;
  addressedTo: string[];
  /** The sentence the report begins with: what it rests on, and that it follows. Null where it has none. */
  opening: string | null;
  /** A short guide for the person filling it in; empty where it is switched off. */
  guide: string[];
  head: FormHead;
  fields: FormField[];
  /** Tables that stand on their own, before the sections; left out where there are none. */
  tables?: FormTable[];
  sections: FormSection[];
  appendices: FormTable[];
  signing: { authority: string | null; title: string | null };
  recipients: string[];
  /** How to reach the sender, as printed at the foot; null where the unit gives nothing. */
  contact: string | null;
  checks: FormCheck[];
  rules: Record<string, RuleGrade>;
  letterhead: Letterhead;
  protect: boolean;
}

export interface FormPeriod {
  code: string;
  label: string;
  from: string | null;
  to: string | null;
}

/** The words of the head of page one that come from the unit. */
export interface FormHead {
  parent: string | null;
  body: string | null;
  /** What stands before and after the number, as in "Số " and "-BC/ĐU". */
  number: { before: string; after: string };
  /** What stands between the place and the date, as in ", ". */
  placeDate: { before: string; between: string; after: string };
}

/** A place of the document itself: its number, place, date, signatory. */
export interface FormField {
  id: FieldId;
  /** What its answer is called: its id, or `field.date` where the outline itself asks for something of that id. */
  item: string;
  required: boolean;
  /** What the form already says. */
  preset: string | null;
}

/** What every item has: whether it must be answered, and whether "none" is an answer. */
interface Owed {
  id: string;
  /** Must be answered by this unit. */
  required: boolean;
  /** Asked "if any": "Không có" is an answer. Inherited. */
  ifAny: boolean;
  /** Small print beside it; never an answer. */
  guidance: string | null;
}

interface Narrative extends Owed {
  /** Text is asked for here. */
  asksText: boolean;
  minWords: number | null;
  maxWords: number | null;
  /** What the form already says here; paragraphs end with a line break. Nothing where left out. */
  preset?: string;
  figures: FormFigure[];
  tables: FormTable[];
}

export interface FormSection extends Narrative {
  /** 0 for the outermost. */
  level: number;
  /** The number as Word's automatic numbering prints it, such as "II." or "1.2."; empty where the level has none. */
  number: string;
  title: string;
  /** The heading as printed: the title, marked "(nếu có)" where it is asked "if any". */
  heading: string;
  points: FormPoint[];
  sections: FormSection[];
}

export interface FormPoint extends Narrative {
  /** The line printed before its answer, with its marks: "(nếu có)", "(xem Phụ lục 1)". */
  ask: string;
}

export interface FormFigure extends Owed {
  label: string;
  /** The label as printed, with its mark "(nếu có)". */
  printed: string;
  rule: ValueRule;
  /** One value for each key; a plain figure has one value without a key. */
  values: FigureValue[];
  /** What the keys are: years of a series, plan and actual, or a single value. */
  shape: 'single' | 'series' | 'compare';
}

export interface FigureValue {
  /** `so_tin.2021`, or the figure's id where there is one value. */
  item: string;
  key: string | null;
  /** The header of its column. */
  label: string;
  required: boolean;
  preset: string | null;
}

export interface FormTable extends Owed {
  title: string;
  /** "Phụ lục 1" for an appendix; empty for a table in the text. */
  number: string;
  /** `own`: in the text, in no section. */
  place: 'section' | 'own' | 'appendix';
  orientation: 'portrait' | 'landscape';
  rows: FixedRows | OpenFormRows;
  total: boolean;
  /** What the row of totals already says, by column id. */
  totals?: Record<string, string>;
  /** The columns as printed from left to right. */
  columns: FormColumn[];
  checks: FormCheck[];
}

/** What stands in a cell that is not filled in, as statistical tables of the State have it. */
export const CROSSED = 'x';

export interface FixedRows {
  are: 'fixed';
  rows: FixedFormRow[];
  /** Rows the unit adds behind them. */
  added?: AddedRows;
}

export interface FixedFormRow {
  id: string;
  label: string;
  code: string | null;
  /** What its numbers are counted in, where its row says so. */
  unit?: string;
  /** Columns in which it is not filled in; its cells there are crossed out. */
  crossed?: string[];
  required: boolean;
  /** What the form already says, by column id. */
  presets?: Record<string, string>;
}

export interface OpenFormRows extends AddedRows {
  are: 'open';
}

export interface AddedRows {
  min: number;
  max: number | null;
  /** How many empty rows the form shows, beside those already filled in. */
  blank: number;
  /** Rows the form already shows, by column id. */
  presets: Record<string, string>[];
}

/**
 * One printed column. `label`, `code` and `unit` hold what the form prints beside fixed rows; `value` is filled in.
 * A fixed row's label stands in the column with `key: true` where there is one: that column then `is: 'label'`
 * and keeps its id; in the rows a unit adds behind those it is filled in too.
 */
export interface FormColumn {
  is: 'label' | 'code' | 'unit' | 'value';
  /** The column's id; `_label`, `_code` and `_measure` for the columns the form adds of its own. */
  id: string;
  label: string;
  /** The header as printed: the label, with its unit of measure behind it where the header does not name it already. */
  printed: string;
  group: string | null;
  rule: ValueRule;
  required: boolean;
  key: boolean;
  /** What stands in it is not added up: years of birth, shares. */
  apart?: true;
  /** Share of the table's width. */
  width: number;
}

/** A cross-check; `id` is its own or `check.<n>`, counted from 1. */
export interface FormCheck {
  id: string;
  that: CrossCheck['that'];
  say: string;
  severity: 'error' | 'warning' | 'note';
}
