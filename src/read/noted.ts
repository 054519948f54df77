import type { Form } from '../form/index.js';
import { seenTextOf } from '../word/index.js';
import { isBlank } from './blank.js';
import { CONFIDENCE } from './confidence.js';
import type { Flow } from './flow.js';
import type { ReadAnswer } from './valued.js';

/** What the notes say that are referred to in a paragraph, by its ordinal. */
function notesIn({ nodes, document }: Flow, form: Form): ReadonlyMap<number, string> {
  const said = new Map<number, string>();
  for (const { paragraph } of nodes)
    for (const { note } of paragraph.runs) {
      const blocks = note == null ? [] : (document.notes[note] ?? []);
      const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [seenTextOf(block).trim()] : []));
      const text = lines.filter((line) => !isBlank(line, form.language)).join('\n');
      if (text !== '') said.set(paragraph.ordinal, text);
    }
  return said;
}

/**
 * Answers as they were read, where a note goes with them. A place with nothing in it but the mark of a note may be answered by the
 * note: a person is asked. A number that stands beside the mark is taken, and what the note says of it is for a person to read.
 */
export function withNotes(answers: readonly ReadAnswer[], flow: Flow, form: Form): readonly ReadAnswer[] {
  if (flow.document.notes.length === 0) return answers;
  const notes = notesIn(flow, form);
  if (notes.size === 0) return answers;
  return answers.map((answer) => {
    const note = answer.place.block === null ? undefined : notes.get(answer.place.block);
    if (note === undefined) return answer;
    const { state, value, doubt } = answer;
    if (state === 'answered' && typeof value === 'number')
      return { ...answer, doubt: doubt ?? { read: String(value), because: 'noted' } };
    if (state !== 'blank') return answer;
    const why = { because: 'place', seen: note, expected: null, best: null } as const;
    return { ...answer, state: 'unknown', confidence: Math.min(answer.confidence, CONFIDENCE.mentioned), why };
  });
}
