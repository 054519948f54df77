import { fold } from '../../text/index.js';
import { isAppendixTitle, isLine, isSending, leadsToContents, titleBehind } from '../find/index.js';
import { anyOf } from '../lexicon/index.js';
import { type Block, type Line, ROOM_ALONE } from '../lines/index.js';
import { bodiesIn, isGuidance } from '../parts/remarks.js';
import { kindOf } from '../tree/index.js';
import { factIn, groupsOf, type HeadFact } from './facts.js';

/** What stands over the first heading of an outline. */
export interface TitleBlock {
  title: string;
  /** The lines it is made of. */
  lines: Line[];
  /** "(kèm theo Kế hoạch số 302-KH/HU, ngày 19/5/2023 của …)": what stands in those brackets. */
  attached: string | null;
  bodies: string[];
  guidance: string[];
  /** What lines of their own tell of the report as a whole. */
  facts: HeadFact[];
  /** How many blocks behind the line that found the outline it takes. */
  taken: number;
}

const ATTACHED = new RegExp(
  `\\(?\\s*((?:ban hành\\s+)?(?:${anyOf(({ attached }) => attached)})\\s+(?:${anyOf(({ documents }) => documents)})[^()]*)\\)?\\s*$`,
  'iu',
);

/** So many lines stand over the first heading at most. */
const MOST_LINES = 10;
/** So many of them may tell of the report as a whole, each group of its own day. */
const MOST_FACTS = 60;

/** "BÁO CÁO" right under what calls it a form. */
const ONLY_REPORT = new RegExp(`^(?:${anyOf(({ bareReports }) => bareReports)})$`, 'u');
const WORD_FOR_REPORT = new RegExp(`^(?:${anyOf(({ reports }) => reports)})$`, 'u');
/** A longer line that ends as a sentence, and is not set in the middle, is one. */
const LONGEST_PLAIN = 80;

/** Whether a line goes on with a title: it has no mark, and is no heading of the outline. */
function isOfTitle(line: Line, rest: readonly Block[], taken: number): boolean {
  if (taken === 0 && ONLY_REPORT.test(fold(line.text))) return true;
  if (!line.look.centred && line.text.length > LONGEST_PLAIN && /[.;]$/.test(line.text) && !/^[([]/.test(line.text))
    return false;
  if (line.mark !== null || line.look.level !== null) return false;
  if (/^[([]/.test(line.text) || line.look.centred) return true;
  if (isGuidance(line.text, line.look.italic)) return true;
  const headed = rest.slice(0, MOST_LINES).some((block) => !isLine(block) || block.mark !== null);
  if (!headed) return taken === 0 && kindOf(line) === null;
  return taken === 0 || line.look.caps || line.look.bold || kindOf(line) === null;
}

/** Whether the table of an annex stands right behind its title. */
function namesTable(blocks: readonly Block[], at: number): boolean {
  const next = blocks.slice(at + 1, at + 4);
  const table = next.findIndex(({ is }) => is === 'grid');
  return table >= 0 && next.slice(0, table).every((block) => isLine(block) && block.mark === null);
}

const withoutFacts = (behind: readonly Block[], from: number): Block[] =>
  behind.slice(from, from + MOST_LINES + MOST_FACTS).filter((block) => !isLine(block) || factIn(block) === null);

/** Reads the title of an outline: the rest of the line that calls it one, and the lines behind. */
export function titleBlock(found: Line, behind: readonly Block[]): TitleBlock {
  const own = titleBehind(found.mark ? found.rest : found.text);
  const block: TitleBlock = {
    title: '',
    lines: [found],
    attached: null,
    bodies: [],
    guidance: [],
    facts: [],
    taken: 0,
  };
  const parts = [own];
  for (const line of behind.slice(0, MOST_LINES + MOST_FACTS)) {
    if (isLine(line) && isAppendixTitle(line) && namesTable(behind, block.taken)) break;
    if (!isLine(line) || block.taken - block.facts.length >= MOST_LINES) break;
    // What leads to the contents is no title, and behind it stands the first of them.
    if (leadsToContents(line)) {
      block.taken += 1;
      break;
    }
    const fact = line.mark === null ? factIn(line) : null;
    // Behind what is told of the report a line right above a table is the table's.
    const told = block.facts.length > 0 || block.attached !== null;
    if (told && fact === null && behind[block.taken + 1]?.is === 'grid' && !/^[([]/.test(line.text)) break;
    if (fact === null && !isOfTitle(line, withoutFacts(behind, block.taken + 1), block.taken - block.facts.length))
      break;
    block.taken += 1;
    block.lines.push(line);
    if (fact === null) take(line, parts, block);
    else block.facts.push(fact);
  }
  const whole = parts.join(' ').trim();
  const attached = ATTACHED.exec(whole);
  if (attached) block.attached = attached[1]?.trim() ?? null;
  const title = (attached ? whole.slice(0, attached.index) : whole).replace(BODY_BRACKET, (bracket, inside: string) => {
    const bodies = bodiesIn(inside);
    block.bodies.push(...bodies);
    return bodies.length > 0 || IS_FORM.test(fold(inside)) ? '' : bracket;
  });
  block.bodies.push(...groupsOf(block.facts));
  block.guidance.push(...block.facts.flatMap(({ is, text }) => (is === 'guidance' ? [text] : [])));
  return { ...block, title: title.replace(/^[\s:–-]+|[\s:.;–-]+$/gu, '').replace(/\s+/g, ' ') };
}

const IS_FORM = new RegExp(`^(?:${anyOf(({ outlinesOfReports }) => outlinesOfReports)})$`, 'u');
const BODY_BRACKET = /\s*\(([^()]*)\)/gu;

function take(line: Line, parts: string[], block: TitleBlock): void {
  const { text, look } = line;
  const inside = /^[([](.*)[)\]][.;]?$/u.exec(text)?.[1]?.trim();
  if (/^[\s*_.–-]+$/u.test(text) || RULES.test(fold(text)) || LEFT_OPEN.test(text) || isSending(line)) return;
  if (inside !== undefined) {
    const bodies = bodiesIn(inside);
    if (bodies.length > 0) block.bodies.push(...bodies);
    else if (ATTACHED.test(inside)) block.attached ??= inside;
    else block.guidance.push(inside);
  } else if (parts.every((part) => part === '') && ONLY_REPORT.test(fold(text)) && WORD_FOR_REPORT.test(fold(text)))
    return;
  else if (ATTACHED.test(text) && /^\(?(?:ban hành|kèm|gửi|đính|attached|annex|enclosed)/iu.test(text))
    block.attached ??= text.replace(/^\(|\)$/g, '');
  else if (bodiesIn(text).length > 0 && text.length < 120) block.bodies.push(...bodiesIn(text));
  else if (isGuidance(text, look.italic && parts.join('') !== '')) block.guidance.push(text);
  else parts.push(text);
}

/** Who reports writes the name in, or the period: "Tổ: ……". */
const LEFT_OPEN = new RegExp(`:\\s*${ROOM_ALONE}[\\s._…]*$`, 'u');

/** Stars and rows of dashes between lines. */
const RULES = /^[*\-_=~o0]{1,}$/u;
