import { onceOf, STYLE } from '../../form/index.js';
import { fold, ofLetters, type Spelled, Wording } from '../../text/index.js';
import type { Landmark } from '../landmark.js';
import { type Flow, type FlowNode, firstIn } from '../lines/flow.js';
import { saysLacking, withoutLacking } from '../names/lacking.js';
import { compareName, isAlike } from '../names/names.js';
import { addsContent, isOtherContent, wordsOfAll } from '../names/narrower.js';
import { withoutPlaces } from '../names/other-place.js';
import { saysPlanned, withoutPlanned } from '../names/planned.js';
import { type Found, foundAt, ownersOf } from '../regions/asked-under.js';
import { firstWordsOf, mayBeginWith } from '../texts/first-word.js';
import { anyOf, inAnyLanguage } from '../words/index.js';
import type { Asked } from './asked.js';
import type { Grid } from './grid.js';
import { markedBy, notesBelow, pointsUp } from './notes-below.js';
import type { LineAbove } from './said-otherwise.js';

/** So many lines, as far as they are not blank, may stand between a table and its title. */
const LINES_ABOVE = 4;
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

/** Whether a note below a table says more than of when or whose it is. */
export const saysMoreThan = (own: readonly Spelled[], note: string): boolean =>
  addsContent(withoutPlanned(new Wording(withoutPlaces(note))), [...own, ...POINTING]);

/** The note right below a table that says nothing but of when or whose all of it is: "(Số liệu trên là của năm 2025)". */
function noteBelow(grid: Grid, asked: Asked, flow: Flow): LineAbove[] {
  const text = notesBelow(grid.table, flow)[0]?.text.trim() ?? '';
  const isOfAll = text !== '' && !saysMoreThan(ownWords(asked), text) && markedBy(text, grid).length === 0;
  return isOfAll ? [{ text, printed: null }] : [];
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
    if (!isLike && !isGuide && (!speaksOfIt(node, asked) || pointsUp(text))) break;
    const printed = isLike ? [asked.title] : isGuide ? [guide.text] : null;
    lines.push({ text: isGuide ? text : node.rest.trim(), printed });
    if (isTitled) break;
  }
  return landmark ? [...lines, ...ownersOf(locations, landmark)] : lines;
}
