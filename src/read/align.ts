/** A landmark of the form that might stand at a node of the document, and how much speaks for it. */
export interface Candidate {
  landmark: number;
  node: number;
  score: number;
}

/** The best sum over the nodes before one, kept in a binary indexed tree. */
class PrefixBest<C extends Candidate> {
  private readonly best: (Link<C> | null)[];

  constructor(size: number) {
    this.best = new Array<Link<C> | null>(size + 1).fill(null);
  }

  /** The best chain that ends before `node`. */
  before(node: number): Link<C> | null {
    let found: Link<C> | null = null;
    for (let at = node; at > 0; at -= at & -at) {
      const here = this.best[at] ?? null;
      if (here && (!found || here.sum > found.sum)) found = here;
    }
    return found;
  }

  add(link: Link<C>): void {
    for (let at = link.candidate.node + 1; at < this.best.length; at += at & -at) {
      const here = this.best[at];
      if (!here || link.sum > here.sum) this.best[at] = link;
    }
  }
}

interface Link<C extends Candidate> {
  candidate: C;
  sum: number;
  previous: Link<C> | null;
}

export interface Alignment<C extends Candidate> {
  /** The candidate chosen for a landmark; absent where none was. */
  chosen: Map<number, C>;
  /** Landmarks that were found out of their order. */
  moved: Set<number>;
}

/**
 * Assigns landmarks to nodes: the order-preserving assignment with the greatest sum of scores, found by dynamic
 * programming; after it, what is left over and stands out of order is taken where `movedAtLeast` speaks for it.
 * Candidates must have positive scores. Cost: n log m for n candidates over m nodes.
 */
export function align<C extends Candidate>(
  candidates: readonly C[],
  nodes: number,
  movedAtLeast: number,
): Alignment<C> {
  const byLandmark = new Map<number, C[]>();
  for (const candidate of candidates) {
    const list = byLandmark.get(candidate.landmark);
    if (list) list.push(candidate);
    else byLandmark.set(candidate.landmark, [candidate]);
  }
  const best = new PrefixBest<C>(nodes);
  for (const landmark of [...byLandmark.keys()].sort((a, b) => a - b)) {
    const links = (byLandmark.get(landmark) ?? []).map((candidate): Link<C> => {
      const previous = best.before(candidate.node);
      return { candidate, previous, sum: candidate.score + (previous?.sum ?? 0) };
    });
    for (const link of links) best.add(link);
  }
  const chosen = new Map<number, C>();
  for (let link = best.before(nodes); link; link = link.previous) chosen.set(link.candidate.landmark, link.candidate);
  const taken = new Set([...chosen.values()].map((candidate) => candidate.node));
  const moved = new Set<number>();
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score)) {
    if (candidate.score < movedAtLeast) break;
    if (chosen.has(candidate.landmark) || taken.has(candidate.node)) continue;
    chosen.set(candidate.landmark, candidate);
    taken.add(candidate.node);
    moved.add(candidate.landmark);
  }
  return { chosen, moved };
}
