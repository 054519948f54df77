import type { Figure } from '../../../schemas/outline.js';
import {
  type FigureDraft,
  figureLine,
  figuresIn,
  figuresOfLine,
  type LineFigure,
  leftOf,
  namesFigure,
  wantsFigures,
} from '../figures/index.js';
import type { Part } from '../parts/part.js';
import { bodiesIn } from '../parts/remarks.js';
import { tableOf } from '../tables/index.js';
import type { Captioned } from '../tree/index.js';
import type { Annexes } from './annexes.js';
import type { Groups } from './groups.js';
import type { Ids } from './ids.js';
import type { DraftPath } from './remark.js';
import { FILLED_IN, tableIn, type WrittenTable } from './table.js';
import type { Writing } from './writing.js';

type WrittenFigure = Partial<Figure> & Pick<Figure, 'id' | 'label'>;

/** A section or point of the definition as it is written. */
export interface WrittenPart {
  id: string;
  title?: string;
  ask?: string;
  see?: string;
  guidance?: string;
  for?: string[];
  if_any?: true;
  required?: false;
  figures?: WrittenFigure[];
  tables?: WrittenTable[];
  points?: WrittenPart[];
  sections?: WrittenPart[];
}

/** What sections and points are written with. */
export interface PartWriting extends Writing {
  annexes: Annexes;
}

function figureOf(draft: FigureDraft & Partial<LineFigure>, ids: Ids, groups: Groups): WrittenFigure {
  const { label, type, unit, currency, scale, series, compare, options, optional, said = [] } = draft;
  const audience = groups.of(said.flatMap((one) => bodiesIn(one, groups.names)));
  return {
    id: ids.of(label, 'so'),
    label,
    ...(unit === null || type === 'percent' ? {} : { unit }),
    type,
    ...(currency === null ? {} : { currency }),
    ...(scale === null ? {} : { scale }),
    ...(['date', 'yes_no', 'text', 'choice'].includes(type) ? {} : { min: 0 }),
    ...(type === 'percent' ? { max: 100 } : {}),
    ...(options ? { options } : {}),
    ...(optional ? { required: false } : {}),
    ...(compare ? { compare } : {}),
    ...(series === null || type === 'date' || type === 'yes_no' ? {} : { series }),
    ...(draft.ifAny ? { if_any: true } : {}),
    ...(audience.length === 0 ? {} : { for: audience }),
  };
}

/** A line that ends in brackets: what they say is said of all of it. */
const ENDS_IN_BRACKETS = /[)\]]\s*[.;]?$/u;

/** "Số vụ (nếu có), số hội nghị": said of one figure among others, and so neither of them nor of what holds them. */
const isOfOneFigure = ({ raw }: Part, figures: readonly WrittenFigure[]): boolean =>
  !ENDS_IN_BRACKETS.test(raw.trim()) && figures.some((one) => one.if_any) && figures.some((one) => !one.if_any);

/** Writes sections or points, outermost first, in the order of the definition's keys. */
export function partIn(part: Part, path: DraftPath, under: string, writing: PartWriting): WrittenPart {
  const { ids, groups, letters, annexes, remarks, places } = writing;
  places.push({ path, source: part.source });
  const said = part.is === 'section' ? letters.sentence(part.text) : part.text;
  // Of a line that is all brackets nothing is left without them.
  const text = said.trim() === '' ? part.line.text : said;
  const id = ids.of(text, part.is === 'section' ? 'muc' : 'noi_dung', under);
  const named = part.is === 'section' ? { title: text } : { ask: text };
  const see = part.see === null ? null : annexes.named(part.see);
  if (part.see !== null && see === null)
    remarks.push({ code: 'see-unknown', data: { named: part.see.named }, path, source: part.source });
  const audience = groups.of(part.bodies);
  for (const label of part.bodies) remarks.push({ code: 'group-guessed', data: { label }, path, source: part.source });
  for (const { text, source } of part.strays)
    remarks.push({ code: 'line-unasked', data: { text }, path: null, source });
  const figures = figuresOf(part, path, writing);
  const tables = tablesOf(part.tables, part.text, [...path, 'tables'], writing);
  const points = part.points.map((point, at) => partIn(point, [...path, 'points', at], text, writing));
  const sections = part.sections.map((section, at) => partIn(section, [...path, 'sections', at], text, writing));
  return {
    id,
    ...named,
    ...(see === null ? {} : part.is === 'point' ? { see } : {}),
    ...(part.guidance.length === 0 ? {} : { guidance: part.guidance.join(' ') }),
    ...(audience.length === 0 ? {} : { for: audience }),
    ...(part.ifAny && !isOfOneFigure(part, figures) ? { if_any: true as const } : {}),
    ...(part.optional ? { required: false as const } : {}),
    ...(figures.length === 0 ? {} : { figures }),
    ...(tables.length === 0 ? {} : { tables }),
    ...(points.length === 0 ? {} : { points }),
    ...(sections.length === 0 ? {} : { sections }),
  };
}

