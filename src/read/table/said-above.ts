import { type Form, onceOf, STYLE } from '../../form/index.js';
import { fold, keyOf, ofLetters, Wording, wordsOf } from '../../text/index.js';
import { mayNameTime, partOfYear, partsOfYearIn, periodName, periodsIn, readSpan } from '../../values/index.js';
import type { Landmark } from '../landmark.js';
import { type Flow, type FlowNode, firstIn } from '../lines/flow.js';
import type { Located, Locations } from '../locate/locations.js';
import { saysLacking, withoutLacking } from '../names/lacking.js';
import { compareName, isAlike } from '../names/names.js';
import { addsContent, isOtherContent, wordsOfAll } from '../names/narrower.js';
import { saysTimeBefore } from '../names/only-time.js';
import { placeIn, withoutPlaces } from '../names/other-place.js';
import { isOfOtherPart, isOfOtherTime, isUpToBefore, namesPart } from '../names/other-time.js';
import { isAhead, isPlanned, saysPlanned, withoutPlanned } from '../names/planned.js';
import { isNarrative, type Narrative, printedOf } from '../regions/typed-text.js';
import { firstWordsOf, mayBeginWith } from '../texts/first-word.js';
import { anyOf, inAnyLanguage } from '../words/index.js';
import type { Asked } from './asked.js';
import type { Grid } from './grid.js';
import { notesBelow } from './notes-below.js';

/** A line above a table, and what the form prints there; null where a person put it there. */
export interface LineAbove {
  text: string;
  printed: readonly string[] | null;
}

/** What a line is held against: the title of a table and the names in it; nothing of a text. */
type Beside = Pick<Asked, 'title' | 'titled' | 'labels'>;
const TEXT: Beside = { title: '', titled: new Wording(''), labels: [] };

/** Of when, or whose, a line says a table to be: what the form asks for, something else, or nothing of it. */
type Said = 'own' | 'other' | null;

/** What was found of a form, and where. */
type Found = Pick<Locations, 'landmarks' | 'located'>;

type Setting = Pick<Form, 'language' | 'period' | 'title' | 'head' | 'unit' | 'audience'>;

const DAY = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/g;
const YEAR = /(?<![\d/])(?:19|20)\d\d(?![\d/])/g;
const yearsIn = (text: string): string[] => text.replace(DAY, ' ').match(YEAR) ?? [];

/** "số 12-KH/ĐU năm 2025": the number of a paper and its year say nothing of a table. */
const PAPER = ofLetters(
  new RegExp(
    `(?<!\\p{L})${anyOf((words) => words.number)}:?\\s*[\\d….]+\\s*[-/][^\\s,;)]*(?:\\s+\\p{L}+\\s+\\d{4})?`,
    'giu',
  ),
);

/** "năm 2026" where "6 tháng đầu năm 2026" is asked: the line has none of the words that tell the two apart. */
function isWhole(code: string, line: string, { language, period }: Setting): boolean {
  const said = new Set(wordsOf(line));
  const common = new Set(wordsOf(periodName(code, language) ?? code));
  return !wordsOf(period.label).some((word) => !common.has(word) && said.has(word));
}

/** What the form prints to lead to what is to come may name any time to come: “Nhiệm vụ 6 tháng cuối năm”. */
const leadsAhead = (printed: readonly string[] | null): boolean =>
  printed?.some((one) => isAhead(new Wording(one))) === true;

/** Whether a line begins as a title does up to the period the form prints in it: whoever typed it, it is that title. */
function isTitle(line: string, title: string, { label }: Setting['period']): boolean {
  const at = label === '' ? -1 : title.indexOf(label);
  const begin = keyOf(title.slice(0, Math.max(0, at)));
  return begin !== '' && keyOf(line).startsWith(begin);
}

/**
 * Of when a line says a table to be. What the form prints in it, or in its own title, is its own; where it prints no time, not
 * even of what kind, as "trong quý" is, a whole year may have been shortened from its own.
 */
