import { keyOf } from '../../text/index.js';
import type { FlowNode } from '../flow.js';
import { COMPARISONS } from '../limits.js';

function add<K>(map: Map<K, FlowNode[]>, key: K, node: FlowNode): void {
  const list = map.get(key);
  if (list) list.push(node);
  else map.set(key, [node]);
}

/** Paragraphs by what they are called and by their anchors. */
export class FlowIndex {
  private readonly byKey = new Map<string, FlowNode[]>();
  private readonly byAnchor = new Map<string, FlowNode[]>();
  private readonly all: readonly FlowNode[] | null;

  constructor(nodes: readonly FlowNode[], landmarks: number) {
    this.all = nodes.length * landmarks <= COMPARISONS ? nodes : null;
    for (const node of nodes) {
      add(this.byKey, node.key, node);
      for (const tag of node.tags) add(this.byAnchor, tag, node);
      for (const { name } of node.bookmarks) add(this.byAnchor, name, node);
    }
  }

  /**
   * The paragraphs that may be meant: all of them, or, in documents far larger than any report, those with the very
   * words or an anchor of the landmark.
   */
  candidates(texts: readonly string[], anchors: readonly string[]): readonly FlowNode[] {
    if (this.all) return this.all;
    const found = [
      ...texts.flatMap((text) => this.byKey.get(keyOf(text)) ?? []),
      ...anchors.flatMap((anchor) => this.byAnchor.get(anchor) ?? []),
    ];
    return [...new Set(found)];
  }
}
