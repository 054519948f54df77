import { inflateSync } from 'fflate';

/** What the page carries deflated under a name (`scripts/app/build.mjs`); empty where it carries nothing of it. */
export function carriedBytes(id: string): Uint8Array<ArrayBuffer> {
  const text = document.getElementById(id)?.textContent ?? '';
  const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return new Uint8Array(packed.length === 0 ? packed : inflateSync(packed));
}
