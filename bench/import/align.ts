import type { Wordings } from './case.js';
import { likeTo, SAME } from './likeness.js';

interface Placed<Text> {
  text: Text;
  kind: string;
  parent: number;
}

interface Pair {
  wanted: number;
  got: number;
  weight: number;
}

/** What says that two parts with like texts are the same: like texts, above all of what holds them, kind and place. */
function pairsOf(wanted: readonly Placed<Wordings>[], got: readonly Placed<string>[]): Pair[] {
  const like = wanted.map((one) => got.map((other) => likeTo(other.text, one.text)));
  const above = (w: number, g: number): number => {
    const [up, over] = [wanted[w]?.parent ?? -1, got[g]?.parent ?? -1];
    if (up < 0 || over < 0) return up === over ? 1 : 0;
    return like[up]?.[over] ?? 0;
  };
  const near = (w: number, g: number): number => 1 - Math.abs(w / wanted.length - g / got.length);
  return wanted.flatMap((one, w) =>
    got.flatMap((other, g) => {
      const text = like[w]?.[g] ?? 0;
      const kind = one.kind === other.kind ? 0.1 : 0;
      return text < SAME ? [] : [{ wanted: w, got: g, weight: text + 0.3 * above(w, g) + kind + 0.2 * near(w, g) }];
    }),
  );
}

/** For each part that was expected the one that came out for it, or -1; the likest go together first, each once. */
export function align(wanted: readonly Placed<Wordings>[], got: readonly Placed<string>[]): number[] {
  const pairs = pairsOf(wanted, got).sort((a, b) => b.weight - a.weight);
  const match = wanted.map(() => -1);
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (match[pair.wanted] !== -1 || taken.has(pair.got)) continue;
    match[pair.wanted] = pair.got;
    taken.add(pair.got);
  }
  return match;
}
