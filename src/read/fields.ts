import type { Answer, FoundBy } from '../../schemas/submission.js';
import { bookmarkOf, type Form, type FormField, formWords, tagOf } from '../form/index.js';
import { fold, keyOf, likeness, wordsOf } from '../text/index.js';
import { readDate } from '../values/index.js';
import { isBlank } from './blank.js';
import { splitMark } from './compare/mark.js';
import { CONFIDENCE } from './confidence.js';
import type { Flow, FlowNode } from './flow.js';
import type { Locations } from './locate/locate.js';
import { isSmallPrint } from './locate/paragraph-evidence.js';
import { placeOf } from './place.js';

interface Spot {
  node: FlowNode;
  by: FoundBy;
}

/** The parts of a document its fields may stand in. */
interface Zones {
  /** Before the first heading, without what the form says there of itself: it may name days, too. */
  head: FlowNode[];
  /** From the signing block to the appendices. */
  signing: FlowNode[];
}

function zonesOf(flow: Flow, locations: Locations, guide: readonly string[]): Zones {
  const at = [...locations.located.values()];
  const said = new Set(guide.map((line) => keyOf(splitMark(line).rest)));
  const first = Math.min(
    flow.nodes.length,
    ...at.filter((one) => one.landmark.is === 'heading').map((one) => one.node.index),
  );
  const after = at
    .filter(
      ({ landmark }) => (landmark.is === 'caption' || landmark.is === 'table') && landmark.table.place === 'appendix',
    )
    .map(({ node }) => node.index)
    .filter((index) => index > locations.signingFrom);
  return {
    head: flow.nodes.slice(0, first).filter((node) => !isSmallPrint(node) && !said.has(node.key)),
    signing: flow.nodes.slice(locations.signingFrom, Math.min(flow.nodes.length, ...after)),
  };
}

function byAnchor(nodes: readonly FlowNode[], id: FormField['id']): Spot | null {
  const tagged = nodes.find((node) => node.tags.has(tagOf('field', id)));
  if (tagged) return { node: tagged, by: 'tag' };
  const marked = nodes.find((node) => node.bookmarks.some((one) => one.name === bookmarkOf('field', id)));
  return marked ? { node: marked, by: 'bookmark' } : null;
}

/** Text without an expected beginning and end, compared without spaces and marks. */
function between(text: string, before: string, after: string): string {
  const start = before.trim() !== '' && fold(text).startsWith(fold(before)) ? before.trim().length : 0;
  const rest = text.slice(start).replace(/^[\s:]+/, '');
  const end = after.trim() === '' ? -1 : rest.toLowerCase().lastIndexOf(after.trim().toLowerCase());
  return (end > 0 || (end === 0 && after.trim() !== '') ? rest.slice(0, end) : rest).trim();
}

/** No line of a letterhead is longer; what is, is text. */
const LONGEST_LINE = 400;

/** "Số 12-BC/ĐU": the number is what stands between the printed parts. */
function readNumber(form: Form, spot: Spot | null, head: readonly FlowNode[]): { text: string; spot: Spot } | null {
  const { before, after } = form.head.number;
  const printed = fold(before);
  const isLine = (node: FlowNode): boolean => {
    const typed = fold(node.text.slice(0, LONGEST_LINE));
    return (printed !== '' && typed.startsWith(printed)) || /^số\s*:?\s*[\d….\s_]*\S*[-/]/u.test(typed);
  };
  const line = head.find(isLine);
  const found = spot ?? (line ? { node: line, by: 'text' as const } : null);
  return found && { text: between(found.node.text, before, after), spot: found };
}

/** Looking behind keeps the search through a long line of dots short: it begins only where they begin. */
const DATE = /(?:ngày)?(?<![\d….\s_])[\d….\s_]*tháng[\d….\s_]*năm[\d….\s_]*$/iu;

/** The line "Mường So, ngày 19 tháng 5 năm 2023" holds the place and the date, either of which may be left empty. */
function placeDateLine(form: Form, spot: Spot | null, head: readonly FlowNode[]): Spot | null {
  if (spot) return spot;
  const prompt = fold(formWords(form.language).prompt.date);
  const place = keyOf(form.fields.find((field) => field.id === 'place')?.preset ?? '');
  const node =
    head.find((one) => DATE.test(one.text.trim())) ??
    head.find((one) => fold(one.text).endsWith(prompt)) ??
    head.find((one) => readDate(one.text, form.language).value !== null) ??
    head.find((one) => place !== '' && one.key === place);
  return node ? { node, by: 'text' } : null;
}

