import type { FigureValue, FormFigure } from '../../form/index.js';
import { fold, Wording, wordsOf } from '../../text/index.js';
import { isNumeric } from '../../values/index.js';
import { CONFIDENCE } from '../confidence.js';
import type { FlowNode } from '../flow.js';
import type { FoundText } from '../found-text.js';
import { quoteOf } from '../place.js';
import { CALLED, compareNames } from '../table/names.js';
import { typedAtEnd } from '../typed.js';
import { inAnyLanguage } from '../words/index.js';

/** A line such as "Số hội nghị: 12". */
export interface LabelledLine {
  node: FlowNode;
  label: Wording;
  text: string;
}

export const labelledLines = (nodes: readonly FlowNode[]): LabelledLine[] =>
  nodes.flatMap((node) => {
    const colon = node.rest.search(/[:：]/);
    if (colon < 0) return [];
    return { node, label: new Wording(node.rest.slice(0, colon)), text: node.rest.slice(colon + 1).trim() };
  });

/** What stands on a line of its own, behind the label of a figure of one value. */
export function labelled(lines: readonly LabelledLine[], figure: FormFigure, value: FigureValue): FoundText | null {
  if (value.key !== null) return null;
  const asked = [...new Set([figure.label, figure.printed])].map((text) => new Wording(text));
  const line = lines.find(({ label }) => CALLED.has(compareNames(label, asked)));
  if (!line) return null;
  const { node, text } = line;
  return { text, typed: typedAtEnd(node, text.length), node, by: 'text', confidence: CONFIDENCE.begins };
}

/** A number with its unit: "đã tổ chức 12 hội nghị quán triệt". */
const NUMBER = /(?<![\p{L}\d.,/])\d[\d.,]*(?: \d{3})*(?![\d/])/gu;
/** So many words behind a number are looked at, and so large a share of the label must be among them. */
const WORDS_AFTER = 8;
/** Eight words, however long, stand in so many characters. */
const CHARACTERS_AFTER = 300;
/** Longer paragraphs are searched at their beginnings. */
const LONGEST_SEARCHED = 20_000;
const SHARED_AT_LEAST = 0.6;
const EMPTY_IN_LABELS = new Set(inAnyLanguage((words) => words.emptyInLabels));

/** A number in a sentence that speaks of the figure: weak evidence, for a person to look at, never a value to add up. */
export function mentioned(nodes: readonly FlowNode[], figure: FormFigure, value: FigureValue): FoundText | null {
  if (value.key !== null || !isNumeric(figure.rule)) return null;
  const asked = [...new Set([...wordsOf(figure.label), ...wordsOf(figure.rule.unit ?? '')])];
  const telling = asked.filter((word) => !EMPTY_IN_LABELS.has(word));
  if (telling.length === 0) return null;
  for (const node of nodes) {
    const text = fold(node.text.slice(0, LONGEST_SEARCHED));
    for (const found of text.matchAll(NUMBER)) {
      const end = found.index + found[0].length;
      const after = new Set(wordsOf(text.slice(end, end + CHARACTERS_AFTER)).slice(0, WORDS_AFTER));
      const shared = telling.filter((word) => after.has(word)).length / telling.length;
      if (shared >= SHARED_AT_LEAST) {
        return {
          text: found[0].replace(/(?<![.,])[.,]+$/, ''),
          node,
          by: 'text',
          confidence: CONFIDENCE.mentioned,
          against: { because: 'words', seen: quoteOf(node.text), expected: figure.label },
        };
      }
    }
  }
  return null;
}
