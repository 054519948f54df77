/** What the nodes of a tree take in memory, measured on V8 and rounded up. */
export const ELEMENT_COST = 160;
export const ATTRIBUTE_COST = 64;
export const CHARACTER_COST = 2;

const [TAB, LINE, SPACE] = [0x09, 0x0a, 0x20];
const [LESS, GREATER, EQUALS] = [0x3c, 0x3e, 0x3d];
/** What stands behind "<" where no element begins: an end, a comment, an instruction. */
const NO_ELEMENT: ReadonlySet<number | undefined> = new Set([0x2f, 0x21, 0x3f]);
const DECLARATION = [0x78, 0x6d, 0x6c, 0x6e, 0x73];

const isDeclaration = (bytes: Uint8Array, at: number): boolean =>
  DECLARATION.every((byte, step) => bytes[at + step] === byte);

/**
 * About how much memory the elements and attributes of some XML will take at least, by a look at its marks: what is
 * far too much is known so without being parsed. 0 where letters take two bytes.
 */
export function weightOf(bytes: Uint8Array): number {
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0) return 0;
  let weight = 0;
  let inTag = false;
  /** Where the name of an attribute begins; -1 behind its "=". */
  let name = -1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === LESS) {
      inTag = !NO_ELEMENT.has(bytes[at + 1]);
      if (inTag) weight += ELEMENT_COST;
    } else if (!inTag) continue;
    else if (byte === GREATER) inTag = false;
    else if (byte === SPACE || byte === LINE || byte === TAB) name = at + 1;
    else if (byte === EQUALS && name >= 0) {
      if (!isDeclaration(bytes, name)) weight += ATTRIBUTE_COST;
      name = -1;
    }
  }
  return weight;
}
