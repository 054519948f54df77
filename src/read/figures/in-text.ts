import type { FigureValue, FormFigure } from '../../form/index.js';
import { Wording } from '../../text/index.js';
import { CONFIDENCE } from '../confidence.js';
import type { FlowNode } from '../flow.js';
import type { FoundText } from '../found-text.js';
import { CALLED, compareNames } from '../table/names.js';
import { typedAtEnd } from '../typed.js';

/** A line such as "Số hội nghị: 12". */
export interface LabelledLine {
  node: FlowNode;
  label: Wording;
  text: string;
}

export const labelledLines = (nodes: readonly FlowNode[]): LabelledLine[] =>
  nodes.flatMap((node) => {
    const colon = node.rest.search(/[:：]/);
    if (colon < 0 || node.meant.trim() === '') return [];
    return { node, label: new Wording(node.rest.slice(0, colon)), text: node.rest.slice(colon + 1).trim() };
  });

/** What stands on a line of its own, behind the label of a figure of one value. */
export function labelled(lines: readonly LabelledLine[], figure: FormFigure, value: FigureValue): FoundText | null {
  if (value.key !== null) return null;
  const asked = [...new Set([figure.label, figure.printed])].map((text) => new Wording(text));
  const line = lines.find(({ label }) => CALLED.has(compareNames(label, asked)));
  if (!line) return null;
  const { node, text } = line;
  return { ...typedAtEnd(node, text.length), node, by: 'text', confidence: CONFIDENCE.begins };
}
