import type { Answer } from '../../schemas/submission.js';
import { bookmarkOf, type Form, type FormField, formWords, onceOf, tagOf } from '../form/index.js';
import { fold, keyOf, likeness, ofLetters, Wording, withoutMarks, wordsOf } from '../text/index.js';
import { readDate } from '../values/index.js';
import { CONFIDENCE } from './confidence.js';
import { isOfOwnTable } from './landmark.js';
import type { Flow, FlowNode } from './lines/flow.js';
import { type FoundText, NOWHERE } from './lines/found-text.js';
import { placeOf } from './lines/place.js';
import { isSmallPrint } from './lines/small-print.js';
import type { Locations } from './locate/locations.js';
import { cellsOf, gridOf } from './table/grid.js';
import { isBlank } from './texts/blank.js';
import { splitMark } from './texts/mark.js';
import { isOpening } from './texts/opening.js';
import { endsWithDay, mayBeDay, splitPlaceDate } from './texts/place-date.js';
import { anyOf, inAnyLanguage } from './words/index.js';

/** The parts of a document its fields may stand in. */
interface Zones {
  /** Before the first heading or table of the text, without what the form says there of itself: it may name days, too. */
  head: FlowNode[];
  /** From the signing block to the appendices. */
  signing: FlowNode[];
}

function zonesOf(flow: Flow, locations: Locations, guide: readonly string[]): Zones {
  const at = [...locations.located.values()];
  const said = new Set(guide.map((line) => keyOf(splitMark(line).rest)));
  const first = Math.min(
    flow.nodes.length,
    ...at.filter(({ landmark }) => landmark.is === 'heading' || isOfOwnTable(landmark)).map(({ node }) => node.index),
  );
  const after = at
    .filter(
      ({ landmark }) => (landmark.is === 'caption' || landmark.is === 'table') && landmark.table.place === 'appendix',
    )
    .map(({ node }) => node.index)
    .filter((index) => index > locations.signingFrom);
  return {
    head: flow.nodes
      .slice(0, first)
      .filter((node) => !isSmallPrint(node) && !said.has(node.key) && !isOpening(node.text)),
    signing: flow.nodes.slice(locations.signingFrom, Math.min(flow.nodes.length, ...after)),
  };
}

function byAnchor(nodes: readonly FlowNode[], id: FormField['id']): FoundText | null {
  const tagged = nodes.find((node) => node.tags.has(tagOf('field', id)));
  if (tagged) return { text: tagged.meant, node: tagged, by: 'tag', confidence: CONFIDENCE.tag };
  const marked = nodes.find((node) => node.bookmarks.some((one) => one.name === bookmarkOf('field', id)));
  return marked ? { text: marked.meant, node: marked, by: 'bookmark', confidence: CONFIDENCE.bookmark } : null;
}

const inText = (node: FlowNode): FoundText => ({ text: node.meant, node, by: 'text', confidence: CONFIDENCE.line });

/** Text without an expected beginning and end, compared without spaces and marks. */
function between(text: string, before: string, after: string): string {
  const printed = [fold(before), withoutMarks(fold(before))];
  const start = printed.some((line) => fold(text).startsWith(line)) ? before.trim().length : 0;
  const rest = text.slice(start).replace(/^[\s:]+/, '');
  const end = rest.toLowerCase().lastIndexOf(after.trim().toLowerCase());
  return (end >= 0 ? rest.slice(0, end) : rest).trim();
}

/** No line of a letterhead is longer; what is, is text. */
const LONGEST_LINE = 400;

/** Typed without tones "so" is another word, but before a colon or a figure. */
const NUMBER = new RegExp(
  `^(?:${anyOf((words) => words.number)}\\s*:?|${withoutMarks(anyOf((words) => words.number))}\\s*(?::|(?=\\d)))\\s*[\\d….\\s_]*\\S*[-/]`,
  'u',
);

/** "Số 12-BC/ĐU": the line the number stands in. */
function numberLine({ head: { number } }: Form, head: readonly FlowNode[]): FoundText | null {
  const printed = fold(number.before);
  const line = head.find((node) => {
    const typed = fold(node.meant.slice(0, LONGEST_LINE));
    return (printed !== '' && typed.startsWith(printed)) || NUMBER.test(typed);
  });
  return line ? inText(line) : null;
}

/** A paper bears a day; a mail pasted above it the hour as well. */
const HOUR = /(?<!\d)\d{1,2}:\d{2}(?!\d)/;

/** The line "Mường So, ngày 19 tháng 5 năm 2023" holds the place and the date, either of which may be left empty. */
function placeDateLine(form: Form, head: readonly FlowNode[]): FoundText | null {
  const prompt = fold(formWords[form.language].prompt.date);
  const place = keyOf(form.fields.find((field) => field.id === 'place')?.preset ?? '');
  const node =
    head.find((one) => endsWithDay(one.meant)) ??
    head.find((one) => fold(one.meant).endsWith(prompt)) ??
    head.find((one) => readDate(one.meant, form.language).value !== null && !HOUR.test(one.meant)) ??
    head.find((one) => place !== '' && one.key === place);
  return node ? inText(node) : null;
}

/** What is printed or typed to say who should sign, not who did: "(Ký, ghi rõ họ tên)". */
const SIGN_HERE = ofLetters(
  new RegExp(
    `^[([].*[)\\]]$|^(?:${anyOf(({ signHere }) => signHere.before)}\\s+)?${anyOf(({ signHere }) => signHere.signed)}(?!\\p{L})` +
      `[\\s,:]*(?:${anyOf(({ signHere }) => signHere.name)}[\\s,]*)*$`,
    'u',
  ),
);

