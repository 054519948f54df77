import { fold } from '../../text/index.js';
import { figuresOfLine } from '../figures/index.js';
import { anyOf } from '../lexicon/index.js';
import { ROOM, withoutBoxes } from '../lines/index.js';
import { type Captioned, isBulletKind, type Node } from '../tree/index.js';
import type { Part } from './part.js';
import { bodiesIn, bodyFor, isGuidance, remarked } from './remarks.js';

const ENDS_SENTENCE = /[.;?]$/u;
/** A heading with more words is a sentence that asks. */
const WORDS_OF_HEADING = 30;

const wordsIn = (text: string): number => text.split(/\s+/).length;

const isText = ({ kind }: Node): boolean => kind === null;

/** Whether lines of one kind, one behind the other, ask in sentences: then they are points, though they have numbers. */
function askInSentences(list: readonly Node[]): boolean {
  if (
    list.some(({ children, tables, line }) => children.length + tables.length > 0 || line.look.bold || line.look.caps)
  )
    return false;
  const sentences = list.filter(({ line }) => ENDS_SENTENCE.test(line.rest) || wordsIn(line.rest) > WORDS_OF_HEADING);
  return sentences.length * 2 > list.length;
}

const known = new WeakMap<readonly Node[], Map<string, boolean>>();

/** The same of those of one kind among the children of a part, looked through once. */
function asks(siblings: readonly Node[], kind: string): boolean {
  const kinds = known.get(siblings) ?? new Map<string, boolean>();
  known.set(siblings, kinds);
  const asked = kinds.get(kind) ?? askInSentences(siblings.filter((one) => one.kind === kind));
  kinds.set(kind, asked);
  return asked;
}

/** What is a section among the children of a part, and what a point. */
function natureOf(node: Node, siblings: readonly Node[]): Part['is'] {
  const { kind, children } = node;
  const asking = children.filter((child) => !isHint(child) && !isFigureLine(child, true));
  if (kind === null) return 'point';
  if (isBulletKind(kind)) return asking.length > 0 ? 'section' : 'point';
  if (/^division|^style|^look|^roman(?:$| at)|^letter-caps/.test(kind)) return 'section';
  return asks(siblings, kind) ? 'point' : 'section';
}

const ASKS_TWICE = /\?.*\?/u;

/**
 * A line under another that is room for a figure and no more: asked for beside it, in words, the same would be asked twice.
 * @param bare also where it does not say what is counted
 */
const isFigureLine = ({ line, children }: Node, bare: boolean): boolean =>
  children.length === 0 && !ASKS_TWICE.test(line.rest) && figuresOfLine(line.rest, bare).length > 0;

const isHint = (node: Node): boolean => isText(node) && isGuidance(node.line.text, node.line.look.italic);

const CLEAN_END = /[\s.;:,…]+$/u;

/** A heading without the signs that only end it, nor a colon before its points. */
export const titleOf = (text: string): string => text.replace(CLEAN_END, '').trim() || text.trim();

/** Blanks to be filled in, which are no words: dots, underscores. */
const BLANKS = new RegExp(`\\s*${ROOM}(?:\\s*[.…_]+)*`, 'gu');

/** Room with what is written into it, up to where its clause ends: that is told in brackets. */
const ROOM_WITH_UNIT = new RegExp(
  `\\s*:?\\s*${ROOM}[\\s.…_]*([\\p{L}%][\\p{L}\\d%²³]*(?:[ /][\\p{L}\\d%]+){0,2})(?=\\s*(?:[.;,)]|$))`,
  'gu',
);

const withoutBlanks = (text: string): string =>
  withoutBoxes(text)
    .replace(ROOM_WITH_UNIT, ' ($1)')
    .replace(BLANKS, ' ')
    .replace(/\s+([.;:,)])/gu, '$1')
    .replace(/(?<=\S)\s+/gu, ' ')
    .trim();

function partOf(node: Node, siblings: readonly Node[], under: readonly string[], known: readonly string[]): Part {
  const { line, tables } = node;
  const is = natureOf(node, siblings);
  const head = splitHead(node, is);
  const remarks = remarked(head.title, known);
  const own = [...remarks.bodies, ...bodiesOfHead(remarks.text, is)];
  const said = own.length === 0 && is === 'section' ? bodyBeside(remarks.text, siblings) : own;
  const bodies = addressedIn(under) ? [] : said;
  const part: Part = {
    is,
    text: is === 'section' ? titleOf(withoutBlanks(remarks.text)) : withoutBlanks(remarks.text) || remarks.text,
    source: line.source,
    raw: head.title,
    mark: line.mark?.text ?? '',
    ifAny: remarks.ifAny,
    optional: remarks.optional,
    see: remarks.see,
    bodies,
    guidance: remarks.guidance,
    figureLines: [],
    tables: [...tables],
    points: [],
    sections: [],
    strays: [],
    line,
  };
  if (head.behind !== '') part.points.push(pointOf(node, head.behind, known));
  return withChildren(part, node.children, [...under, part.text], known);
}

