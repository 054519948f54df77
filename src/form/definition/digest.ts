import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Node's own, which is many times as fast; none in a browser, where nothing of Node can be asked for. */
const native = globalThis.process?.getBuiltinModule?.('node:crypto');

/** SHA-256 of some bytes, or of a text in UTF-8, in hex. */
export const digest = (data: Uint8Array | string): string =>
  native === undefined
    ? bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data))
    : native.createHash('sha256').update(data).digest('hex');
