import { packed } from '../../node/index.js';
import type { Gathered } from '../../rollup/index.js';

/** So many are packed together: a few hundred texts, of which each says much that the others say. */
const TOGETHER = 256;

/** A list that is held deflated but for its end, and unpacked whenever it is asked for. */
export function packedList<T>(): Gathered<T> {
  const blocks: (() => T[])[] = [];
  let last: T[] = [];
  return {
    add(one) {
      last.push(one);
      if (last.length < TOGETHER) return;
      blocks.push(packed(last));
      last = [];
    },
    all() {
      const list: T[] = [];
      for (const block of blocks) for (const one of block()) list.push(one);
      for (const one of last) list.push(one);
      return list;
    },
  };
}
