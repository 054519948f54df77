import type { Landmark } from '../landmark.js';
import type { FlowNode } from '../lines/flow.js';
import type { LineLevels } from './line.js';

/**
 * Whose line is the last one above a table that reads like one of the form: that of what it was asked for, the same with
 * another table between them, or another's.
 */
export const OWNER = ['own', 'behind', 'another', 'none'] as const;
export type Owner = (typeof OWNER)[number];

const isOwner = ({ is }: Landmark): boolean => is === 'heading' || is === 'ask';

/** The heading or question under which the form prints each table, by the indices of landmarks. */
export function ownersOf(landmarks: readonly Landmark[]): Map<number, number> {
  const owners = new Map<number, number>();
  let owner: number | null = null;
  for (const landmark of landmarks) {
    if (isOwner(landmark)) owner = landmark.index;
    if (landmark.is === 'signing') owner = null;
    if (owner !== null && (landmark.is === 'table' || landmark.is === 'figures')) owners.set(landmark.index, owner);
  }
  return owners;
}

/** A line of so much likeness is rather the heading or question than a sentence. */
const READS: ReadonlySet<LineLevels['words']> = new Set(['same', 'shared', 'slips', 'begins', 'shortened']);

/** The headings and questions each paragraph reads like, gathered line by line. */
export class Readings {
  private readonly of = new Map<FlowNode, Set<number>>();

  add(node: FlowNode, { is, index }: Landmark, { words }: Pick<LineLevels, 'words'>): void {
    if ((is !== 'heading' && is !== 'ask') || !READS.has(words)) return;
    const own = this.of.get(node);
    if (own) own.add(index);
    else this.of.set(node, new Set([index]));
  }

  /** By each paragraph, the headings and questions the last such line above it reads like, and where that stands. */
  above(nodes: readonly FlowNode[]): ReadonlyMap<FlowNode, Above> {
    let last: Above = { landmarks: new Set(), at: -1 };
    return new Map(
      nodes.map((node) => {
        const before = last;
        const landmarks = this.of.get(node);
        if (landmarks) last = { landmarks, at: node.index };
        return [node, before];
      }),
    );
  }
}

/** The last line above a paragraph that reads like headings or questions of the form. */
export interface Above {
  landmarks: ReadonlySet<number>;
  at: number;
}

/** `tables` are the first paragraphs of all tables. */
export function compareOwner(
  node: FlowNode,
  above: ReadonlyMap<FlowNode, Above>,
  owner: number | undefined,
  tables: readonly number[],
): Owner {
  const line = above.get(node);
  if (owner === undefined || !line || line.landmarks.size === 0) return 'none';
  if (!line.landmarks.has(owner)) return 'another';
  return tables.some((at) => at > line.at && at < node.index) ? 'behind' : 'own';
}
