import type { Point, Section } from '../../../schemas/outline.js';
import type { FormPoint, FormSection } from '../form.js';
import { headingNumber } from '../printed/counter.js';
import { formWords } from '../words/index.js';
import { markIfAny, resolvedOnce, resolveFigure, type Setting, withNote } from './figure.js';
import type { Scope } from './scope.js';
import { IN_TEXT, resolveTable } from './table.js';

/** Keeps what resolves to something. */
function kept<A, B>(list: readonly A[] | undefined, resolve: (one: A) => B | null): B[] {
  return (list ?? []).flatMap((one) => resolve(one) ?? []);
}

const asksFor = (id: string, { only }: Setting): boolean => only === null || only.has(id);

function resolveAnswer(part: Point | Section, scope: Scope, setting: Setting) {
  return {
    id: part.id,
    required: scope.required,
    ifAny: scope.ifAny,
    guidance: scope.optionalText(part.guidance),
    minWords: part.min_words ?? null,
    maxWords: part.max_words ?? null,
    figures: kept(part.figures, (figure) => resolveFigure(figure, scope, setting)),
    tables: kept(part.tables, (table) => resolveTable(table, scope, setting, IN_TEXT)),
  };
}

const resolvePoint = (point: Point, outer: Scope, setting: Setting): FormPoint | null =>
  resolvedOnce(setting, point, (one) => pointOf(point, outer, one));

function pointOf(point: Point, outer: Scope, setting: Setting): FormPoint | null {
  const scope = outer.enter(point);
  if (!scope) return null;
  const table = point.see === undefined ? undefined : setting.tables.get(point.see);
  const asked = markIfAny(scope.text(point.ask).trim(), point.if_any, setting.letterhead.words.if_any);
  const ask = table === undefined ? asked : withNote(asked, formWords[setting.language].see(table));
  return { ...resolveAnswer(point, scope, setting), asksText: asksFor(point.id, setting), ask };
}

/**
 * The sections a unit is asked for, and all in them, as it sees them. `above`: the how manyth each heading above them is,
 * the outermost first.
 */
export function resolveSections(
  sections: readonly Section[] | undefined,
  outer: Scope,
  setting: Setting,
  above: readonly number[] = [],
): FormSection[] {
  const mine = kept(sections, (section) => {
    const scope = outer.enter(section);
    return scope && { section, scope };
  });
  return mine.map(({ section, scope }, at) => {
    const counts = [...above, setting.numbered?.get(section.id) ?? at + 1];
    return resolvedOnce(setting, section, (one) => sectionOf(section, scope, one, counts));
  });
}

function sectionOf(section: Section, scope: Scope, setting: Setting, counts: readonly number[]): FormSection {
  const title = scope.text(section.title).trim();
  const asked = [section.points, section.sections, section.figures, section.tables].some((list) => list !== undefined);
  return {
    ...resolveAnswer(section, scope, setting),
    asksText: (!asked || section.min_words !== undefined) && asksFor(section.id, setting),
    level: counts.length - 1,
    number: headingNumber(setting.letterhead.headings, counts),
    title,
    heading: markIfAny(title, section.if_any, setting.letterhead.words.if_any),
    points: kept(section.points, (point) => resolvePoint(point, scope, setting)),
    sections: resolveSections(section.sections, scope, setting, counts),
  };
}