function figuresOf(part: Part, path: DraftPath, writing: PartWriting): WrittenFigure[] {
  const lines = part.figureLines.flatMap(({ rest, source }) =>
    figuresOfLine(rest, true).map((draft) => ({ draft, source })),
  );
  if (lines.length === 0) return askedFigures(part, path, writing);
  const own = figureLine(part.raw);
  const drafts = [...(own ? [own] : []), ...lines.map(({ draft }) => draft)];
  for (const [at, { source }] of lines.entries())
    writing.places.push({ path: [...path, 'figures', drafts.length - lines.length + at], source });
  tellLeft(part, drafts, path, writing);
  return drafts.map((draft) => figureOf(draft, writing.ids, writing.groups));
}

/** Tells what may ask for a value and went into no figure, here or below. */
function tellLeft(part: Part, figures: readonly FigureDraft[], path: DraftPath, { remarks }: PartWriting): void {
  const below = [...part.points, ...part.sections].map(({ raw }) => raw);
  const clauses = leftOf(part.raw, figures, [...below, ...part.bodies]);
  if (clauses.length > 0) remarks.push({ code: 'values-left', data: { clauses }, path, source: part.source });
}

function askedFigures(part: Part, path: DraftPath, writing: PartWriting): WrittenFigure[] {
  const { ids, groups, remarks } = writing;
  const text = part.raw;
  const whole = figuresOfLine(text, false);
  // A heading with points of its own names what they ask for, but where it has room for a figure.
  if (whole.length === 0 && part.is === 'section' && part.points.length + part.sections.length > 0) {
    tellLeft(part, [], path, writing);
    return [];
  }
  const named: FigureDraft[] = whole.length > 0 ? whole : figuresIn(text);
  const drafts = named.length > 0 ? named : part.guidance.filter(namesFigure).flatMap(figuresIn);
  const { source } = part;
  tellLeft(part, drafts, path, writing);
  if (drafts.length === 0 && wantsFigures(text))
    remarks.push({ code: 'figures-wanted', data: { text: part.text }, path, source });
  return drafts.map((draft, at) => {
    const place = [...path, 'figures', at];
    remarks.push({ code: 'figure-guessed', data: { label: draft.label }, path: place, source });
    if (draft.series !== null)
      remarks.push({ code: 'series-guessed', data: { label: draft.label }, path: place, source });
    return figureOf(draft, ids, groups);
  });
}

/**
 * Writes tables of the text.
 * @param text what they stand under: a table without a title is called so
 * @param path of the list they are written in
 */
export function tablesOf(
  captioned: readonly Captioned[],
  text: string,
  path: DraftPath,
  { ids, groups, remarks, places, language }: Writing,
): WrittenTable[] {
  const written: WrittenTable[] = [];
  for (const { grid, caption } of captioned) {
    const draft = tableOf(grid, caption, groups.names);
    const { source } = grid;
    if (draft === null) remarks.push({ code: 'table-unread', data: {}, path: null, source });
    else if (draft.filled > FILLED_IN)
      remarks.push({ code: 'table-filled', data: { title: draft.title || text }, path: null, source });
    else {
      const titled = { ...draft, title: draft.title === '' ? text : draft.title };
      written.push(tableIn(titled, { ids, groups, path: [...path, written.length], remarks, places, language }));
    }
  }
  return written;
}
