import type { Letterhead } from '../../schemas/letterhead.js';
import type { Point, Section } from '../../schemas/outline.js';
import { markIfAny, resolveFigure, type Setting } from './figure.js';
import type { FormPoint, FormSection } from './form.js';
import type { HeadingCounter } from './heading-number.js';
import type { Scope } from './scope.js';
import { resolveTable } from './table.js';
import { formWords } from './words/index.js';

/** Keeps what resolves to something. */
function kept<A, B>(list: readonly A[] | undefined, resolve: (one: A) => B | null): B[] {
  return (list ?? []).flatMap((one) => resolve(one) ?? []);
}

function resolveAnswer(part: Point | Section, scope: Scope, setting: Setting, words: Letterhead['words']) {
  return {
    id: part.id,
    required: scope.required,
    ifAny: scope.ifAny,
    guidance: scope.optionalText(part.guidance),
    minWords: part.min_words ?? null,
    maxWords: part.max_words ?? null,
    figures: kept(part.figures, (figure) => resolveFigure(figure, scope, setting)),
    tables: kept(part.tables, (table) => resolveTable(table, scope, setting, words, null)),
  };
}

function resolvePoint(point: Point, outer: Scope, setting: Setting, words: Letterhead['words']): FormPoint | null {
  const scope = outer.enter(point);
  if (!scope) return null;
  const table = point.see === undefined ? undefined : setting.tables.get(point.see);
  const reference = table === undefined ? '' : ` ${formWords[setting.language].see(table)}`;
  const ask = markIfAny(scope.text(point.ask).trim(), point.if_any, setting.ifAnyMark);
  return { ...resolveAnswer(point, scope, setting, words), asksText: true, ask: ask + reference };
}

/** A section and all in it as one unit sees it, or null where the unit is not asked for it. */
export function resolveSection(
  section: Section,
  outer: Scope,
  setting: Setting,
  letterhead: Letterhead,
  headings: HeadingCounter,
  level = 0,
): FormSection | null {
  const scope = outer.enter(section);
  if (!scope) return null;
  const number = headings.next(level);
  const title = scope.text(section.title).trim();
  const answer = resolveAnswer(section, scope, setting, letterhead.words);
  const points = kept(section.points, (point) => resolvePoint(point, scope, setting, letterhead.words));
  const sections = kept(section.sections, (one) =>
    resolveSection(one, scope, setting, letterhead, headings, level + 1),
  );
  const asked = [section.points, section.sections, section.figures, section.tables].some((list) => list !== undefined);
  return {
    ...answer,
    asksText: !asked || section.min_words !== undefined,
    level,
    number,
    title,
    heading: markIfAny(title, section.if_any, setting.ifAnyMark),
    points,
    sections,
  };
}
