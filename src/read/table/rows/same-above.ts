import { isAnswered } from '../../../../schemas/submission.js';
import { parseItemId, TOTAL_ROW } from '../../../form/index.js';
import { CONFIDENCE } from '../../confidence.js';
import { againstSameAbove, saysSameAbove } from '../../texts/same-above.js';
import type { ReadAnswer } from '../../valued.js';
import type { FoundRow } from './rows.js';

/** A row and what was read in its cells. */
interface ReadRow {
  row: FoundRow;
  answers: ReadAnswer[];
}

const columnOf = ({ item }: ReadAnswer): string | null => parseItemId(item).column;

/** The cell below another one as it was read: where it only says that the same stands above, that is what it may say. */
function below(answer: ReadAnswer, above: ReadAnswer): ReadAnswer {
  const { state, text, confidence, why } = answer;
  const says = text === null ? 'no' : saysSameAbove(text);
  const isSaid = says === 'words' && why?.because === 'above';
  const isDrawn = says === 'strokes' && state === 'blank' && (isAnswered(above) || above.why?.because === 'above');
  if (!isSaid && !isDrawn) return answer;
  const best = isAnswered(above) ? above.value : (above.why?.best ?? null);
  return {
    ...answer,
    state: 'unknown',
    value: null,
    confidence: Math.min(confidence, CONFIDENCE.mentioned),
    why: againstSameAbove(text ?? '', best),
  };
}

/**
 * The rows of a table in their order, with what stands above a cell that says no more than that it is the same there:
 * strokes in the first row, below a row that says nothing and in the total are drawn where nothing is said.
 */
export function withSameAbove(rows: readonly ReadRow[]): readonly ReadRow[] {
  const saysSame = ({ text }: ReadAnswer): boolean => text !== null && saysSameAbove(text) !== 'no';
  if (!rows.some(({ answers }) => answers.some(saysSame))) return rows;
  const read: ReadRow[] = [];
  for (const { row, answers } of rows) {
    const over = row.id === TOTAL_ROW ? [] : (read.at(-1)?.answers ?? []);
    const aboveIn = new Map(over.map((one) => [columnOf(one), one]));
    read.push({
      row,
      answers: answers.map((answer) => {
        const above = aboveIn.get(columnOf(answer));
        return above ? below(answer, above) : answer;
      }),
    });
  }
  return read;
}
