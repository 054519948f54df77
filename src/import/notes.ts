import type { Language } from '../../schemas/id.js';
import type { Column, Figure } from '../../schemas/outline.js';
import type { Draft } from './draft/draft.js';
import { type DraftPath, LEFT_OUT } from './draft/remark.js';
import { sayRemark } from './summary.js';
import { importWords } from './words/index.js';

/** What was understood of one paragraph of a Word file: what it is, and more about it. */
export interface DraftNote {
  /** Its number in the file, from 0. */
  paragraph: number;
  lines: string[];
}

interface Entry {
  title?: string;
  ask?: string;
  label?: string;
  columns?: Column[];
  figures?: Figure[];
  if_any?: boolean;
  required?: boolean;
  for?: string[];
}

const entryAt = (outline: Draft['outline'], path: DraftPath): Entry =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)?.[key], outline) as Entry;

/** What the part of a draft at a path is, in words; figures that stand on lines of their own are told there. */
function linesOf(entry: Entry, path: DraftPath, { outline, places }: Draft, language: Language): string[] {
  const { notes } = importWords[language];
  const groups = (outline.groups ?? {}) as Record<string, string | { label: string }>;
  const named = (entry.for ?? []).map((id) => {
    const group = groups[id];
    return typeof group === 'string' ? group : (group?.label ?? id);
  });
  const said = [
    ...(entry.if_any ? [notes.ifAny] : []),
    ...(entry.required === false ? [notes.optional] : []),
    ...(named.length > 0 ? [notes.only(named)] : []),
  ];
  const apart = places.some(
    (place) =>
      place.path.length === path.length + 2 &&
      place.path.at(-2) === 'figures' &&
      path.every((key, at) => place.path[at] === key),
  );
  if (entry.columns) return [notes.table(entry.title ?? ''), notes.columns(entry.columns), ...said];
  if (entry.label !== undefined) return [notes.figure(entry as Figure), ...said];
  const figures = apart ? [] : (entry.figures ?? []);
  return [entry.ask === undefined ? notes.section : notes.point, ...said, ...figures.map(notes.figure)];
}

/**
 * What was understood of one of the files a draft was made from, paragraph by paragraph: sections, points, figures, tables,
 * what was guessed and what was left out.
 * @param file its number among them, from 0
 */
export function notesOf(draft: Draft, file: number, language: Language): DraftNote[] {
  const { notes } = importWords[language];
  const byParagraph = new Map<number, string[]>();
  const add = ({ block }: { block: number }, lines: readonly string[]): void => {
    const there = byParagraph.get(block) ?? [];
    byParagraph.set(block, [...there, ...lines.filter((line) => !there.includes(line))]);
  };
  for (const { path, source } of draft.places) {
    if (source.file !== file) continue;
    add(source, linesOf(entryAt(draft.outline, path), path, draft, language));
  }
  for (const remark of draft.remarks) {
    if (remark.source?.file !== file) continue;
    const said = sayRemark(remark, language);
    add(remark.source, [LEFT_OUT.has(remark.code) ? notes.leftOut(said) : notes.look(said)]);
  }
  return [...byParagraph]
    .map(([paragraph, lines]) => ({ paragraph, lines }))
    .sort((one, other) => one.paragraph - other.paragraph);
}
