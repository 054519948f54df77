import type { HeadLine, Letterhead } from '../../../schemas/letterhead.js';
import type { Draft } from '../draft/draft.js';
import { keptSaying } from '../draft/kept.js';
import { fieldPlace } from '../draft/place.js';
import { Line } from '../markup/line.js';
import { Markup, Own } from '../markup/markup.js';
import { splitWidth, textWidth } from '../markup/measure.js';
import { STYLES } from '../markup/style-names.js';
import { headStyle } from '../styles/letterhead-styles.js';
import { layoutTable } from '../tables/layout-table.js';
import { unbrokenName } from './body-name.js';
import { balance, separate } from './title.js';

type Words = (Markup | Own | string)[];

/** The words of a head. A line whose words are null is not printed. */
export interface HeadWords {
  parent: string | null;
  body: string | null;
  number(): Words;
  placeDate(): Words;
  /** What stands under a line, beside what the letterhead puts there. */
  below?(line: HeadLine, width: number): Line[];
}

function wordsOf(head: HeadWords, line: HeadLine): Words | null {
  if (line.show === 'number') return head.number();
  if (line.show === 'place_date') return head.placeDate();
  if (line.show === 'text') return [line.text ?? ''];
  const text = head[line.show];
  return text === null ? null : [new Own(unbrokenName(text))];
}

const textOf = (words: Words): string =>
  words.map((one) => (one instanceof Markup ? '' : typeof one === 'string' ? one : one.text)).join('');

/** One line of the head and what stands under it, by letterhead; those that hold nothing but words once for all who say the same. */
function printed(letterhead: Letterhead, words: Words, line: HeadLine, width: number): readonly Line[] {
  const { font, body } = letterhead;
  const title = { text: textOf(words), look: line, font, size: body.size, width };
  const inset = words.some((one) => one instanceof Markup) ? null : balance(title);
  const written = words.filter((one) => (one instanceof Own ? one.text : one) !== '');
  const { style } = headStyle(letterhead, line);
  return [new Line(style, written, {}, inset), ...separate(line.separator, title)];
}

function linesOf(letterhead: Letterhead, head: HeadWords, lines: readonly HeadLine[], width: number): readonly Line[] {
  const all = lines.flatMap((line) => {
    const words = wordsOf(head, line);
    if (!words) return [];
    const made = (): readonly Line[] => printed(letterhead, words, line, width);
    const said = words.some((one) => one instanceof Markup)
      ? made()
      : keptSaying(letterhead, ['head', headStyle(letterhead, line).at, textOf(words), width], made);
    return [...said, ...(head.below?.(line, width) ?? [])];
  });
  return all.length > 0 ? all : [new Line(STYLES.gap, [])];
}

/** The head of page one: who sends it on the left, the motto, the place and the date on the right, as the letterhead has it. */
export function headTableOf(letterhead: Letterhead, head: HeadWords): Markup {
  const { left_percent, rows } = letterhead.head;
  const widths = splitWidth(textWidth(letterhead, 'portrait'), [left_percent, 100 - left_percent]);
  const [left = 0, right = 0] = widths;
  return layoutTable(
    widths,
    rows.map((row) => [linesOf(letterhead, head, row.left, left), linesOf(letterhead, head, row.right, right)]),
  );
}

/** The head of a form, with the places its unit fills in; `below` is what stands under a line of it. */
export function headTable(draft: Draft, below: (line: HeadLine) => Line[] = () => []): Markup {
  const { parent, body, number, placeDate } = draft.form.head;
  return headTableOf(draft.letterhead, {
    parent,
    body,
    number: () => [number.before, ...fieldPlace(draft, 'number'), new Own(number.after)],
    placeDate: () => [
      placeDate.before,
      ...fieldPlace(draft, 'place'),
      placeDate.between,
      ...fieldPlace(draft, 'date'),
      placeDate.after,
    ],
    below,
  });
}
