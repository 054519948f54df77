import type { Form } from '../../form/index.js';
import type { Landmark } from '../landmark.js';
import type { FlowNode } from '../lines/flow.js';
import type { Attribution } from '../regions/attribution.js';
import { typedBehind } from '../regions/typed-text.js';

/** What was typed in a paragraph, or behind a heading or question on its line. */
export interface Spoken {
  node: FlowNode;
  text: string;
}

/** The landmarks of the section one stands in: from its heading to the next, whatever the level. */
function sectionOf(index: number, landmarks: readonly Landmark[]): Landmark[] {
  const isEdge = ({ is }: Landmark): boolean => is === 'heading' || is === 'signing';
  const from = landmarks.findLastIndex((one) => one.is === 'heading' && one.index <= index);
  const to = landmarks.findIndex((one) => isEdge(one) && one.index > Math.max(from, index));
  return landmarks.slice(Math.max(0, from), to < 0 ? undefined : to);
}

/** What was typed under the heading or question of one landmark, its own line too; where it belongs to it alone. */
export function spokenUnder(index: number, { regions }: Pick<Attribution, 'regions'>, form: Form): Spoken[] {
  const region = regions.get(index);
  if (!region) return [];
  const { located, nodes } = region;
  const below = nodes.map((node) => ({ node, text: node.meant }));
  const { landmark, evidence, node } = located;
  if (evidence.inclusive || (landmark.is !== 'heading' && landmark.is !== 'ask')) return below;
  const behind = typedBehind(located, landmark, form);
  return behind === '' ? below : [{ node, text: behind }, ...below];
}

/** The same of all its section. */
export const spokenInSection = (
  index: number,
  landmarks: readonly Landmark[],
  attribution: Pick<Attribution, 'regions'>,
  form: Form,
): Spoken[] => sectionOf(index, landmarks).flatMap((one) => spokenUnder(one.index, attribution, form));
