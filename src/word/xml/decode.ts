/** Small enough that a reader that stops between pieces wastes little on hostile text. */
const CHUNK = 16384;

const UTF_8 = new TextDecoder('utf-8', { fatal: true });
const IS_UTF_8 = /^utf-8$/i;
const LATIN = new TextDecoder('latin1');

/** So far into a part its declaration is looked for. */
const DECLARED_WITHIN = 200;

/** The encoding by byte order mark or first bytes, else by the declaration, else UTF-8 (XML 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const start = LATIN.decode(bytes.subarray(0, DECLARED_WITHIN));
  const declared = /^(?:ï»¿)?<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

/** The text of a part in pieces; ends early with null where the bytes are not in the encoding they should be. */
export function* decode(bytes: Uint8Array): Generator<string | null> {
  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    for (let at = 0; at < bytes.length; at += CHUNK) {
      yield decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
    }
    yield decoder.decode();
  } catch {
    yield null;
  }
}

/** Node's own look, a fraction of decoding; undefined in a browser. */
const buffer = (globalThis as { process?: Partial<NodeJS.Process> }).process?.getBuiltinModule?.('node:buffer');

function isUtf8(bytes: Uint8Array): boolean {
  if (buffer !== undefined) return buffer.isUtf8(bytes);
  try {
    UTF_8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const startsWithMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** A part as UTF-8 without a byte order mark, whatever its encoding, and whether that is all of it, as `textIn` says. */
export function utf8In(bytes: Uint8Array): { bytes: Uint8Array; whole: boolean } {
  if (IS_UTF_8.test(encodingOf(bytes)) && isUtf8(bytes))
    return { bytes: startsWithMark(bytes) ? bytes.subarray(3) : bytes, whole: true };
  const { text, whole } = textIn(bytes);
  return { bytes: new TextEncoder().encode(text), whole };
}

/** The text of a part, and whether that is all of it: it ends about where its bytes are not in their encoding any more. */
export function textIn(bytes: Uint8Array): { text: string; whole: boolean } {
  try {
    const encoding = encodingOf(bytes);
    const decoder = IS_UTF_8.test(encoding) ? UTF_8 : new TextDecoder(encoding, { fatal: true });
    return { text: decoder.decode(bytes), whole: true };
  } catch {
    const pieces = [...decode(bytes)].filter((piece) => piece !== null);
    return { text: pieces.join(''), whole: false };
  }
}
