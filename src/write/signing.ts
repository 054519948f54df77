import type { FileChild } from 'docx';
import type { Draft } from './draft.js';
import { fieldPlace } from './head.js';
import { signingGap } from './house-styles.js';
import { layoutTable } from './layout-table.js';
import { Line } from './line.js';
import { splitWidth, textWidth } from './measure.js';
import { HOUSE } from './style-names.js';

/** Where the signing block begins when the letterhead does not say, in parts of a hundred of the text's width. */
const LEFT_PERCENT = 50;

function recipientLines({ form, letterhead }: Draft): Line[] {
  const { label, bullet = '', between, last } = letterhead.recipients;
  if (form.recipients.length === 0) return [new Line(HOUSE.gap, [])];
  return [
    new Line(HOUSE.recipients, [label]),
    ...form.recipients.map((name, index) => {
      const end = index === form.recipients.length - 1 ? last : between;
      return new Line(HOUSE.recipient, [`${bullet}${name}${end}`]);
    }),
  ];
}

function signingLines(draft: Draft): Line[] {
  const { authority, title } = draft.form.signing;
  return [
    ...(authority === null ? [] : [new Line(HOUSE.authority, [authority])]),
    ...(title === null ? [] : [new Line(authority === null ? HOUSE.positionAlone : HOUSE.position, [title])]),
    new Line(HOUSE.signatory, fieldPlace(draft, 'signatory'), {
      spacing: { before: signingGap(draft.letterhead) },
    }),
  ];
}

/**
 * The end of the document: who receives it on the left, who signs it on the right, kept on one page, and on that of
 * the text before it. The gap keeps it apart from a table that ends the text.
 */
export function signingBlock(draft: Draft): FileChild[] {
  const { letterhead, form } = draft;
  const left = letterhead.signing.left_percent ?? LEFT_PERCENT;
  const widths = splitWidth(textWidth(letterhead, 'portrait'), [left, 100 - left]);
  const contact = letterhead.contact?.at === 'last_page' ? form.unit?.contact : undefined;
  return [
    new Line(HOUSE.gap, [], { keepNext: true }),
    layoutTable(widths, [[recipientLines(draft), signingLines(draft)]]),
    ...(contact === undefined ? [] : [new Line(HOUSE.contact, [contact])]),
  ];
}
