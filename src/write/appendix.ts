import type { ISectionOptions } from 'docx';
import type { FormTable } from '../form/index.js';
import { balance } from './balance.js';
import type { Draft } from './draft.js';
import { Line } from './line.js';
import { textWidth } from './measure.js';
import { pageOptions } from './page.js';
import { separate } from './separator.js';
import { HOUSE } from './style-names.js';
import { grid } from './table.js';

function attachedTo({ form, letterhead }: Draft): Line[] {
  const { attached } = letterhead.appendix;
  if (!attached) return [];
  const kind = form.kind.charAt(0).toUpperCase() + form.kind.slice(1).toLowerCase();
  const text = attached.text.replace('{kind}', kind).replace('{body}', form.unit?.name ?? '…');
  return [new Line(HOUSE.attached, [text])];
}

/** An appendix: pages of its own, turned as its table needs, with its number and its title. */
export function appendixPages(draft: Draft, table: FormTable): ISectionOptions {
  const { letterhead } = draft;
  const { appendix, body, page_number } = letterhead;
  const restart = appendix.page_numbers === 'restart';
  const titled = {
    text: table.title,
    look: appendix.title,
    size: body.size,
    width: textWidth(letterhead, table.orientation),
  };
  return {
    ...pageOptions(letterhead, {
      orientation: table.orientation,
      restart,
      numberFirst: !restart || page_number.on_first_page,
    }),
    children: [
      ...(table.number === '' ? [] : [new Line(HOUSE.appendixNumber, [table.number])]),
      new Line(HOUSE.appendix, [table.title], balance(titled)),
      ...attachedTo(draft),
      ...separate(appendix.separator, titled),
      ...(table.guidance === null ? [] : [new Line(HOUSE.guidance, [table.guidance])]),
      new Line(HOUSE.gap, []),
      grid(draft, table),
      new Line(HOUSE.gap, []),
    ],
  };
}