function timeIn({ text: whole, printed: own }: LineAbove, { titled, labels }: Beside, form: Setting): Said {
  if (!mayNameTime(whole)) return null;
  const { period, language } = form;
  const printed = own ?? (isTitle(whole, titled.text, period) ? [titled.text] : null);
  const span = readSpan(period.code) ?? { from: period.from ?? '', to: period.to ?? '' };
  const codesIn = (texts: readonly string[]): string[] => texts.flatMap((one) => periodsIn(one, language));
  const meant = codesIn(printed ?? []);
  const known = new Set([period.code, ...meant, ...codesIn([form.title, titled.text])]);
  const text = whole.replace(PAPER, ' ');
  const codes = codesIn([text]);
  if (codes.some((code) => known.has(code))) return 'own';
  const asked = new Set(labels.flatMap((label) => yearsIn(label.text)));
  const years = yearsIn(text);
  const isOfColumns = years.length > 1 && years.every((year) => asked.has(year));
  const isToCome = years.every((year) => year >= span.from.slice(0, 4)) && leadsAhead(printed);
  if (period.code === '' || isOfColumns || isToCome) return null;
  if (isUpToBefore(text, span.from, printed ?? [], language)) return 'other';
  const around = printed ?? [...labels.map((label) => label.text), titled.text];
  const ownParts = new Set(around.flatMap(partsOfYearIn));
  const isNotOwn = (code: string): boolean => {
    const other = readSpan(code);
    if (!other || other.from > span.from || other.to < span.to) return true;
    const part = partOfYear(code);
    if (part !== '') return !ownParts.has(part);
    return (meant.length > 0 || printed?.some(namesPart) === true) && isWhole(code, text, form);
  };
  if (codes.length > 0) return codes.some(isNotOwn) ? 'other' : 'own';
  const wordings = around.map((one) => new Wording(one));
  const isOther = isOfOtherTime([new Wording(years.join(' '))], wordings, period);
  return isOther || isOfOtherPart([new Wording(text)], wordings, period) ? 'other' : null;
}

/** Whether a line leads to what shows how to fill in a table: "Ví dụ:". */
const leadsToExample = (text: string): boolean => EXAMPLE.test(fold(text)) && /[:：]$/u.test(text);
const EXAMPLE = ofLetters(new RegExp(`^[([]?\\s*${anyOf((words) => words.examples)}(?!\\p{L})`, 'u'));

/** Whose a line says a table to be. */
const ownerIn = ({ text, printed }: LineAbove, { titled }: Beside, form: Setting): Said =>
  placeIn(text, [titled.text, ...(printed ?? [])], form);

/**
 * The line that says a table is of another time, another's, or of what is only planned; null where none does. Of several
 * that say when or whose it is, the nearest counts.
 */
export function otherAbove(lines: readonly LineAbove[], asked: Beside, form: Setting): string | null {
  let [when, whose]: Said[] = [null, null];
  for (const line of lines) {
    const { text, printed } = line;
    if (printed?.includes(text)) continue;
    const key = keyOf(text);
    if (key === '' || printed?.some((one) => keyOf(one) === key)) continue;
    when ??= timeIn(line, asked, form);
    whose ??= ownerIn(line, asked, form);
    if (when === 'other' || whose === 'other') return text;
    const around = (printed ?? [asked.title]).map((one) => new Wording(one));
    const said = new Wording(text);
    if (isPlanned([said], around) && !leadsAhead(printed)) return text;
    if (saysLacking(said) && !around.some(saysLacking)) return text;
    if (leadsToExample(text) && !printed?.some(leadsToExample)) return text;
    if (when !== 'own' && saysTimeBefore(said) && !around.some(saysTimeBefore)) return text;
  }
  return null;
}

