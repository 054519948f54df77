import { BitWriter } from './bits.js';
import { laid } from './laid.js';
import { stepsOf } from './steps.js';
import { tokensOf } from './tokens.js';

/**
 * A text deflated so that more deflated bytes can stand behind it as they are: it ends with an empty block, which ends with
 * a byte (RFC 1951 3.2.4). `unit`: its length is a multiple of so many bytes, by as many empty blocks as that takes.
 */
export function begun(text: string, unit = 1): Uint8Array {
  const known = laid([text]);
  // Nothing is filled in, so it is one run.
  const { bits, lengths } = stepsOf(known, tokensOf(known, 0), false);
  const [length = 0] = lengths;
  const empty = [0, 0, 0, 0xff, 0xff];
  const writer = new BitWriter(length + 3);
  writer.putRun(bits, 0, length);
  writer.put(0, 3);
  const bytes = [...writer.written(), ...empty.slice(1)];
  while (bytes.length % unit !== 0) bytes.push(...empty);
  return Uint8Array.from(bytes);
}
