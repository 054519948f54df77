import { bookmarkOf, type FormFigure, type FormPoint, type FormSection, figureGroups } from '../../form/index.js';
import { type Draft, lastPart } from '../draft/draft.js';
import { keptMarkup } from '../draft/kept.js';
import { textPlace } from '../draft/place.js';
import { Line, Words } from '../markup/line.js';
import type { Piece, Together } from '../markup/markup.js';
import { twipsOfPoints } from '../markup/measure.js';
import { headingStyle, STYLES } from '../markup/style-names.js';
import { endingInTwo } from '../markup/typeset.js';
import { END_HEIGHT } from '../styles/letterhead-styles.js';
import { paragraphOf } from '../styles/look.js';
import { headingLook, typedNumber } from '../styles/numbering.js';
import { figureTable } from '../tables/figures.js';
import { captioned } from '../tables/table.js';

/** Two tables that touch would become one. */
const gap = (): Line => new Line(STYLES.gap, []);

function figureBlock(draft: Draft, [first, ...others]: readonly FormFigure[], keepNext: boolean): readonly Piece[] {
  if (first === undefined) return [];
  const group: [FormFigure, ...FormFigure[]] = [first, ...others];
  return [
    keptMarkup(draft, group, `${group.length} ${keepNext}`, (own, figures) => [figureTable(own, figures, keepNext)]),
  ];
}

/** What is filled in under a heading or an ask line: the text, then the figures, then the tables. */
function answer(draft: Draft, part: FormSection | FormPoint, title: string): readonly Piece[] {
  const groups = figureGroups(part.figures);
  const blocks = groups.length + part.tables.length;
  const last = part === draft.last;
  const figures = groups.flatMap((group, index) => [
    ...(index === 0 ? [] : [gap()]),
    ...figureBlock(draft, group, last && index === blocks - 1),
  ]);
  return [
    ...(part.guidance === null ? [] : [new Line(STYLES.guidance, [part.guidance])]),
    ...(part.asksText
      ? textPlace(draft, { id: part.id, title, preset: part.preset ?? null }, last && blocks === 0)
      : []),
    ...figures,
    ...part.tables.map((table, index) => {
      const ends = last && groups.length + index === blocks - 1;
      return keptMarkup(draft, [table], `${ends}`, (own, [one]) => captioned(own, one, ends));
    }),
  ];
}

/** The tables that stand on their own; the last of a form without sections stands on one page with who signs. */
export const ownTables = (draft: Draft): readonly Piece[] =>
  (draft.form.tables ?? []).map((table, at, all) => {
    const ends = draft.last === null && at === all.length - 1;
    return keptMarkup(draft, [table], `${ends}`, (own, [one]) => captioned(own, one, ends));
  });

/**
 * The heading of a section, numbered as the letterhead has it; `position` counts the sections beside it from 0; `close`:
 * without room above it.
 */
export function headingLine(draft: Draft, section: FormSection, position: number, close = false): Line {
  const { letterhead, anchors } = draft;
  const typed = typedNumber(section, position, draft);
  const below = letterhead.headings[section.level]?.own_line === true;
  const look = headingLook(letterhead, section.level);
  // Word takes the indent of a style away with its number.
  const { indent = {} } = typed === null ? {} : paragraphOf(look, letterhead.body.line);
  return new Line(
    headingStyle(section.level),
    [
      ...(typed === null ? [] : [`${typed} `]),
      ...(below ? ['\n'] : []),
      ...anchors.around(bookmarkOf('section', section.id), [new Words(endingInTwo(section.heading))]),
    ],
    { ...(close ? { spacing: { before: 0 } } : {}), ...(typed === null ? {} : { numbering: false, indent }) },
  );
}

const point = (draft: Draft, whole: FormPoint): Together =>
  keptMarkup(draft, [whole], `${whole === draft.last}`, (own, [part]) => {
    const ask = own.anchors.around(bookmarkOf('ask', part.id), [new Words(part.ask)]);
    return [new Line(STYLES.ask, ask), ...answer(own, part, part.ask)];
  });

/** Whether a section begins a run of pages: the one that ends a protected form (`documentOf`). */
const isRunOfItsOwn = ({ form, last }: Draft, section: FormSection): boolean =>
  form.protect && section.level === 0 && lastPart([section]) === last;

/**
 * What ends the run of pages before the section that ends a form: so low that, with the room above it, it takes what its
 * heading would have taken.
 */
export function beforeLast({ letterhead }: Draft): Line {
  const { space_before = 0 } = headingLook(letterhead, 0);
  return new Line(STYLES.end, [], { spacing: { before: Math.max(0, twipsOfPoints(space_before - END_HEIGHT)) } });
}

/** A section and all in it; `position` counts the sections beside it from 0. */
export const sectionBlocks = (draft: Draft, whole: FormSection, position: number): Together =>
  keptMarkup(draft, [whole], `${position} ${lastPart([whole]) === draft.last}`, (own, [section]) => [
    headingLine(own, section, position, isRunOfItsOwn(own, section)),
    ...answer(own, section, section.heading),
    ...section.points.map((one) => point(own, one)),
    ...section.sections.map((inner, index) => sectionBlocks(own, inner, index)),
  ]);