/** So many lines, as far as they are not blank, may stand between a table and its title. */
const LINES_ABOVE = 4;
/** A name with so many more letters than the form prints goes on as an answer. */
const NAME_ADDS = 60;
/** A longer line is a paragraph. */
const LONGEST = 200;
const CITED = ofLetters(new RegExp(`^[([]?\\s*${anyOf((words) => words.cites)}(?!\\p{L})`, 'u'));
const CITED_FIRST = firstWordsOf(inAnyLanguage((words) => words.cites));
const isCited = (text: string): boolean => mayBeginWith(text, CITED_FIRST) && CITED.test(fold(text));
const STYLES = new Set([STYLE.caption, STYLE.appendix].map((style) => style.toLowerCase()));
const NAMES = inAnyLanguage(({ valueHeads, figureHeads, tableNames }) => [
  ...valueHeads,
  ...figureHeads,
  ...tableNames,
]).map((name) => new Wording(name));

/** What says nothing above a table but what it is of: its title, its headers, and what tables are called. */
const ownWords = onceOf(({ titled, labels }: Asked) => wordsOfAll([titled, ...labels, ...NAMES]));

const POINTING = wordsOfAll(
  inAnyLanguage(({ notes, asideHeads }) => [...notes.begin, ...notes.point, ...asideHeads]).map(
    (name) => new Wording(name),
  ),
);

/** The note right below a table that says nothing but of when or whose all of it is: "(Số liệu trên là của năm 2025)". */
function noteBelow({ table }: Grid, asked: Asked, flow: Flow): LineAbove[] {
  const text = notesBelow(table, flow)[0]?.text.trim() ?? '';
  const rest = withoutPlanned(new Wording(withoutPlaces(text)));
  return text === '' || addsContent(rest, [...ownWords(asked), ...POINTING]) ? [] : [{ text, printed: null }];
}

/** Whether a line that a person put above a table speaks of it: it leads to it, stands in brackets, or says nothing else. */
function speaksOfIt({ paragraph, text: seen }: FlowNode, asked: Asked): boolean {
  const text = seen.trim();
  if (text.length > LONGEST) return false;
  const isSet = STYLES.has(paragraph.style?.toLowerCase() ?? '') || paragraph.outlineLevel !== null;
  if (isSet || /[:：]$/u.test(text) || /^[([].*[)\]]$/u.test(text)) return true;
  const [said, own] = [new Wording(withoutPlaces(text)), ownWords(asked)];
  // Most lines are answers, which one of their words tells.
  const isTold = saysPlanned(said) || saysLacking(said);
  if (!isTold && said.words.some((word) => isOtherContent(word, own))) return false;
  return !addsContent(withoutLacking(withoutPlanned(said)), own);
}

/** Whether a line is what the form prints to guide people, with another time or word of it left out. */
const saysAgain = (typed: Wording, guide: Wording): boolean =>
  typed.key === guide.key || (typed.words.length * 2 > guide.words.length && !addsContent(typed, wordsOfAll([guide])));

/** What a heading or question says that was found, without an answer typed on its line. */
function nameIn({ node: { rest }, behind }: Located): string {
  const name = behind === undefined ? rest : rest.slice(0, behind);
  return /[\s:：\-–—]/u.test(name.slice(-1)) ? name.replace(/[\s:：\-–—]+$/u, '') : name;
}

/**
 * A heading or question that was found, by its own name; also where its answer is all that was found, and begins with what
 * the form prints: nobody took that for the question as it says more.
 */
function namedIn(found: Located | undefined): LineAbove[] {
  if (!found || !isNarrative(found.landmark)) return [];
  const [text, printed] = [nameIn(found), printedOf(found.landmark)];
  const { inclusive } = found.evidence;
  if (inclusive && !printed.some((line) => keyOf(line) !== '' && found.node.key.startsWith(keyOf(line)))) return [];
  return printed.some((line) => text.length <= line.length + NAME_ADDS) ? [{ text, printed }] : [];
}

/** The headings and questions something is asked under, the nearest first, and its own; of questions only that one. */
function ownersOf({ landmarks, located }: Found, { index, trail }: Landmark): LineAbove[] {
  const owners: LineAbove[] = [];
  let isNearest = true;
  for (let at = index; at >= 0; at--) {
    const one = landmarks[at];
    if (!one || !isNarrative(one) || !one.trail.every((part, depth) => part === trail[depth])) continue;
    if (one.is === 'heading' || isNearest) owners.push(...namedIn(located.get(one.index)));
    isNearest = false;
  }
  return owners;
}

