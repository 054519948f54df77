import { Deflate } from 'fflate';
import { joined } from './write.js';
import { zlib } from './zlib.js';

/** How far back deflate can refer (RFC 1951 2). */
const WINDOW = 32768;

/** Deflates what is too long to be held at once: takes bytes piece by piece, and gives what comes of each. */
export type Deflating = (bytes: Uint8Array, last: boolean) => Uint8Array;

/** In JavaScript, as in a browser. */
export function deflatingByFflate(): Deflating {
  let made: Uint8Array[] = [];
  const stream = new Deflate({ level: 6 }, (piece) => made.push(piece));
  return (bytes, last) => {
    made = [];
    stream.push(bytes, last);
    return joined(made);
  };
}

/**
 * By Node's zlib, which takes a seventh of the time. It has no stream that works at once, so each piece is deflated by itself
 * up to a whole byte, with the end of the piece before it to refer to: behind each other they are one stream.
 */
function deflatingByZlib({ deflateRawSync, constants }: NonNullable<typeof zlib>): Deflating {
  let before = new Uint8Array();
  return (bytes, last) => {
    const made = deflateRawSync(bytes, {
      // Smaller than what fflate makes at its level 6 already.
      level: 5,
      finishFlush: last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
      ...(before.length > 0 && { dictionary: before }),
    });
    before = bytes.slice(-WINDOW);
    return made;
  };
}

/** The faster of both; not the same bytes, but the same when unpacked. */
export const deflating = (): Deflating => (zlib === undefined ? deflatingByFflate() : deflatingByZlib(zlib));
