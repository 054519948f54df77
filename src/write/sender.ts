import type { Letterhead } from '../../schemas/letterhead.js';
import type { Outline } from '../../schemas/outline.js';

/** Who sends the letters of an outline, as their head and signing block name it. */
export interface Sender {
  body: string | null;
  symbol: string | null;
  authority: string | null;
}

/** A standing committee sends under the name of its committee (Hướng dẫn 36-HD/VPTW, p. 3-8) and signs in its own. */
const STANDING = /^ban thường vụ\s+/i;

/** The symbol behind the number of the document that asked for the reports: HU of "302-KH/HU". */
function symbolOf({ issued }: Outline): string | null {
  const number = issued?.document?.number ?? '';
  if (!number.includes('/')) return null;
  const symbol = (number.split('/').at(-1) ?? '').trim().replace(/^(?:KH|CV|CT|QĐ|HD|TB|NQ|CTr)-/, '');
  return symbol === '' ? null : symbol;
}

/** Whoever asked for the reports also sends the letters about them. */
export function senderOf(outline: Outline, letterhead: Letterhead): Sender {
  const by = outline.issued?.by ?? null;
  const standing = letterhead.id.startsWith('vn-party') && by !== null && STANDING.test(by);
  return {
    body: by?.replace(standing ? STANDING : '', '').toUpperCase() ?? null,
    symbol: symbolOf(outline),
    authority: standing ? 'T/M BAN THƯỜNG VỤ' : null,
  };
}