const keysOf = (landmark: Narrative): string[] => printedOf(landmark).map(keyOf);

/** The headings and questions of a form, by their letters. */
export const linesOf = onceOf(
  (landmarks: readonly Landmark[]): ReadonlyMap<string, Narrative> =>
    new Map(landmarks.filter(isNarrative).flatMap((one) => keysOf(one).map((key) => [key, one]))),
);

/**
 * Another heading or question of the form, word for word, in the place of one: where that itself was found, or right above
 * its answer where that is all that was found of it. The other one was found elsewhere.
 */
function inAnothersWords(found: Located | undefined, locations: Locations, flow: Flow): LineAbove | null {
  if (!found || !isNarrative(found.landmark)) return null;
  let { node } = found;
  if (found.evidence.inclusive)
    do node = flow.nodes[node.index - 1] ?? node;
    while (node.index > 0 && node.key === '');
  const other = linesOf(locations.landmarks).get(node.key);
  const isIts = other === undefined || keysOf(found.landmark).includes(node.key);
  const there = foundAt(locations).get(node);
  return isIts || (there !== undefined && there !== found)
    ? null
    : { text: node.rest, printed: printedOf(found.landmark) };
}

/**
 * What a text is asked under in a returned document says another time, another's, what is only planned, or the very words of
 * something else that is asked: the line that does, and what the form prints there. By the landmark; made for most documents
 * at a glance.
 */
export function namedOtherwise(
  locations: Locations,
  flow: Flow,
  form: Setting,
): (landmark: Landmark) => LineAbove | null {
  const isOther = (lines: LineAbove[]): boolean => otherAbove(lines, TEXT, form) !== null;
  const isAny = [...locations.located.values()].some((found) => isOther(namedIn(found)));
  return (landmark) => {
    const another = inAnothersWords(locations.located.get(landmark.index), locations, flow);
    if (another) return another;
    if (!isAny) return null;
    const owners = ownersOf(locations, landmark);
    const other = otherAbove(owners, TEXT, form);
    return owners.find(({ text }) => text === other) ?? null;
  };
}

/** What was found in each paragraph; the first of several. */
const foundAt = onceOf(({ located }: Found): ReadonlyMap<FlowNode, Located> => {
  const found = new Map<FlowNode, Located>();
  for (const one of located.values()) if (!found.has(one.node)) found.set(one.node, one);
  return found;
});

/**
 * What stands around a table and speaks of it, the nearest first: a note below it, lines right above it, what the form
 * prints there to guide people, its title, and what it is asked under.
 */
export function saidAbove(
  grid: Grid,
  asked: Asked,
  landmark: Landmark | null,
  flow: Flow,
  locations: Found,
): LineAbove[] {
  const { table } = grid;
  const first = firstIn(table, flow);
  const guidance = landmark?.is === 'table' ? landmark.table.guidance : null;
  const guide = guidance === null ? null : new Wording(guidance);
  const lines = noteBelow(grid, asked, flow);
  const most = lines.length + LINES_ABOVE;
  for (let at = first.index - 1; at >= 0 && lines.length < most; at--) {
    const node = flow.nodes[at] as FlowNode;
    const text = node.text.trim();
    if (text === '' || isCited(text)) continue;
    const found = foundAt(locations).get(node);
    const isTitled =
      found?.landmark.is === 'caption' && landmark?.is === 'table' && found.landmark.table === landmark.table;
    if (node.tables.length >= first.tables.length || (found && !isTitled)) break;
    const isLike = isTitled || (asked.titled.key !== '' && isAlike(compareName(node.wording.rest, asked.titled)));
    const isGuide = guide !== null && saysAgain(node.wording.text, guide);
    if (!isLike && !isGuide && !speaksOfIt(node, asked)) break;
    const printed = isLike ? [asked.title] : isGuide ? [guide.text] : null;
    lines.push({ text: isGuide ? text : node.rest.trim(), printed });
    if (isTitled) break;
  }
  return landmark ? [...lines, ...ownersOf(locations, landmark)] : lines;
}
