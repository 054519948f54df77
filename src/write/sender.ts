import type { Letterhead } from '../../schemas/letterhead.js';
import type { Outline } from '../../schemas/outline.js';
import { authorityIn, recipientsPrinted } from '../form/index.js';

/** Who sends the letters of an outline, as their head and signing block name it; null where the outline does not say. */
export interface Sender {
  /** The body above it. */
  parent: string | null;
  body: string | null;
  symbol: string | null;
  place: string | null;
  authority: string | null;
  title: string | null;
  name: string | null;
  recipients: readonly string[] | null;
}

/** A standing committee sends under the name of its committee (Hướng dẫn 36-HD/VPTW, p. 3-8) and signs in its own. */
const STANDING = /^ban thường vụ\s+/i;

/** What stands in any document of any body, whoever else it goes to. */
const ANYWHERE = /^(?:như trên|lưu|as above|file)(?!\p{L})/iu;

/** How bodies are called in numbers whose names leave no choice (Hướng dẫn 36-HD/VPTW, 1.2; Nghị định 30/2020/NĐ-CP, phụ lục I). */
const OF_PARTY: readonly [RegExp, string][] = [
  [/^(?:ban thường vụ )?tỉnh [uủ][ỷy](?!\p{L})/iu, 'TU'],
  [/^(?:ban thường vụ )?huyện [uủ][ỷy](?!\p{L})/iu, 'HU'],
  [/^(?:ban thường vụ )?đảng [uủ][ỷy](?!\p{L})/iu, 'ĐU'],
];
const OF_OFFICES: readonly [RegExp, string][] = [[/^[uủ][ỷy] ban nhân dân(?!\p{L})/iu, 'UBND']];

/** What stands for a body in the numbers of its documents, where its name tells: "TU" for Tỉnh ủy Lai Châu; null where it does not. */
export function symbolOfBody(name: string | null, { id }: Pick<Letterhead, 'id'>): string | null {
  const known = id.startsWith('vn-party') ? OF_PARTY : id.startsWith('vn-state') ? OF_OFFICES : [];
  return known.find(([pattern]) => pattern.test((name ?? '').normalize('NFC')))?.[1] ?? null;
}

/** The symbol behind the number of the document that asked for the reports, HU of "302-KH/HU"; else what the name of the body tells. */
function symbolOf({ issued }: Outline, letterhead: Letterhead): string | null {
  const number = issued?.document?.number ?? '';
  if (!number.includes('/')) return symbolOfBody(issued?.by ?? null, letterhead);
  const symbol = (number.split('/').at(-1) ?? '').trim().replace(/^(?:KH|CV|CT|QĐ|HD|TB|NQ|CTr)-/, '');
  return symbol === '' ? null : symbol;
}

/** Whom any letter goes to, by the rules of the State and the Party: who stands above, and who keeps it. */
const ALWAYS = ['Như trên', 'Lưu'];

/** Those of the reports are those of the letters too, unless they name anybody: then it is the units that send to them. */
function listedBy({ issued, recipients = [] }: Outline, { id }: Letterhead): readonly string[] | null {
  if (issued?.recipients !== undefined) return issued.recipients;
  if (recipients.length > 0 && recipients.every((one) => ANYWHERE.test(one))) return recipients;
  return id.startsWith('vn-state') || (id.startsWith('vn-party') && issued?.by !== undefined) ? ALWAYS : null;
}

function recipientsOf(outline: Outline, letterhead: Letterhead): readonly string[] | null {
  const listed = listedBy(outline, letterhead);
  return listed === null ? null : recipientsPrinted(listed, letterhead, outline.issued?.by ?? null);
}

/** Whoever asked for the reports also sends the letters about them. */
export function senderOf(outline: Outline, letterhead: Letterhead): Sender {
  const { parent, by = null, place = null, signing } = outline.issued ?? {};
  const standing = letterhead.id.startsWith('vn-party') && by !== null && STANDING.test(by);
  return {
    parent: parent?.toUpperCase() ?? null,
    body: by?.replace(standing ? STANDING : '', '').toUpperCase() ?? null,
    symbol: symbolOf(outline, letterhead),
    place,
    authority: authorityIn(letterhead, signing?.authority ?? (standing ? 'T/M BAN THƯỜNG VỤ' : null)),
    title: signing?.title ?? null,
    name: signing?.name ?? null,
    recipients: recipientsOf(outline, letterhead),
  };
}
