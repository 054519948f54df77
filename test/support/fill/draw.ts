/** A source of numbers from 0 up to 1 that is the same for the same word (FNV-1a, then mulberry32). */
export function drawer(word: string): () => number {
  let state = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) state = Math.imul(state ^ word.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of a list. */
export function pick<T>(list: readonly T[], draw: () => number): T {
  const one = list[Math.floor(draw() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

/** The list in another order. */
export function shuffle<T>(list: readonly T[], draw: () => number): T[] {
  return list
    .map((one) => ({ one, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
