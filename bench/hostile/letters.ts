const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/';

/** Letters nobody can pack to much less, the same each time (xorshift32). */
export function* words(seed: number): Generator<string> {
  let state = seed | 1;
  for (;;) {
    let word = '';
    for (let at = 0; at < 12; at++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      word += LETTERS[state & 63];
    }
    yield word;
  }
}

/** Paragraphs of such words, so many bytes of them. */
export function unpackableParagraphs(bytes: number, wordsEach = 40): string {
  const source = words(2026);
  const next = (): string => source.next().value ?? '';
  const pieces: string[] = [];
  for (let length = 0; length < bytes; ) {
    const text = Array.from({ length: wordsEach }, next).join(' ');
    const piece = `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join('');
}