function splitPlaceDate(form: Form, text: string): { place: string; date: string } {
  const line = text.trim();
  const date = DATE.exec(line)?.[0];
  const prompt = formWords(form.language).prompt.date;
  if (date !== undefined)
    return { place: line.slice(0, line.length - date.length).replace(/(?<![\s,;])[\s,;]+$/, ''), date: date.trim() };
  if (line.endsWith(prompt))
    return { place: line.slice(0, -prompt.length).replace(/(?<![\s,;])[\s,;]+$/, ''), date: prompt };
  const at = line.indexOf(',');
  return at < 0 ? { place: '', date: line } : { place: line.slice(0, at).trim(), date: line.slice(at + 1).trim() };
}

/** The name stands last in the signing block, below the authority and the title. */
function readSignatory(
  form: Form,
  spot: Spot | null,
  signing: readonly FlowNode[],
): { text: string; spot: Spot } | null {
  if (spot) return { text: spot.node.text.trim(), spot };
  const lines = [form.signing.authority, form.signing.title].filter((line): line is string => line !== null);
  const isLine = (node: FlowNode): boolean => lines.some((line) => likeness(node.text, line).how === 'same');
  const last = signing.findLastIndex(isLine);
  if (last < 0) return null;
  const node = signing.slice(last + 1).find((one) => one.key !== '' && !one.text.trim().startsWith('-'));
  return node ? { text: node.text.trim(), spot: { node, by: 'text' } } : null;
}

/** What is printed or typed to say who should sign, not who did: "(Ký, ghi rõ họ tên)". */
const SIGN_HERE =
  /^[([].*[)\]]$|^(?:đã\s+)?(?:ký|signed|signature)(?!\p{L})[\s,:]*(?:(?:tên|họ tên|ghi rõ họ tên|đóng dấu)[\s,]*)*$/u;

/** Nothing of the kind the field asks for: no figure in a number, no day in a date, no name of a person. */
function isEmptyField(field: FormField, text: string): boolean {
  if (field.id === 'number') return !/\d/.test(text);
  if (field.id === 'signatory') return SIGN_HERE.test(fold(text)) || wordsOf(text).length < 2;
  return false;
}

function fieldAnswer(field: FormField, text: string, spot: Spot | null, form: Form): Answer {
  const blankDate =
    field.id === 'date' && /^(?:ngày)?(?:tháng)?(?:năm)?\d{0,4}$/.test(keyOf(text)) && !/^\d+$/.test(keyOf(text));
  const blank = isBlank(text, form.language) || blankDate || isEmptyField(field, text);
  const value = field.id === 'date' ? readDate(text, form.language).value : text;
  return {
    item: field.item,
    kind: 'field',
    required: field.required,
    state: spot === null ? 'missing' : blank ? 'blank' : 'answered',
    value: blank || spot === null ? null : value,
    text: text === '' ? null : text,
    by: spot?.by ?? 'none',
    confidence:
      spot === null
        ? 1
        : spot.by === 'tag'
          ? CONFIDENCE.tag
          : spot.by === 'bookmark'
            ? CONFIDENCE.anchorAndText
            : CONFIDENCE.begins,
    place: placeOf([], spot?.node ?? null, text),
  };
}

/** The fields of the document: number, place, date and signatory. */
export function readFields(form: Form, flow: Flow, locations: Locations): Answer[] {
  const { head, signing } = zonesOf(flow, locations, form.guide);
  return form.fields.map((field): Answer => {
    const spot = byAnchor(flow.nodes, field.id);
    if (field.id === 'number') {
      const found = readNumber(form, spot, head);
      return fieldAnswer(field, found?.text ?? '', found?.spot ?? null, form);
    }
    if (field.id === 'signatory') {
      const found = readSignatory(form, spot, signing);
      return fieldAnswer(field, found?.text ?? '', found?.spot ?? null, form);
    }
    const line = placeDateLine(form, spot, head);
    return fieldAnswer(field, line ? splitPlaceDate(form, line.node.text)[field.id] : '', line, form);
  });
}
