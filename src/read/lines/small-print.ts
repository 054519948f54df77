import { STYLE } from '../../form/index.js';
import type { FlowNode } from './flow.js';

/** True for the form's own small print: guidance and guide, never a landmark and never an answer. */
export const isSmallPrint = ({ paragraph }: FlowNode): boolean => {
  const style = paragraph.style?.toLowerCase();
  return style === STYLE.guidance.toLowerCase() || style === STYLE.guide.toLowerCase();
};
