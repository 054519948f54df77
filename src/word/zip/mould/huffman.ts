/** Codes of one alphabet of deflate: the bits of each symbol, the first of them lowest, and how many they are. */
export interface Codes {
  bits: Uint16Array;
  lengths: Uint8Array;
}

/** How deep each symbol stands in the tree that is best for these frequencies (Huffman 1952); 0 for what never comes. */
function depths(frequencies: Uint32Array): Uint8Array {
  const leaves = [...frequencies.keys()].filter((symbol) => frequencies[symbol]);
  leaves.sort((a, b) => (frequencies[a] ?? 0) - (frequencies[b] ?? 0) || a - b);
  const weights = leaves.map((symbol) => frequencies[symbol] ?? 0);
  const parents: number[] = [];
  let leaf = 0;
  let inner = leaves.length;
  const lightest = (): number => {
    const takesLeaf =
      leaf < leaves.length && (inner >= weights.length || (weights[leaf] ?? 0) <= (weights[inner] ?? 0));
    return takesLeaf ? leaf++ : inner++;
  };
  for (let made = 1; made < leaves.length; made++) {
    const one = lightest();
    const other = lightest();
    parents[one] = weights.length;
    parents[other] = weights.length;
    weights.push((weights[one] ?? 0) + (weights[other] ?? 0));
  }
  const below = new Uint8Array(weights.length);
  for (let node = weights.length - 2; node >= 0; node--) below[node] = (below[parents[node] ?? 0] ?? 0) + 1;
  const lengths = new Uint8Array(frequencies.length);
  leaves.forEach((symbol, at) => {
    lengths[symbol] = below[at] ?? 0;
  });
  return lengths;
}

/**
 * How many bits each symbol takes. Where a rare one would take more than `longest`, differences are levelled until none
 * does.
 */
export function lengthsOf(frequencies: Uint32Array, longest: number): Uint8Array {
  let levelled = frequencies;
  let lengths = depths(levelled);
  while (lengths.some((length) => length > longest)) {
    levelled = levelled.map((count) => (count === 0 ? 0 : (count >>> 1) + 1));
    lengths = depths(levelled);
  }
  return lengths;
}

const reversed = (bits: number, length: number): number => {
  let turned = 0;
  for (let at = 0; at < length; at++) turned |= ((bits >>> at) & 1) << (length - 1 - at);
  return turned;
};

/** The codes that follow from their lengths (RFC 1951 3.2.2). */
export function codesOf(lengths: Uint8Array): Codes {
  const bits = new Uint16Array(lengths.length);
  let next = 0;
  for (let length = 1; length < 16; length++) {
    next <<= 1;
    for (let symbol = 0; symbol < lengths.length; symbol++)
      if (lengths[symbol] === length) bits[symbol] = reversed(next++, length);
  }
  return { bits, lengths };
}
