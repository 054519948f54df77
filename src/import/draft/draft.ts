import { fold } from '../../text/index.js';
import { isLine } from '../find/index.js';
import {
  addressedIn,
  capitalised,
  type Issuer,
  issuerOf,
  LetterCase,
  lastDayOf,
  onDay,
  scheduleOf,
  sendingOf,
  sentencesOf,
  submissionOf,
  toldSchedule,
} from '../head/index.js';
import { anyOf } from '../lexicon/index.js';
import type { Block, Line } from '../lines/index.js';
import { withNamedBodies } from '../parts/bodies.js';
import type { Part } from '../parts/part.js';
import { asksWhoReports, tableOf } from '../tables/index.js';
import { Annexes } from './annexes.js';
import { Groups } from './groups.js';
import { dayed, headOf, tellHead } from './head.js';
import { Ids } from './ids.js';
import { partIn, tablesOf, type WrittenPart } from './parts.js';
import type { Reading } from './reading.js';
import type { Placed, Remark } from './remark.js';
import type { WrittenTable } from './table.js';
import { together } from './together.js';

/** A definition as it is written: the names of the schema, in its order, and no others. */
export type WrittenOutline = Record<string, unknown> & {
  tables?: WrittenTable[];
  sections?: WrittenPart[];
  appendices?: WrittenTable[];
};

/** A definition drafted from an outline, with what a person should look at. */
export interface Draft {
  outline: WrittenOutline;
  remarks: Remark[];
  /** Where its parts stand in what was handed in. */
  places: Placed[];
  /** The title of the outline, as it was found. */
  title: string;
  /** There is no outline: it is proposed by the tasks of a plan. */
  proposal: boolean;
  /** The files it was made from, in the order of their numbers. */
  files: { name: string; is: 'word' | 'text' }[];
  /** A few words of what remarks are about, by file and block: "0:17". */
  quotes: Record<string, string>;
}

/** Vietnamese has letters nobody else writes. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

function languageOf(blocks: readonly Block[]): 'vi' | 'en' {
  const lines = blocks.filter(isLine);
  const said = lines.length > 0 ? lines : blocks.flatMap((block) => (isLine(block) ? [] : block.cells));
  const text = said
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 20_000);
  return (text.match(VIETNAMESE)?.length ?? 0) * 100 < text.length ? 'en' : 'vi';
}

const wholeSection = (part: Part): Part =>
  part.is === 'section' ? part : { ...part, is: 'section', text: part.text.replace(/[.;:]+$/u, '') };

const SUBJECT = new RegExp(`^\\(?(?:${anyOf(({ subjects }) => subjects)})\\s*:?\\s*(.+?)\\)?$`, 'iu');

/** A report's title stands below the word for it, which is not said twice. */
const withoutReport = (title: string): string => capitalised(title.replace(/^báo cáo\s+(?=\p{L})/iu, ''));

/** "Kế hoạch …", "Thông báo về việc …": what a document is called before what it is about. */
const CALLED = new RegExp(
  `^(?:${anyOf(({ documents }) => documents)})\\s+(?:(?:${anyOf(({ subjects }) => subjects)})\\s+)?(?:nộp\\s+)?`,
  'iu',
);

/** What a plan or letter is about: by its title, or the line that says "V/v". */
function titleOfPlan({ title }: Issuer, before: readonly Block[]): string {
  const subject = before.flatMap((block) => (isLine(block) ? (SUBJECT.exec(block.text)?.[1] ?? []) : []))[0];
  const named = title?.replace(CALLED, '') ?? subject ?? '';
  return withoutReport(named);
}

/** What the report is of that a sentence asks for; empty where it does not say. */
const nounOf = (sentence: string): string => capitalised(REPORT_OF.exec(sentence)?.[1]?.trim() ?? '');

/** What a report is called in the last title above "NỘI DUNG BÁO CÁO": "Báo cáo an toàn" of "QUY ĐỊNH BÁO CÁO AN TOÀN". */
function titleOver({ before, line }: Reading, letters: LetterCase): string {
  const lines = before.filter(isLine);
  const over = lines
    .slice(0, Math.max(0, lines.indexOf(line)))
    .findLast(({ text, look }) => look.caps && REPORT.test(fold(text)));
  const title = over ? letters.sentence(over.text) : '';
  return capitalised(title.slice(REPORT.exec(fold(title))?.index ?? 0));
}

/** The lines above an outline; without its title, which is the name of no body, where nothing else is there. */
function linesOver({ before, line, introduced }: Reading): Line[] {
  const lines = before.filter(isLine);
  const at = lines.indexOf(line);
  return introduced || at < 0
    ? lines
    : [...lines.slice(0, at), ...lines.slice(at).filter(({ text }) => !/^\p{Lu}{2}/u.test(text))];
}

/** Tells where an outline was found, where it has no title of its own. */
function tellPlace({ line, introduced, head }: Reading, title: string, remarks: Remark[]): void {
  const { source } = line;
  if (head.title === '') remarks.push({ code: 'title-guessed', data: { title }, path: ['title'], source });
  if (introduced) remarks.push({ code: 'introduced', data: { words: line.text }, path: ['sections'], source });
}

