import type { Language } from '../../schemas/id.js';
import type { Letterhead } from '../../schemas/letterhead.js';
import { writeDay } from '../values/index.js';
import { Line } from './markup/line.js';
import type { Markup } from './markup/markup.js';
import { splitWidth, textWidth } from './markup/measure.js';
import { NORMAL, STYLES } from './markup/style-names.js';
import { unbrokenTitle } from './parts/body-name.js';
import { headTableOf } from './parts/document-head.js';
import { endingBlock } from './parts/signing.js';
import { balance } from './parts/title.js';
import { addressedTo } from './parts/title-block.js';
import { Grid, textCell } from './tables/grid.js';
import { NO_DAY, writeDocument } from './write.js';

/** Who sends a letter. What is null is left out, or left open where it is written in by hand. */
export interface LetterHead {
  parent: string | null;
  body: string | null;
  /** Behind the number: "BTGDVTU", "UBND-VX". */
  symbol: string | null;
  /** The number alone, as it is to be printed; null leaves room for it. */
  number: string | null;
  place: string | null;
  /** year-month-day; null leaves room for it. */
  date: string | null;
}

/** A table in the text of a letter. */
export interface LetterTable {
  title: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  /** How wide each column is beside the others. */
  shares: readonly number[];
}

/** An official letter (công văn) as data. */
export interface Letter {
  letterhead: Letterhead;
  language: Language;
  head: LetterHead;
  /** What it is about: "đôn đốc báo cáo sơ kết". */
  subject: string;
  /** Whom it is sent to: one name, or several, each printed on a line of its own. */
  addressee: string | readonly string[];
  /** Its text; a table stands among the paragraphs. */
  paragraphs: readonly (string | LetterTable)[];
  signing: { authority: string | null; title: string | null; name: string | null };
  recipients: readonly string[];
}

const OPEN = '……';

/** Nobody signs a page without text: where the block of signatures does not fit, the last sentences go with it. */
const WITH_ENDING = { keepNext: true, keepLines: true } as const;

/** The look of letters where a letterhead says none: as its reports, with the letters CV for the kind. */
const usual = ({ number_pattern, body }: Letterhead): NonNullable<Letterhead['letter']> => ({
  number_pattern: number_pattern.replace('{type}', 'CV'),
  subject_pattern: '{subject}',
  subject: { size: Math.max(body.size - 2, 6), italic: true, align: 'center' },
});

/**
 * A sender without a symbol has none printed. The department that drafts a letter stands behind its body's, as in UBND-VX; where
 * the symbol is that of the body alone it is left open with the number.
 */
function numberOf(pattern: string, { number, symbol }: LetterHead): string {
  if (symbol === null) return pattern.replace(/[^}\w]\{symbol\}.*$/, '').replace('{number}', number ?? OPEN);
  const whole = symbol.includes('-') || number !== null ? pattern.replace('-{drafted_by}', '') : pattern;
  return whole
    .replace('{symbol}', symbol)
    .replace('{drafted_by}', OPEN)
    .replace('{number}', number ?? OPEN);
}

function placeDateOf({ place_date_pattern, date_pattern }: Letterhead, { place, date }: LetterHead): string {
  const day = date === null ? date_pattern.replace(/\{\w+\}/g, '…') : writeDay(date, date_pattern);
  return place_date_pattern.replace('{place}', place ?? OPEN).replace('{date}', day);
}

function gridOf(letterhead: Letterhead, { title, header, rows, shares }: LetterTable): Markup[] {
  const widths = splitWidth(textWidth(letterhead, 'portrait'), shares);
  const cells = (style: string, texts: readonly string[]) => texts.map((text) => textCell(style, text));
  const styleOf = (text: string): string => (/^\d+$/.test(text) ? STYLES.tableValue : STYLES.tableText);
  const lines = rows.map((row) => ({ header: false, cells: row.map((text) => textCell(styleOf(text), text)) }));
  const table = new Grid(title, widths, [{ header: true, cells: cells(STYLES.tableHeader, header) }, ...lines]);
  return [table, new Line(STYLES.gap, [])];
}

function textOf(letterhead: Letterhead, paragraphs: Letter['paragraphs']): Markup[] {
  const last = paragraphs.length - 1;
  return paragraphs.flatMap((text, at): Markup[] => {
    if (typeof text !== 'string') return gridOf(letterhead, text);
    return [at === last ? new Line(NORMAL, [ended(text, letterhead.end_mark)], WITH_ENDING) : new Line(NORMAL, [text])];
  });
}

/** The last sentence ends as the letterhead has documents end. */
const ended = (text: string, mark: string): string => (mark === '' ? text : text.replace(/[.\s/]*$/, mark));

/**
 * Writes an official letter as a .docx in a letterhead: sender and number, subject, addressee, text, recipients and who
 * signs. The same letter gives the same bytes.
 */
export async function writeLetter(letter: Letter): Promise<Uint8Array> {
  const { head, language, subject, paragraphs, signing, recipients } = letter;
  const look = letter.letterhead.letter ?? usual(letter.letterhead);
  const letterhead = { ...letter.letterhead, letter: look };
  const about = look.subject_pattern.replace('{subject}', unbrokenTitle(subject));
  const names = typeof letter.addressee === 'string' ? [letter.addressee] : letter.addressee;
  const table = headTableOf(letterhead, {
    parent: head.parent,
    body: head.body,
    number: () => [numberOf(look.number_pattern, head)],
    placeDate: () => [placeDateOf(letterhead, head)],
    below: (line, width) => {
      const { font, body } = letterhead;
      const title = { text: about, look: look.subject, font, size: body.size, width };
      return line.show === 'number' ? [new Line(STYLES.letterSubject, [about], {}, balance(title))] : [];
    },
  });
  return writeDocument({
    letterhead,
    language,
    title: subject,
    subject: look.subject_pattern.replace('{subject}', subject),
    creator: head.body ?? '',
    day: head.date ?? NO_DAY,
    sections: [
      {
        children: [
          table,
          ...addressedTo(letterhead, names),
          ...textOf(letterhead, paragraphs),
          ...endingBlock(letterhead, {
            recipients,
            authority: signing.authority,
            title: signing.title,
            name: signing.name === null ? [] : [signing.name],
          }),
        ],
      },
    ],
  });
}
