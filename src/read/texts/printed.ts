import {
  attachedLine,
  CROSSED,
  type Form,
  type FormFigure,
  type FormPoint,
  type FormSection,
  type FormTable,
  filledFrom,
  fixedRowsOf,
  isShared,
  itemsOf,
  onceOf,
  printedRecipients,
} from '../../form/index.js';
import { type Wording, withoutMarks } from '../../text/index.js';
import { unitOf } from '../../values/index.js';
import { once } from '../once.js';
import { PrintedWording, TypedWording } from './wordings.js';

const present = (...texts: readonly (string | null | undefined)[]): string[] =>
  texts.flatMap((text) => (text ? [text] : []));

function headTexts(form: Form): string[] {
  const { head, kind, title, audience, addressedTo, opening, guide, letterhead, unit, fields } = form;
  const { label } = letterhead.addressed_to;
  const lines = letterhead.head.rows.flatMap(({ left, right }) => [...left, ...right]);
  return [
    ...present(
      head.parent,
      head.body,
      head.number.before,
      head.number.after,
      kind,
      title,
      `${kind} ${title}`,
      audience,
      opening,
    ),
    ...present(unit?.name, unit?.contact, label, ...addressedTo, ...addressedTo.map((name) => `${label} ${name}`)),
    ...present(...fields.map(({ preset }) => preset), ...lines.map(({ text }) => text)),
    ...guide,
  ];
}

const endTexts = (form: Form): string[] => {
  const { signing, recipients, letterhead } = form;
  return [
    ...present(signing.authority, signing.title, letterhead.recipients.label),
    ...present(...recipients, ...printedRecipients(form)),
    ...present(attachedLine(form)),
  ];
};

const figureTexts = (form: Form, { label, printed, rule, values }: FormFigure): string[] =>
  present(label, printed, rule.unit, unitOf(rule, form.language), ...values.map((value) => value.label));

const tableTexts = (table: FormTable): string[] => [
  ...present(table.title, table.number, `${table.number} ${table.title}`, table.guidance),
  ...table.columns.flatMap(({ label, printed, group }) => present(label, printed, group)),
  ...fixedRowsOf(table).flatMap(({ label, code, unit, crossed }) => present(label, code, unit, crossed && CROSSED)),
];

const partTexts = (form: Form, part: FormSection | FormPoint): string[] => [
  ...('ask' in part ? [part.ask] : present(part.heading, part.title)),
  ...present(part.guidance),
  ...part.figures.flatMap((figure) => figureTexts(form, figure)),
  ...present(part.figures.map(({ printed }) => printed).join('; ')),
];

/** The texts of a part of a form, by what they say. The forms of a pack are mostly made of the same parts, and all in one letterhead. */
const textsOf = onceOf((_part: object) => new Map<string, Wording>());

/** What other forms have of a part, too: all of it, or all but the presets filled in there; null where it is one unit's own. */
function sharedOf(part: object, { letterhead }: Form): object | null {
  return isShared(part) || part === letterhead ? part : (filledFrom(part)?.from ?? null);
}

/**
 * Everything a form prints for people to read, as far as it is the form's own and no prompt, by what it says. Most lines of
 * a returned file are these: what is made of such a text is made once, not for each file.
 */
export const printedBy = onceOf((form: Form): ReadonlyMap<string, Wording> => {
  const parts: (readonly [part: object, texts: readonly string[]])[] = [[form, headTexts(form)]];
  for (const item of itemsOf(form)) {
    if (item.kind === 'section' || item.kind === 'point') parts.push([item.part, partTexts(form, item.part)]);
    if (item.kind === 'table') parts.push([item.table, tableTexts(item.table)]);
  }
  parts.push([form, endTexts(form)], [form.letterhead, Object.values(form.letterhead.words)]);
  // What a part that all units share says as well is no unit's own.
  const shared = new Map<string, Wording>();
  for (const [part, texts] of parts) {
    const of = sharedOf(part, form);
    if (of === null) continue;
    const made = textsOf(of);
    for (const text of texts) {
      const wording = shared.get(text) ?? made.get(text) ?? new PrintedWording(text);
      made.set(text, wording);
      shared.set(text, wording);
    }
  }
  const printed = new Map<string, Wording>();
  for (const [, texts] of parts)
    for (const text of texts) if (!printed.has(text)) printed.set(text, shared.get(text) ?? new TypedWording(text));
  return printed;
});

/** A text is set with blanks and hyphens at which no line ends in no more ways than these; of others nothing is kept. */
const SETTINGS = 8;

const settingsOf = onceOf((_printed: PrintedWording) => new Map<string, PrintedWording>());

const UNBROKEN = /[\u00a0\u2011]/;

/** The same text with plain blanks and hyphens. */
const plainOf = (said: string): string =>
  UNBROKEN.test(said) ? said.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-') : said;

/** A text that many forms print, as it is set in a document; each way of setting it is one object for all documents. */
function setAs(said: string, printed: PrintedWording): PrintedWording | undefined {
  const settings = settingsOf(printed);
  const known = settings.get(said);
  if (known || settings.size >= SETTINGS) return known;
  const made = new PrintedWording(said);
  settings.set(said, made);
  return made;
}

/** Several words without a mark on any letter, as they are typed on some telephones. A single one may be another word. */
const UNMARKED = /^(?=.*[A-Za-z])[\x21-\x7e]+(?: [\x21-\x7e]+)+$/;

/** What texts are typed as where there are no Vietnamese letters; those that several may be typed as are none of them. */
function unmarkedIn(texts: ReadonlyMap<string, Wording | undefined>): ReadonlyMap<string, Wording | undefined> {
  const unmarked = new Map<string, Wording | undefined>();
  for (const [text, wording] of texts) {
    const bare = withoutMarks(plainOf(text));
    if (bare !== text) unmarked.set(bare, unmarked.has(bare) && unmarked.get(bare) !== wording ? undefined : wording);
  }
  return unmarked;
}

/**
 * The texts of a form in a document: as it has them, or set with other blanks and hyphens, headings with their numbers, or
 * typed without the marks on their letters.
 */
export const printedIn = onceOf((form: Form): { get(said: string): Wording | undefined } => {
  const printed = printedBy(form);
  const numbered = new Map<string, Wording | undefined>();
  for (const item of itemsOf(form))
    if (item.kind === 'section' && item.part.number !== '')
      numbered.set(`${item.part.number} ${item.part.heading}`, printed.get(item.part.heading));
  const unmarked = once(() => unmarkedIn(new Map([...numbered, ...printed])));
  const lengths = new Set([...printed.keys(), ...numbered.keys()].map(({ length }) => length));
  return {
    get: (said) => {
      if (!lengths.has(said.length)) return undefined;
      const known = printed.get(said);
      if (known) return known;
      const plain = plainOf(said);
      const of = numbered.get(plain) ?? (plain === said ? undefined : printed.get(plain));
      if (of instanceof PrintedWording) return setAs(said, of);
      return UNMARKED.test(plain) ? unmarked().get(plain) : undefined;
    },
  };
});
