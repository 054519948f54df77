import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** AES-256 in Galois/counter mode (NIST SP 800-38D): what was changed on the disk is not opened. */
const CIPHER = 'aes-256-gcm';
const [NONCE, TAG] = [12, 16];

/** No review in brief is longer. */
const LONGEST = 256 * 1024 * 1024;

/** A key that only who has the file itself can make: its SHA-256, which is written in many places, says nothing of it. */
const keyOf = (file: Uint8Array): Uint8Array => createHash('sha256').update('decuong sealed\0').update(file).digest();

/**
 * Plain data closed so that it is opened again only with the bytes of the file it is about, and under the name it was
 * given.
 */
export function seal(data: unknown, file: Uint8Array, name: string): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, keyOf(file), nonce).setAAD(Buffer.from(name));
  const packed = deflateRawSync(JSON.stringify(data), { level: 1 });
  const closed = Buffer.concat([cipher.update(packed), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), closed]);
}

/** The data again; null where it is not whole, or is about another file or of another name. */
export function unseal(sealed: Uint8Array, file: Uint8Array, name: string): unknown {
  try {
    const decipher = createDecipheriv(CIPHER, keyOf(file), sealed.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAAD(Buffer.from(name)).setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    const packed = Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
    return JSON.parse(inflateRawSync(packed, { maxOutputLength: LONGEST }).toString());
  } catch {
    return null;
  }
}
