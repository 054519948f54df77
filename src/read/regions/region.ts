import type { FlowNode } from '../lines/flow.js';
import type { Located } from '../locate/locations.js';

/** What stands between a heading or a question and the next known one. */
export interface Region {
  located: Located;
  nodes: FlowNode[];
}

export interface Regions {
  /** By the index of the landmark. */
  of: ReadonlyMap<number, Region>;
  /** Headings nobody asked for. */
  unasked: FlowNode[];
}
