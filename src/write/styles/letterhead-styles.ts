import { BorderStyle, type IParagraphStylePropertiesOptions } from 'docx';
import type { HeadLine, Letterhead, Look } from '../../../schemas/letterhead.js';
import { onceOf } from '../../form/index.js';
import { twipsOfMillimetres, twipsOfPoints } from '../markup/measure.js';
import { STYLES } from '../markup/style-names.js';
import { lineOf } from './look.js';
import { widthOfText } from './text-width.js';

/** A style of what a form prints: its look, and what no look can say. */
export interface LetterheadStyle {
  name: string;
  look: Look;
  /** Lines as high as the body's; otherwise single. */
  bodyLine?: boolean;
  /** The style of the paragraph after it; the text of the report where nothing is said. */
  next?: string;
  direct?: IParagraphStylePropertiesOptions;
}

const KEEP = { keepNext: true, keepLines: true };

/** A line of the head: its place among them, and what its style is called. */
interface HeadStyle {
  at: number;
  style: string;
}

/**
 * The lines of the head in the order in which they are printed, with a style for each fixed text, named by its place
 * among those; the other lines have styles of their own.
 */
const headStyles = onceOf(({ head }: Letterhead): ReadonlyMap<HeadLine, HeadStyle> => {
  const styles = new Map<HeadLine, HeadStyle>();
  let texts = 0;
  for (const line of head.rows.flatMap((row) => [...row.left, ...row.right])) {
    if (styles.has(line)) continue;
    const style = line.show === 'text' ? `Decuong Head ${++texts}` : STYLES[line.show];
    styles.set(line, { at: styles.size, style });
  }
  return styles;
});

/** What is told of a line of the head. */
export const headStyle = (letterhead: Letterhead, line: HeadLine): HeadStyle =>
  headStyles(letterhead).get(line) as HeadStyle;

/** A line of no more than these points: what a rule is drawn on, and the gap that keeps two tables apart. */
const thin = (points: number, before = 0): IParagraphStylePropertiesOptions => ({
  spacing: { before: twipsOfPoints(before), after: 0, ...lineOf({ rule: 'exactly', value: points }) },
});

/** A name of several lines goes on below its beginning, not below the dash before it. */
function hanging({ bullet = '', names, look }: Letterhead['addressed_to']): IParagraphStylePropertiesOptions {
  const dash = Math.round(widthOfText(bullet, { ...look, ...names }, names?.size ?? look.size ?? 14));
  const left = twipsOfMillimetres(names?.indent ?? look.indent ?? 0);
  return dash === 0 ? {} : { indent: { left: left + dash, hanging: dash } };
}

/** How high the line is that ends a run of pages, in points. */
export const END_HEIGHT = 1;

const BOX = { style: BorderStyle.SINGLE, size: 4, space: 4, color: '7F7F7F' };

/** A border stands outside the text: so far in, it is in line with the margins. */
const INSIDE_BOX = { left: twipsOfPoints(BOX.space), right: twipsOfPoints(BOX.space), firstLine: 0 };

/** Every style a letterhead asks for beside the headings and the text of the report. */
export function letterheadStyles(letterhead: Letterhead): LetterheadStyle[] {
  const { title_block, addressed_to, table, appendix, signing, recipients, contact, body } = letterhead;
  const cell: Look = {
    ...table.body,
    space_before: table.body.space_before ?? 2,
    space_after: table.body.space_after ?? 2,
  };
  const header: Look = { ...table.header, space_before: cell.space_before, space_after: cell.space_after };
  return [
    ...[...headStyles(letterhead)].map(([look, { style: name }]) => ({ name, look })),
    { name: STYLES.kind, look: title_block.kind, direct: KEEP },
    { name: STYLES.audience, look: title_block.audience, direct: KEEP },
    { name: STYLES.subject, look: title_block.subject },
    ...(letterhead.letter === undefined ? [] : [{ name: STYLES.letterSubject, look: letterhead.letter.subject }]),
    { name: STYLES.separator, look: { size: body.size, align: title_block.subject.align ?? 'left' } },
    { name: STYLES.rule, look: {}, direct: thin(3, 4) },
    { name: STYLES.gap, look: {}, direct: thin(6) },
    { name: STYLES.end, look: {}, direct: thin(END_HEIGHT) },
    { name: STYLES.addressedTo, look: addressed_to.look, bodyLine: true },
    {
      name: STYLES.addressee,
      look: { ...addressed_to.look, ...addressed_to.names },
      bodyLine: true,
      direct: hanging(addressed_to),
    },
    {
      name: STYLES.guide,
      look: letterhead.guide ?? letterhead.guidance,
      direct: {
        ...KEEP,
        keepNext: false,
        border: { top: BOX, bottom: BOX, left: BOX, right: BOX },
        indent: INSIDE_BOX,
      },
    },
    { name: STYLES.ask, look: letterhead.ask, bodyLine: true, direct: KEEP },
    { name: STYLES.guidance, look: letterhead.guidance, direct: { keepNext: true } },
    { name: STYLES.caption, look: table.caption, direct: KEEP },
    { name: STYLES.tableHeader, look: header, next: STYLES.tableHeader, direct: { keepNext: true } },
    { name: STYLES.tableText, look: { ...cell, align: cell.align ?? 'left' }, next: STYLES.tableText },
    { name: STYLES.tableValue, look: { ...cell, align: 'center' }, next: STYLES.tableValue },
    { name: STYLES.tableTotal, look: { ...cell, bold: true, align: 'center' }, next: STYLES.tableTotal },
    { name: STYLES.appendixNumber, look: appendix.number, bodyLine: true, direct: KEEP },
    { name: STYLES.appendix, look: appendix.title, bodyLine: true, direct: { ...KEEP, outlineLevel: 0 } },
    { name: STYLES.attached, look: appendix.attached?.look ?? {}, bodyLine: true },
    { name: STYLES.authority, look: signing.authority, direct: KEEP },
    { name: STYLES.position, look: signing.title, direct: KEEP },
    { name: STYLES.positionAlone, look: signing.title_alone, direct: KEEP },
    { name: STYLES.signatory, look: signing.name, direct: { keepNext: true } },
    { name: STYLES.recipients, look: recipients.heading, next: STYLES.recipient, direct: { keepNext: true } },
    { name: STYLES.recipient, look: recipients.item, next: STYLES.recipient, direct: { keepNext: true } },
    {
      name: STYLES.contact,
      look: contact?.look ?? {},
      direct: { border: { top: { ...BOX, space: 2, color: 'auto' } } },
    },
  ];
}
