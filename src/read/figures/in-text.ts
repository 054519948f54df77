import type { FigureValue, FormFigure } from '../../form/index.js';
import { isNumeric } from '../../form/index.js';
import { fold, wordsOf } from '../compare/fold.js';
import { likeness } from '../compare/similarity.js';
import { CONFIDENCE } from '../confidence.js';
import type { FlowNode } from '../flow.js';
import { LABEL_LIKE, type Spot } from './spot.js';

/** "Số hội nghị: 12" on a line of its own. */
export function labelled(nodes: readonly FlowNode[], figure: FormFigure, value: FigureValue): Spot | null {
  if (value.key !== null) return null;
  for (const node of nodes) {
    const [label = '', ...rest] = node.rest.split(/[:：]/);
    if (rest.length > 0 && likeness(label, figure.label).score >= LABEL_LIKE) {
      return { text: rest.join(':').trim(), node, by: 'text', confidence: CONFIDENCE.begins };
    }
  }
  return null;
}

/** A number with its unit: "đã tổ chức 12 hội nghị quán triệt". */
const NUMBER = /(?<![\p{L}\d.,])\d[\d.,]*(?: \d{3})*(?![\d/])/gu;
/** So many words behind a number are looked at, and so large a share of the label must be among them. */
const WORDS_AFTER = 8;
const SHARED_AT_LEAST = 0.6;
/** Words every label has, which say nothing of which figure is meant. */
const EMPTY_WORDS = new Set(['số', 'tổng', 'số lượng', 'lượng', 'number', 'of', 'the', 'total']);

/** A number in a sentence that speaks of the figure: weak evidence, for a person to look at, never a value to add up. */
export function mentioned(nodes: readonly FlowNode[], figure: FormFigure, value: FigureValue): Spot | null {
  if (value.key !== null || !isNumeric(figure.rule)) return null;
  const asked = [...new Set([...wordsOf(figure.label), ...wordsOf(figure.rule.unit ?? '')])];
  const telling = asked.filter((word) => !EMPTY_WORDS.has(word));
  if (telling.length === 0) return null;
  for (const node of nodes) {
    const text = fold(node.text);
    for (const found of text.matchAll(NUMBER)) {
      const after = new Set(wordsOf(text.slice(found.index + found[0].length)).slice(0, WORDS_AFTER));
      const shared = telling.filter((word) => after.has(word)).length / telling.length;
      if (shared >= SHARED_AT_LEAST) {
        return { text: found[0].replace(/[.,]+$/, ''), node, by: 'text', confidence: CONFIDENCE.mentioned };
      }
    }
  }
  return null;
}