/** A heading and the sentence that follows it in the same line. */
function splitHead({ line }: Node, is: Part['is']): { title: string; behind: string } {
  const { rest, boldHead } = line;
  if (is === 'section' && boldHead > 0 && boldHead < rest.length) {
    const title = rest.slice(0, boldHead).trim();
    const behind = rest
      .slice(boldHead)
      .replace(/^[\s:.–-]+/u, '')
      .trim();
    if (title.length > 3 && wordsIn(behind) >= 3 && !/^[([]/u.test(behind)) return { title, behind };
  }
  return { title: rest, behind: '' };
}

const pointOf = ({ line }: Node, text: string, known: readonly string[]): Part => {
  const remarks = remarked(text, known);
  return {
    is: 'point',
    text: withoutBlanks(remarks.text),
    source: line.source,
    raw: text,
    mark: '',
    ifAny: remarks.ifAny,
    optional: remarks.optional,
    see: remarks.see,
    bodies: remarks.bodies,
    guidance: [],
    figureLines: [],
    tables: [],
    points: [],
    sections: [],
    strays: [],
    line,
  };
};

const ADDRESSED = new RegExp(
  anyOf(({ addressed }) => addressed),
  'u',
);

/** Under proposals and tasks bodies are named to whom they go, not who reports. */
const addressedIn = (under: readonly string[]): boolean => under.some((title) => ADDRESSED.test(fold(title)));

/** "Đối với …" beside "Đối với UBND các huyện": as one of them names who answers, the others do. */
const bodyBeside = (text: string, siblings: readonly Node[]): string[] => {
  const said = bodyFor(titleOf(text));
  const known = said !== null && siblings.some(({ line }) => bodiesIn(titleOf(line.rest)).length > 0);
  return known ? [said] : [];
};

/** "Đối với cơ quan chủ quản" as a heading or point of its own names who answers it. */
function bodiesOfHead(text: string, is: Part['is']): string[] {
  const head = is === 'section' || !text.includes(':') ? text : (/^([^:]{4,120}):/u.exec(text)?.[1] ?? '');
  return head === '' ? [] : bodiesIn(head.replace(CLEAN_END, ''));
}

/** A few small words after a finished sentence belong to nothing: a slip, or what is left of something. */
const isStray = ({ kind, line }: Node, before: Node | undefined): boolean =>
  kind === null && before !== undefined && /^\p{Ll}/u.test(line.text) && wordsIn(line.text) <= WORDS_OF_STRAY;
const WORDS_OF_STRAY = 4;

function withChildren(part: Part, children: readonly Node[], under: readonly string[], known: readonly string[]): Part {
  for (const [at, child] of children.entries()) {
    if (isStray(child, children[at - 1])) {
      part.strays.push(child.line);
      part.tables.push(...child.tables);
    } else if (isFigureLine(child, part.is === 'point' || child.kind === 'bullet +')) part.figureLines.push(child.line);
    else if (isHint(child)) {
      const text = child.line.text.replace(/^[([](.*)[)\]][.;]?$/u, '$1').trim();
      const bodies = bodiesIn(text, known);
      const remarks = remarked(child.line.text, known);
      const above = tableAbove(part.tables, child, children[at - 1]);
      if (bodies.length > 0) part.bodies.push(...bodies);
      else if ((remarks.ifAny || remarks.optional) && remarks.text.replace(/[.;\s]/g, '') === '') {
        part.ifAny ||= remarks.ifAny;
        part.optional ||= remarks.optional;
      } else if (above) above.caption.push(child.line);
      else part.guidance.push(text);
      part.tables.push(...child.tables);
    } else {
      const made = partOf(child, children, under, known);
      (made.is === 'section' ? part.sections : part.points).push(made);
    }
  }
  return part;
}

/** The table a line stands right under, with nothing but such lines between them. */
function tableAbove(tables: readonly Captioned[], { line }: Node, before: Node | undefined): Captioned | undefined {
  const above = tables.findLast(
    ({ grid }) => grid.source.file === line.source.file && grid.source.block < line.source.block,
  );
  const between = before !== undefined && (above === undefined || before.line.source.block > above.grid.source.block);
  return between && !(above?.caption.includes(before.line) ?? false) ? undefined : above;
}

const isSentence = ({ line, children }: Node): boolean => children.length === 0 && /[.;]$/u.test(line.rest);

/**
 * The sections and points some lines ask for, in their order.
 * @param known who is known to report
 * @param loose tables that stand before all of them: what is said right under one belongs to it
 */
export function partsOf(
  roots: readonly Node[],
  known: readonly string[] = [],
  loose: readonly Captioned[] = [],
): { parts: Part[]; guidance: Node[] } {
  // What is said before the first heading is said to whoever writes; so are bullets there, where one of them guides.
  const heading = roots.findIndex((node) => !isText(node) && !isBulletKind(node.kind));
  const bullets = roots.slice(0, Math.max(0, heading)).filter((node) => !isText(node));
  const guides = bullets.some(({ line }) => isGuidance(line.rest, false)) && bullets.every(isSentence);
  const first = guides ? heading : roots.findIndex((node) => !isText(node));
  const isSaid = (node: Node, at: number): boolean => isHint(node) || ((guides || isText(node)) && at < first);
  const guidance = roots.filter((node, at) => {
    if (!isSaid(node, at)) return false;
    const above = isHint(node) ? tableAbove(loose, node, roots[at - 1]) : undefined;
    above?.caption.push(node.line);
    return above === undefined;
  });
  const asked = roots.filter((node, at) => !isSaid(node, at));
  return { parts: asked.map((node) => partOf(node, asked, [], known)), guidance };
}
