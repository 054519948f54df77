import { attachedLine, type FormTable } from '../../form/index.js';
import type { Draft } from '../draft/draft.js';
import { keptMarkup, keptSaying } from '../draft/kept.js';
import { untaggedControl } from '../markup/control.js';
import { Line } from '../markup/line.js';
import type { Piece } from '../markup/markup.js';
import { textWidth } from '../markup/measure.js';
import { STYLES } from '../markup/style-names.js';
import { grid } from '../tables/table.js';
import type { Pages } from './page.js';
import { balance, separate } from './title.js';

/** What stands above the table of an appendix. */
export type AppendixHead = Pick<FormTable, 'title' | 'number' | 'orientation'>;

/** What is left open of the document an appendix belongs to: its number, and the parts of its day. */
const OPEN = '…';

/**
 * The line that says what an appendix belongs to. What is left open can be filled in where a form is protected, too: the
 * number and the day at the head are asked for once, so these are no items.
 */
function attachedTo({ form }: Draft): Line[] {
  const text = attachedLine(form);
  if (text === null) return [];
  const open = untaggedControl('attached', OPEN, form.protect);
  return [
    new Line(
      STYLES.attached,
      text.split(OPEN).flatMap((words, at) => (at === 0 ? [words] : [open, words])),
    ),
  ];
}

/** The pages of an appendix, turned as its table needs: its number and its title, and what stands below them. */
export function appendixPagesOf(draft: Draft, table: AppendixHead, below: readonly Piece[]): Pages {
  const { letterhead } = draft;
  const { appendix, body, page_number } = letterhead;
  const restart = appendix.page_numbers === 'restart';
  const titled = {
    text: table.title,
    look: appendix.title,
    font: letterhead.font,
    size: body.size,
    width: textWidth(letterhead, table.orientation),
  };
  return {
    orientation: table.orientation,
    restart,
    numberFirst: !restart || page_number.on_first_page,
    children: [
      ...keptSaying(letterhead, ['appendix', table.number, table.title, table.orientation], () => [
        ...(table.number === '' ? [] : [new Line(STYLES.appendixNumber, [table.number])]),
        new Line(STYLES.appendix, [table.title], {}, balance(titled)),
      ]),
      ...attachedTo(draft),
      ...keptSaying(letterhead, ['below appendix', table.title, table.orientation], () =>
        separate(appendix.separator, titled),
      ),
      ...below,
    ],
  };
}

/** An appendix of a form: pages of its own, with the table to be filled in. */
export const appendixPages = (draft: Draft, table: FormTable): Pages =>
  appendixPagesOf(draft, table, [
    new Line(STYLES.gap, []),
    ...(table.guidance === null ? [] : [new Line(STYLES.guidance, [table.guidance])]),
    keptMarkup(draft, [table], 'appendix', (own, [one]) => [grid(own, one)]),
    new Line(STYLES.gap, []),
  ]);
