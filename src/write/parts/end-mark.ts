import type { Draft } from '../draft/draft.js';
import { Line } from '../markup/line.js';
import { NORMAL } from '../markup/style-names.js';

/** What ends a document beside its last full stop, as ".." does; empty where nothing but that stop does. */
export const endMarkOf = ({ letterhead: { end_mark } }: Draft): string => (/[^.\s]/.test(end_mark) ? end_mark : '');

/** The mark on a line of its own: below a table that ends a text, where no sentence can bear it. */
function endMark(draft: Draft): Line[] {
  const mark = endMarkOf(draft);
  return mark === '' ? [] : [new Line(NORMAL, [mark], { keepNext: true })];
}

/** The mark of the text of a form: where it ends in a table; a unit's own last sentence bears it else. */
export const endMarkOfText = (draft: Draft): Line[] => {
  const { last, form } = draft;
  if (last === null) return (form.tables ?? []).length > 0 ? endMark(draft) : [];
  return last.figures.length > 0 || last.tables.length > 0 ? endMark(draft) : [];
};
