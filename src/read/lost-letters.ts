import type { Answer } from '../../schemas/submission.js';
import { CONFIDENCE } from './confidence.js';
import type { Flow } from './flow.js';

/** From this share of its paragraphs on a document has lost its letters, and not only a word here and there. */
const MOST_LOST = 0.2;

/**
 * Where a document lost its letters between two code pages, no title can be recognised: what was not found may well be
 * there, so it is not called missing.
 */
export function doubted(answers: readonly Answer[], { nodes, document }: Flow): Answer[] {
  const written = nodes.filter((node) => node.text.trim() !== '').length;
  if (document.traces.garbled < Math.max(1, written * MOST_LOST)) return [...answers];
  return answers.map((answer) =>
    answer.state === 'missing' ? { ...answer, state: 'unknown', confidence: CONFIDENCE.mentioned } : answer,
  );
}
