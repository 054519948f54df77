import { fold, ofLetters } from '../../text/index.js';
import type { Table } from '../../word/index.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import { firstWordsOf, mayBeginWith } from '../texts/first-word.js';
import { anyOf, inAnyLanguage, type ReadWords } from '../words/index.js';
import { cellsOf, type Grid, type GridCell } from './grid.js';

/** A longer line is a paragraph. */
const LONGEST = 200;
/** So many notes below a table are read. */
const MOST = 4;

const NOTE = ofLetters(new RegExp(`^(?:[*[(]|${anyOf((words) => words.notes.begin)}(?!\\p{L}))`, 'u'));
const NOTE_FIRST = firstWordsOf(inAnyLanguage((words) => words.notes.begin));

const isNote = (text: string): boolean =>
  text.length <= LONGEST && (/^[*[(]/.test(text) || mayBeginWith(text, NOTE_FIRST)) && NOTE.test(fold(text));

/** A line may say something of what stands above it, and may then say it of all of it. */
const speaking = (pick: (words: ReadWords) => readonly string[]): RegExp =>
  ofLetters(new RegExp(`(?<!\\p{L})${anyOf(pick)}(?!\\p{L})`, 'u'));
const ABOVE = speaking((words) => words.notes.above);
const HERE = speaking((words) => words.notes.here);

/** Whether a line speaks of what stands above it, so that it says nothing of a table below: "Số liệu trên là của cả năm". */
export const pointsUp = (text: string): boolean => text.length <= LONGEST && ABOVE.test(fold(text));

/** Whether a note speaks of all of its table. */
export const isOfAll = (text: string): boolean => pointsUp(text) || HERE.test(fold(text));

/** The mark a note begins with: "*", "(1)". */
const MARK = /^(?:\(\s*(\*+|\d{1,2})\s*\)|(\*+))/;

/** The cells of a table that bear the mark a note begins with: it speaks of them alone. */
export function markedBy(note: string, { rows }: Pick<Grid, 'rows'>): GridCell[] {
  const [, inBrackets, stars] = MARK.exec(note.trim()) ?? [];
  const mark = stars ?? inBrackets;
  if (mark === undefined) return [];
  const ends = (text: string): boolean =>
    text.endsWith(`(${mark})`) || (/[^*]\**$/.exec(text)?.[0].slice(1) ?? '') === mark;
  return rows.flatMap((line) => cellsOf(line).filter(({ text }) => text.length > mark.length && ends(text.trim())));
}

/** The notes right below a table, in their order: lines in brackets, behind an asterisk or behind a word such as "Ghi chú". */
export function notesBelow(table: Table, { nodes, nodesOf }: Pick<Flow, 'nodes' | 'nodesOf'>): FlowNode[] {
  const last = nodesOf.get(table)?.at(-1);
  const notes: FlowNode[] = [];
  if (!last) return notes;
  for (let at = last.index + 1; notes.length < MOST; at += 1) {
    const node = nodes[at];
    const text = node?.text.trim();
    if (text === '') continue;
    if (!node || text === undefined || !isNote(text) || node.tables.length >= last.tables.length) break;
    notes.push(node);
  }
  return notes;
}
