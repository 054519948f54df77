/** So much text goes to the disk at once. */
const BLOCK = 1 << 18;

/** Pieces of a long text in blocks of some size, so that a file is not written in thousands of small steps. */
export function* inBlocks(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let gathered: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    gathered.push(piece);
    length += piece.length;
    if (length < BLOCK) continue;
    yield encoder.encode(gathered.join(''));
    gathered = [];
    length = 0;
  }
  yield encoder.encode(gathered.join(''));
}
