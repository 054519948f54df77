import type { HeadLine, Letterhead } from '../../schemas/letterhead.js';
import type { Draft } from './draft.js';
import { layoutTable } from './layout-table.js';
import { headLines, headStyle } from './letterhead-styles.js';
import { Line } from './line.js';
import { Markup, Own } from './markup.js';
import { splitWidth, textWidth } from './measure.js';
import { fieldPlace } from './place.js';
import { STYLES } from './style-names.js';
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
  return text === null ? null : [new Own(text)];
}

function linesOf(letterhead: Letterhead, head: HeadWords, lines: readonly HeadLine[], width: number): Line[] {
  const size = letterhead.body.size;
  const fixed = headLines(letterhead).filter((line) => line.show === 'text');
  const printed = lines.flatMap((line) => {
    const children = wordsOf(head, line);
    if (!children) return [];
    const texts = children.flatMap((child) => (child instanceof Markup ? [] : [child]));
    const text = texts.map((one) => (typeof one === 'string' ? one : one.text)).join('');
    const title = { text, look: line, size, width };
    const written = children.filter((child) => (child instanceof Own ? child.text : child) !== '');
    return [
      new Line(headStyle(line, fixed), written, {}, texts.length === children.length ? balance(title) : null),
      ...separate(line.separator, title),
      ...(head.below?.(line, width) ?? []),
    ];
  });
  return printed.length > 0 ? printed : [new Line(STYLES.gap, [])];
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
