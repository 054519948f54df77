import type { Letterhead } from '../../../schemas/letterhead.js';
import { printedRecipients } from '../../form/index.js';
import type { Draft } from '../draft/draft.js';
import { keptSaying } from '../draft/kept.js';
import { fieldPlace } from '../draft/place.js';
import { Line, listed } from '../markup/line.js';
import { type Markup, Own } from '../markup/markup.js';
import { splitWidth, textWidth, twipsOfPoints } from '../markup/measure.js';
import { STYLES } from '../markup/style-names.js';
import { layoutTable } from '../tables/layout-table.js';

/** Where the signing block begins when the letterhead does not say, in parts of a hundred of the text's width. */
const LEFT_PERCENT = 50;

function recipientLines(letterhead: Letterhead, names: readonly string[]): readonly Line[] {
  const { recipients } = letterhead;
  if (names.length === 0) return [new Line(STYLES.gap, [])];
  return keptSaying(letterhead, ['recipients', names], () => [
    new Line(STYLES.recipients, [recipients.label]),
    ...listed(STYLES.recipient, names, recipients),
  ]);
}

/** Who receives a document and who signs it; `name` is what stands where the name does. */
export interface Ending {
  recipients: readonly string[];
  authority: string | null;
  title: string | null;
  name: readonly (Markup | string)[];
}

const signingLines = (letterhead: Letterhead, { authority, title, name }: Ending): Line[] => [
  ...(authority === null ? [] : [new Line(STYLES.authority, [new Own(authority)])]),
  ...(title === null ? [] : [new Line(authority === null ? STYLES.positionAlone : STYLES.position, [new Own(title)])]),
  // So far below the title, for the hand that signs.
  new Line(STYLES.signatory, name, { spacing: { before: twipsOfPoints((letterhead.signing.gap * 72) / 25.4) } }),
];

/**
 * The end of a document: who receives it on the left, who signs it on the right, and `below` both; kept on one page, and on
 * that of the text before it. LibreOffice keeps the rows of a table together, but no table with what follows it. The gap
 * keeps it apart from a table that ends the text. A paragraph must follow a table that ends a section (ECMA-376-1,
 * 17.6.18); it is so low that it hardly ever asks for a page of its own.
 */
export function endingBlock(letterhead: Letterhead, ending: Ending, below: readonly Line[] = []): Markup[] {
  const left = letterhead.signing.left_percent ?? LEFT_PERCENT;
  const widths = splitWidth(textWidth(letterhead, 'portrait'), [left, 100 - left]);
  const cells = [recipientLines(letterhead, ending.recipients), signingLines(letterhead, ending)];
  return [
    new Line(STYLES.gap, [], { keepNext: true }),
    layoutTable(widths, below.length === 0 ? [cells] : [cells, [below]]),
    new Line(STYLES.end, []),
  ];
}

/** The end of a form, with the place of the name and the line of the sender's address. */
export function signingBlock(draft: Draft): Markup[] {
  const { letterhead, form } = draft;
  const contact = letterhead.contact?.at === 'last_page' ? form.contact : null;
  const ending = { recipients: printedRecipients(form), ...form.signing, name: fieldPlace(draft, 'signatory') };
  return endingBlock(letterhead, ending, contact === null ? [] : [new Line(STYLES.contact, [new Own(contact)])]);
}