/** Nothing but that somebody signs, or did: the name stands below. */
const saysSigned = (text: string): boolean => SIGN_HERE.test(fold(text));

/** The lines beside the recipients, where who signs has no title to stand below: those of the last cell of their table. */
function besideRecipients({ letterhead }: Form, signing: readonly FlowNode[], flow: Flow): readonly FlowNode[] {
  const label = keyOf(letterhead.recipients.label);
  const recipients = signing.find(({ key, tables }) => tables.length > 0 && label !== '' && key === label);
  const table = recipients?.tables.at(-1);
  if (!table) return [];
  const cells = gridOf(table, flow).rows.flatMap(cellsOf);
  const last = cells.findLast(({ text }) => text !== '');
  return last && last.column > 0 && !last.nodes.some((node) => node === recipients) ? last.nodes : [];
}

/** The name stands last in the signing block, below the authority and the title. */
function signatoryLine(form: Form, signing: readonly FlowNode[], flow: Flow): FoundText | null {
  const { signing: printed } = form;
  const lines = [printed.authority, printed.title].flatMap((line) => (line === null ? [] : new Wording(line)));
  // Whoever signs for the head adds that before the title: "KT. TRƯỞNG TRẠM", "PHÓ TRƯỞNG TRẠM".
  const isDeputy = ({ meant, wording }: FlowNode, line: Wording): boolean =>
    line.words.length > 1 && wording.text.key.endsWith(line.key) && meant === meant.toUpperCase();
  const isLine = (node: FlowNode): boolean =>
    lines.some((line) => likeness(node.wording.text, line).how === 'same' || isDeputy(node, line));
  const last = signing.findLastIndex(isLine);
  const below = lines.length === 0 ? besideRecipients(form, signing, flow) : last < 0 ? [] : signing.slice(last + 1);
  const said = below.filter(({ meant }) => meant.trim() !== '' && !meant.trim().startsWith('-'));
  const [first] = said;
  const block = said.filter(({ tables }) => tables.at(-1) === first?.tables.at(-1));
  const node = block.find(({ meant }) => !saysSigned(meant)) ?? first;
  return node ? inText(node) : null;
}

const EMPTY_DAYS = inAnyLanguage((words) => words.emptyDay);

/** A day with its year at the most; figures alone were meant for something. */
const isEmptyDay = (key: string): boolean => EMPTY_DAYS.some((day) => day.test(key)) && !/^\d+$/.test(key);

/** What a form prints around the name of who signs, and behind it. */
const aroundName = onceOf(
  ({ signing, letterhead: { appendix } }: Form): ReadonlySet<string> =>
    new Set([signing.authority, signing.title, appendix.label.replace('%1', '')].map((line) => keyOf(line ?? ''))),
);

/** Two words or more, one of them of several letters, that the form does not print there itself. */
const isName = (text: string, form: Form): boolean =>
  wordsOf(text).length >= 2 && wordsOf(text).some((word) => word.length > 1) && !aroundName(form).has(keyOf(text));

/** Nothing of the kind the field asks for: no figure in a number, words alone for a date, no name of a person. */
function isEmptyField(field: FormField, text: string, form: Form): boolean {
  if (field.id === 'number') return !/\d/.test(text);
  if (field.id === 'date') return isEmptyDay(keyOf(text)) || !mayBeDay(text);
  if (field.id === 'signatory') return saysSigned(text) || !isName(text, form);
  return false;
}

function fieldAnswer(field: FormField, { text, node, by, confidence }: FoundText, form: Form): Answer {
  const blank = isBlank(text, form.language) || isEmptyField(field, text, form);
  const value = field.id === 'date' ? readDate(text, form.language).value : text;
  return {
    item: field.item,
    kind: 'field',
    required: field.required,
    state: by === 'none' ? 'missing' : blank ? 'blank' : 'answered',
    value: blank ? null : value,
    text: text === '' ? null : text,
    by,
    confidence,
    place: placeOf([], node, text),
  };
}

/** What stands in a line for one of its fields, without what is printed around it. */
function textFor({ id }: FormField, line: string, form: Form): string {
  if (id === 'number') return between(line, form.head.number.before, form.head.number.after);
  return id === 'signatory' ? line.trim() : splitPlaceDate(line, form.language)[id];
}

/** The fields of the document: number, place, date and signatory. */
export function readFields(form: Form, flow: Flow, locations: Locations): Answer[] {
  const { head, signing } = zonesOf(flow, locations, form.guide);
  const lines: Record<FormField['id'], () => FoundText | null> = {
    number: () => numberLine(form, head),
    place: () => placeDateLine(form, head),
    date: () => placeDateLine(form, head),
    signatory: () => signatoryLine(form, signing, flow),
  };
  /** What was typed on another line of the same table is told by its line, where the place itself was left empty. */
  const beside = (anchored: FoundText, field: FormField): FoundText => {
    if (!isBlank(anchored.text, form.language) && !saysSigned(anchored.text)) return anchored;
    const line = lines[field.id]();
    const cell = anchored.node?.tables.at(-1);
    const isAnswered = line !== null && line.node !== anchored.node && !isBlank(line.text, form.language);
    return isAnswered && cell !== undefined && line.node?.tables.at(-1) === cell ? line : anchored;
  };
  return form.fields.map((field): Answer => {
    const anchored = byAnchor(flow.nodes, field.id);
    const found = anchored ? beside(anchored, field) : lines[field.id]();
    return fieldAnswer(field, found ? { ...found, text: textFor(field, found.text, form) } : NOWHERE, form);
  });
}
