import { type Form, onceOf } from '../../form/index.js';
import { Wording, wordsOf } from '../../text/index.js';
import { type Paragraph, seenTextOf, type Table } from '../../word/index.js';
import { CONFIDENCE } from '../confidence.js';
import { LEAST_WORDS, saysMostOf, tellingIn } from '../figures/in-clauses.js';
import type { Flow } from '../lines/flow.js';
import type { Locations } from '../locate/locations.js';
import { wordsOfAll } from '../names/narrower.js';
import { once } from '../once.js';
import { cellsOf, type GridCell, gridOf } from '../table/grid.js';
import { isOfAll, markedBy, notesBelow } from '../table/notes-below.js';
import { saysMoreThan } from '../table/said-above.js';
import { isBlank } from '../texts/blank.js';
import { seenOf } from '../texts/seen.js';
import { PrintedWording } from '../texts/wordings.js';
import type { ReadAnswer } from '../valued.js';

/** What the notes say that are referred to in a paragraph, by its ordinal. */
function notesIn({ nodes, document }: Flow, form: Form): ReadonlyMap<number, string> {
  const said = new Map<number, string>();
  // Many marks may name one note.
  const texts = document.notes.map((blocks) =>
    once(() => {
      const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [seenTextOf(block).trim()] : []));
      return seenOf(lines.filter((line) => !isBlank(line, form.language)).join('\n'));
    }),
  );
  if (texts.length === 0) return said;
  for (const { paragraph } of nodes)
    for (const { note } of paragraph.runs) {
      const text = note == null ? '' : (texts[note]?.() ?? '');
      if (text !== '') said.set(paragraph.ordinal, text);
    }
  return said;
}

/** A cell is named by most words of it; one word alone is said of many things. */
function isNamed({ wording }: GridCell, said: ReadonlySet<string>): boolean {
  const telling = tellingIn(wording.text);
  return telling.length >= LEAST_WORDS && /\p{L}/u.test(wording.text) && saysMostOf(telling, said);
}

const ownWords = onceOf(({ title, period, unit }: Form) =>
  wordsOfAll([title, period.label, unit?.name ?? ''].map((text) => new Wording(text))),
);

/** A mark at a value is of that alone; at what a row or a column is called, of all of that. */
const isValue = ({ text }: GridCell): boolean => /^\s*[-+(]?\d/.test(text);

/**
 * The paragraphs of a table that notes below it speak of: all of it, its rows by their names, or where their marks stand. The form
 * does not print them.
 */
function namedBelow(table: Table, flow: Flow, { located }: Locations, form: Form): Paragraph[] {
  const below = notesBelow(table, flow).filter(({ wording }) => !(wording.text instanceof PrintedWording));
  if (below.length === 0) return [];
  const found = new Set([...located.values()].map(({ node }) => node));
  const typed = below.filter((node) => !found.has(node));
  const notes = typed.map(({ text }) => new Set(wordsOf(text)));
  const isOfEach = typed.some(({ text }) => isOfAll(text) && saysMoreThan(ownWords(form), text));
  const grid = gridOf(table, flow);
  const marked = typed.flatMap(({ text }) => markedBy(text, grid));
  const [values, names] = [new Set(marked.filter(isValue)), marked.filter((cell) => !isValue(cell))];
  const columns = new Set(names.map(({ column }) => column));
  return grid.rows.flatMap((line) => {
    const cells = cellsOf(line);
    const isSpokenOf =
      isOfEach ||
      names.some((cell) => cells.includes(cell)) ||
      notes.some((said) => cells.some((cell) => isNamed(cell, said)));
    const spoken = isSpokenOf ? cells : cells.filter((cell) => values.has(cell) || columns.has(cell.column));
    return spoken.flatMap(({ nodes }) => nodes.map(({ paragraph }) => paragraph));
  });
}

/** The paragraphs a colleague's comment stands at, or a note below their table speaks of, by their ordinals. */
function spokenOf(flow: Flow, locations: Locations, form: Form): ReadonlySet<number> {
  const spoken = new Set<number>();
  if (flow.document.traces.comments > 0)
    for (const { paragraph } of flow.nodes) if (paragraph.commented) spoken.add(paragraph.ordinal);
  for (const table of flow.tables)
    for (const { ordinal } of namedBelow(table, flow, locations, form)) spoken.add(ordinal);
  return spoken;
}

/**
 * Answers as they were read, where a note goes with them. A place with nothing in it but the mark of a note may be answered by the
 * note: a person is asked. A number beside the mark of a note or at a colleague's comment, or in a row or table a note below
 * speaks of, is taken, and what is said of it is for a person to read.
 */
export function withNotes(
  answers: readonly ReadAnswer[],
  locations: Locations,
  flow: Flow,
  form: Form,
): readonly ReadAnswer[] {
  const [notes, spoken] = [notesIn(flow, form), spokenOf(flow, locations, form)];
  if (notes.size === 0 && spoken.size === 0) return answers;
  return answers.map((answer) => {
    const { state, value, doubt, place } = answer;
    const note = place.block === null ? undefined : notes.get(place.block);
    if (place.block === null || (note === undefined && !spoken.has(place.block))) return answer;
    if (state === 'answered' && typeof value === 'number')
      return { ...answer, doubt: doubt ?? { read: String(value), because: 'noted' } };
    if (state !== 'blank' || note === undefined) return answer;
    const why = { because: 'place', seen: note, expected: null, best: null } as const;
    return { ...answer, state: 'unknown', confidence: Math.min(answer.confidence, CONFIDENCE.mentioned), why };
  });
}