/** Tables before an outline belong to the plan. */
function tellLeftOut(blocks: readonly Block[], remarks: Remark[]): void {
  for (const block of blocks) {
    if (block.is !== 'grid') continue;
    const table = tableOf(block, []);
    const title = table?.title || (block.cells[0]?.text ?? '');
    remarks.push({ code: 'table-of-plan', data: { title }, path: null, source: block.source });
  }
}

const apartBy = <T>(list: readonly T[], is: (one: T) => boolean): [T[], T[]] => [
  list.filter(is),
  list.filter((one) => !is(one)),
];

const REPORT = new RegExp(`(?<!\\p{L})(?:${anyOf(({ bareReports }) => bareReports)})\\s+\\p{L}`, 'u');

/** "báo cáo tình hình …, gửi …" in a sentence that asks: what the report is of. */
const REPORT_OF = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ bareReports }) => bareReports)})\\s+(?:về\\s+|on\\s+|of\\s+)?(?!(?:theo|gồm|với|gửi|các nội dung|những|sau|to|by|should|shall|must)(?!\\p{L}))([^,;:.()]{6,160}?)(?=\\s*(?:[,;:.()]|$|(?:gửi|theo các|theo những|theo nội dung|gồm|với các|trước|chậm nhất|to the|by)(?!\\p{L})))`,
  'iu',
);

/**
 * Drafts a definition from one outline, or from several of one report for several kinds of units.
 * @param blocks all that was handed in
 */
export function draftOf(
  blocks: readonly Block[],
  readings: readonly [Reading, ...Reading[]],
): Pick<Draft, 'outline' | 'remarks' | 'places' | 'title'> {
  const [first] = readings;
  const remarks: Remark[] = [];
  const letters = new LetterCase(blocks);
  const found = issuerOf(linesOver(first), first.head.attached, letters);
  const title =
    withoutReport(letters.sentence(first.head.title)) ||
    titleOfPlan(found, first.before) ||
    (first.introduced ? nounOf(first.line.text) : '') ||
    titleOver(first, letters) ||
    letters.sentence(first.line.text);
  tellPlace(first, title, remarks);
  const asked = new Set<Block>(
    readings.flatMap(({ inside }) => inside.filter((block) => isLine(block) && block.mark !== null)),
  );
  const sentences = sentencesOf(blocks.filter(isLine).filter((line) => !asked.has(line)));
  const language = languageOf(first.inside);
  const { facts } = first.head;
  const schedule = toldSchedule(scheduleOf(sentences, title, found.date), facts, language);
  const issuer = { ...found, letterhead: onDay(found.letterhead, lastDayOf(schedule)) };
  const addressed = first.introduced ? null : addressedIn(first.under.map(({ text }) => text));
  const submission = {
    ...submissionOf(sentences, letters, { by: issuer.by, addressed }, language),
    ...sendingOf(facts),
  };
  tellHead(remarks, issuer, schedule, submission);
  const groups = new Groups(new Ids());
  const bodies = readings.flatMap(({ head }) => head.bodies);
  const parts = together(readings);
  withNamedBodies(parts, bodies);
  groups.of(bodies);
  const writing = { language, ids: new Ids(), groups, letters, remarks, places: [] as Placed[] };
  // The forms say at their head who reports; where nothing else is asked, such a table is what the report is.
  const [ofHead, loose] = apartBy(
    readings.flatMap((reading) => reading.loose),
    ({ grid }) => parts.length > 0 && asksWhoReports(grid),
  );
  tellLeftOut(
    ofHead.map(({ grid }) => grid),
    remarks,
  );
  const tables = tablesOf(loose, title, ['tables'], writing);
  // Where nothing else is asked, annexes are what the report is.
  const alone = parts.length + tables.length === 0;
  const annexes = new Annexes(
    readings.flatMap(({ behind }) => behind),
    [alone ? 'tables' : 'appendices'],
    writing,
  );
  const sections = parts
    .map(wholeSection)
    .map((part, at) => partIn(part, ['sections', at], title, { ...writing, annexes }));
  if (alone) tables.push(...annexes.written.splice(0));
  tellLeftOut(first.before, remarks);
  for (const { text, source } of readings.flatMap(({ leave }) => leave))
    remarks.push({ code: 'line-unasked', data: { text }, path: null, source });
  for (const { body, due, apart } of schedule?.own ?? []) {
    if (apart) groups.of([body]);
    groups.dueOf(body, dayed(due, language));
  }
  const all = groups.all(schedule?.due ? dayed(schedule.due, language) : null);
  const outline: WrittenOutline = {
    decuong: 1,
    id: new Ids().of(title, 'bao_cao'),
    version: 1,
    language,
    ...headOf({ title, issuer, schedule, submission, guidance: first.head.guidance }, language),
    ...(Object.keys(all).length === 0 ? {} : { groups: all }),
    ...(tables.length === 0 ? {} : { tables }),
    ...(sections.length === 0 ? {} : { sections }),
    ...(annexes.written.length === 0 ? {} : { appendices: annexes.written }),
  };
  return { outline, remarks, places: writing.places, title };
}
