import type { Language } from '../../schemas/id.js';
import type { Letterhead } from '../../schemas/letterhead.js';
import { type Form, PROPERTY } from '../form/index.js';
import { draftOf } from './draft/draft.js';
import { appendixPages } from './parts/appendix.js';
import { headTable } from './parts/document-head.js';
import { endMarkOfText } from './parts/end-mark.js';
import { beforeLast, ownTables, sectionBlocks } from './parts/narrative.js';
import { ownOrientation, type Pages } from './parts/page.js';
import { signingBlock } from './parts/signing.js';
import { addressedTo, guideBox, openingLine, titleBlock } from './parts/title-block.js';

/** What a form is, for the custom properties of the document. */
const identity = ({ stamp }: Form): { name: string; value: string }[] => [
  ...(['format', 'outline', 'version', 'unit', 'period', 'fingerprint'] as const).map((of) => ({
    name: PROPERTY[of],
    value: String(stamp[of]),
  })),
  ...(stamp.only === undefined ? [] : [{ name: PROPERTY.only, value: stamp.only.join(' ') }]),
];

/** The words of a unit that texts of a definition can hold. */
const ownOf = ({ unit }: Form): string[] =>
  [unit?.name, unit?.letterhead?.parent ?? unit?.parent, unit?.place, unit?.symbol].flatMap((word) => word ?? []);

/** A document in the styles of a letterhead. */
export interface DocumentContent {
  letterhead: Letterhead;
  language: Language;
  title: string;
  subject: string;
  creator: string;
  sections: readonly Pages[];
  /** What keeps the ids of its controls apart from those of other documents. */
  salt?: string;
  /** The words of the one it is for: `OwnWords`. */
  own?: readonly string[];
  /** Its custom properties. */
  properties?: readonly { name: string; value: string }[];
  /** Nothing but its controls can be changed. */
  protect?: boolean;
}

/**
 * A form as a document: its own pages first, then each appendix. Where it is protected, LibreOffice makes a range of each
 * run of pages, and within one 7.4 does not move back onto a page a heading with the text and the signatures that are kept
 * with it, though they fit: the section that ends the form begins a run of its own.
 */
export function documentOf(form: Form): DocumentContent {
  const { letterhead, stamp } = form;
  const draft = draftOf(form);
  const orientation = ownOrientation(form);
  const before = [
    headTable(draft),
    ...titleBlock(draft),
    ...addressedTo(letterhead, form.addressedTo),
    ...guideBox(draft),
    ...openingLine(draft),
    ...ownTables(draft),
  ];
  const sections = form.sections.map((section, index) => sectionBlocks(draft, section, index));
  const ending = [...endMarkOfText(draft), ...signingBlock(draft)];
  const contact = letterhead.contact?.at === 'first_page' ? (form.contact ?? undefined) : undefined;
  const last = form.protect ? sections.pop() : undefined;
  const body: Pages[] =
    last === undefined
      ? [{ orientation, contact, children: [...before, ...sections, ...ending] }]
      : [
          { orientation, contact, children: [...before, ...sections, beforeLast(draft)] },
          { orientation, goOn: true, children: [last, ...ending] },
        ];
  return {
    letterhead,
    language: form.language,
    title: form.title,
    subject: form.kind,
    creator: form.unit?.name ?? '',
    sections: [...body, ...form.appendices.map((table) => appendixPages(draft, table))],
    own: ownOf(form),
    salt: `${stamp.outline}/${stamp.unit}/${stamp.period}`,
    properties: identity(form),
    protect: form.protect,
  };
}
