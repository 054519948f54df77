import type { Letterhead } from '../../../schemas/letterhead.js';
import { printedTitle } from '../../form/index.js';
import type { Draft } from '../draft/draft.js';
import { keptSaying } from '../draft/kept.js';
import { Line, listed, Words } from '../markup/line.js';
import { textWidth, twipsOfPoints } from '../markup/measure.js';
import { NORMAL, STYLES } from '../markup/style-names.js';
import { runOf } from '../styles/look.js';
import { unbrokenTitle } from './body-name.js';
import { balance, separate } from './title.js';

/** What the document is and is about: its kind, who reports, its subject; `below` is what else stands above the rule. */
export function titleBlock({ form, letterhead }: Draft, below: readonly Line[] = []): Line[] {
  const { kind, audience } = form;
  const { title_block, body } = letterhead;
  const title = unbrokenTitle(printedTitle(form));
  const place = { font: letterhead.font, size: body.size, width: textWidth(letterhead, 'portrait') };
  const subject = { ...place, text: title, look: title_block.subject };
  const lines = (text: string): Line[] => [
    new Line(STYLES.audience, [text], {}, balance({ ...place, text, look: title_block.audience })),
  ];
  return [
    ...keptSaying(letterhead, ['kind', kind], () => [new Line(STYLES.kind, [kind])]),
    ...(audience === null ? [] : keptSaying(letterhead, ['audience', audience], () => lines(audience))),
    ...keptSaying(letterhead, ['title', title], () => [new Line(STYLES.subject, [title], {}, balance(subject))]),
    ...below,
    ...keptSaying(letterhead, ['below title', title], () => separate(title_block.separator, subject)),
  ];
}

/** Whom it is sent to: one name beside the label, several each on a line of its own. */
export function addressedTo(letterhead: Letterhead, names: readonly string[]): Line[] {
  const { addressed_to, font, body } = letterhead;
  const { label, names: look = {} } = addressed_to;
  const [first] = names;
  if (first === undefined) return [];
  if (names.length === 1) {
    const name = unbrokenTitle(first);
    const width = textWidth(letterhead, 'portrait');
    const title = { text: `${label} ${name}`, look: addressed_to.look, font, size: body.size, width };
    return [new Line(STYLES.addressedTo, [`${label} `, new Words(name, runOf(look))], {}, balance(title))];
  }
  const after = { spacing: { after: twipsOfPoints(addressed_to.look.space_after ?? 0) } };
  return [new Line(STYLES.addressedTo, [label]), ...listed(STYLES.addressee, names, addressed_to, { last: after })];
}

/** The room above and below the box, and above what stands in its place under the title, in points. */
const AROUND = 8;

/** The box that tells how to fill the form in. */
export const guideBox = ({ form: { guide }, letterhead }: Draft): readonly Line[] =>
  keptSaying(letterhead, ['guide', guide], () =>
    guide.map((text, index) => {
      const before = index === 0 ? { before: twipsOfPoints(AROUND) } : null;
      const after = index === guide.length - 1 ? { after: twipsOfPoints(AROUND) } : null;
      return new Line(STYLES.guide, [text], before || after ? { spacing: { ...before, ...after } } : {});
    }),
  );

/** The sentence the report begins with. */
export function openingLine({ form: { opening, guide, addressedTo: names } }: Draft): Line[] {
  if (opening === null) return [];
  const isBelowTitle = guide.length === 0 && names.length === 0;
  return [new Line(NORMAL, [opening], isBelowTitle ? { spacing: { before: twipsOfPoints(AROUND) } } : {})];
}
