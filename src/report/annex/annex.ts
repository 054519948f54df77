import type { Letterhead } from '../../../schemas/letterhead.js';
import type { Outline } from '../../../schemas/outline.js';
import {
  citationOf,
  definedIn,
  type Form,
  type FormFigure,
  type FormPeriod,
  type FormPoint,
  type FormSection,
  type FormTable,
  groupLabel,
  resolve,
  textsFor,
  withNote,
} from '../../form/index.js';
import { unitOf, type ValueRule } from '../../values/index.js';
import { columnNotes } from './columns.js';
import { factsOf } from './facts.js';
import { type AnnexWords, annexWords } from './words/index.js';

/** One thing an annex prints, in the order of reading. */
export type AnnexPart =
  | { is: 'heading'; section: FormSection; position: number }
  /** Of whom what stands below is asked, and whether it must be answered. */
  | { is: 'audience'; text: string }
  /** What is said to whoever writes, and answered by nobody. */
  | { is: 'note'; text: string }
  | { is: 'point'; text: string }
  /** `inPoint`: it belongs to the point above it. */
  | { is: 'figure'; text: string; inPoint: boolean }
  | { is: 'table'; table: FormTable; title: string };

export interface AnnexAppendix {
  table: FormTable;
  /** Of whom it is asked, in brackets; null where all must fill it in. */
  audience: string | null;
  notes: readonly string[];
}

/** An outline as the annex of the plan that asks for the reports: what all groups are asked, and who is asked what. */
export interface Annex {
  /** What a unit in no group is asked: everything. */
  form: Form;
  kind: string;
  /** The document it belongs to, in brackets. */
  attached: string;
  /** Who reports, for what time, where to and by when. */
  facts: readonly string[];
  parts: readonly AnnexPart[];
  appendices: readonly AnnexAppendix[];
}

export interface AnnexAsked {
  outline: Outline;
  letterhead: Letterhead;
  period: FormPeriod;
}

interface Telling {
  words: AnnexWords;
  language: Outline['language'];
  /** What the groups are called that alone are asked for an item; null where all are. */
  askedOf(id: string): string[] | null;
  isOptional(id: string): boolean;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Of whom something is asked, and whether it may be left out, each in brackets. */
function marksOf(id: string, { words, askedOf, isOptional }: Telling): string[] {
  const groups = askedOf(id);
  return [...(groups ? [words.onlyOf(groups)] : []), ...(isOptional(id) ? [words.optional] : [])];
}

/** A text with what is said of it in brackets, before the stop of its sentence. */
const marked = (text: string, id: string, telling: Telling): string => marksOf(id, telling).reduce(withNote, text);

/** What is to be written into the room of a figure, where neither the room nor what it is counted in says so. */
function fillingOf({ type, options }: ValueRule, unit: string, { filling }: AnnexWords): string[] {
  if (type === 'choice') return [filling.choice(options)];
  if (type === 'text' || type === 'yes_no') return [filling[type]];
  return unit === '' && type !== 'date' ? [filling.number] : [];
}

/** A figure as a line with room to fill in; of several values one after the other, each behind what it is called. */
function figureText({ id, printed, rule, values }: FormFigure, telling: Telling): string {
  const { words, language } = telling;
  const unit = unitOf(rule, language);
  const dots = words.dots[rule.type];
  const filling = fillingOf(rule, unit, words);
  const several = values.some(({ key }) => key !== null);
  const room = several
    ? [values.map(({ label }) => `${label}: ${dots}`).join('; '), ...(unit === '' ? [] : [words.countedIn(unit)])]
    : [dots, ...(unit === '' ? [] : [unit])];
  return marked([`${printed}:`, ...room, ...filling].join(' '), id, telling);
}

const tableNotes = (table: FormTable, { words }: Telling): string[] => [
  ...(table.guidance === null ? [] : [table.guidance]),
  ...columnNotes(table, words),
];

const tableParts = (table: FormTable, telling: Telling): AnnexPart[] => [
  { is: 'table', table, title: marked(table.title, table.id, telling) },
  ...tableNotes(table, telling).map((text): AnnexPart => ({ is: 'note', text })),
];

function inside(part: FormSection | FormPoint, inPoint: boolean, telling: Telling): AnnexPart[] {
  return [
    ...(part.guidance === null ? [] : [{ is: 'note' as const, text: part.guidance }]),
    ...part.figures.map((figure): AnnexPart => ({ is: 'figure', text: figureText(figure, telling), inPoint })),
    ...part.tables.flatMap((table) => tableParts(table, telling)),
  ];
}

function sectionParts(section: FormSection, position: number, telling: Telling): AnnexPart[] {
  const groups = telling.askedOf(section.id);
  return [
    { is: 'heading', section, position },
    ...(groups ? [{ is: 'audience' as const, text: telling.words.askedOf(groups) }] : []),
    ...(telling.isOptional(section.id) ? [{ is: 'audience' as const, text: telling.words.optional }] : []),
    ...inside(section, false, telling),
    ...section.points.flatMap((point): AnnexPart[] => [
      { is: 'point', text: marked(capital(point.ask), point.id, telling) },
      ...inside(point, true, telling),
    ]),
    ...section.sections.flatMap((inner, at) => sectionParts(inner, at, telling)),
  ];
}

function tellingOf(outline: Outline, text: (template: string) => string): Telling {
  const { parts, figures, tables } = definedIn(outline);
  const all = new Map([...parts, ...figures, ...tables].map((one) => [one.id, one]));
  return {
    words: annexWords[outline.language],
    language: outline.language,
    askedOf: (id) => all.get(id)?.for?.map((group) => text(groupLabel(outline, group))) ?? null,
    isOptional: (id) => all.get(id)?.required === false,
  };
}

/** An outline as the annex of its plan. What asks each unit for something of its own asks "đơn vị" here. */
export function annexOf({ outline, letterhead, period }: AnnexAsked): Annex {
  const words = annexWords[outline.language];
  const unit = { id: 'unit', name: words.unit };
  const text = textsFor(outline, unit, period);
  const telling = tellingOf(outline, text);
  const form = resolve({ outline, unit, period, letterhead });
  return {
    form,
    kind: words.kind(form.kind),
    attached: words.attached(citationOf(outline, letterhead)?.short ?? null, outline.issued?.by ?? null),
    facts: factsOf(outline, period, text).map((fact) => fact.text),
    parts: [
      ...(form.tables ?? []).flatMap((table) => tableParts(table, telling)),
      ...form.sections.flatMap((section, at) => sectionParts(section, at, telling)),
    ],
    appendices: form.appendices.map((table) => ({
      table,
      audience: marksOf(table.id, telling).join(' ') || null,
      notes: tableNotes(table, telling),
    })),
  };
}
