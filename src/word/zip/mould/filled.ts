const encoder = new TextEncoder();

/** Words in UTF-8, one behind the other, and where each begins and the last one ends. */
export interface Filled {
  bytes: Uint8Array;
  begins: Uint32Array;
}

export function filledWith(words: readonly string[]): Filled {
  // A unit of UTF-16 takes three bytes at most.
  const bytes = new Uint8Array(words.reduce((sum, { length }) => sum + length * 3, 0));
  const begins = new Uint32Array(words.length + 1);
  let at = 0;
  words.forEach((word, index) => {
    at += writeWord(word, bytes, at);
    begins[index + 1] = at;
  });
  return { bytes, begins };
}

/** Writes a word and gives its length; most are short and in ASCII, for which asking the encoder takes longer. */
function writeWord(word: string, bytes: Uint8Array, from: number): number {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit > 0x7f) return encoder.encodeInto(word, bytes.subarray(from)).written;
    bytes[from + at] = unit;
  }
  return word.length;
}
