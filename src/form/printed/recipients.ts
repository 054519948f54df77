import type { Letterhead } from '../../../schemas/letterhead.js';
import type { Form } from '../form.js';

/** The copy that is kept, where nothing says by whom. */
const KEPT = /^lưu[.:]?$/iu;

/** Committees have offices of their own, which keep what they issue; a cell keeps it itself, and so does any other body. */
const COMMITTEE = /^(?:ban thường vụ )?((?:tỉnh|thành|quận|huyện|thị|đảng) [uủ][yỷ])(?!\p{L})/iu;
const CELL = /^chi bộ(?!\p{L})/iu;

/** Who keeps what a body issues: the records office in papers of the State, an office or the body itself in those of the Party. */
function keeperOf({ id: letterhead }: Pick<Letterhead, 'id'>, name: string | null): string | null {
  const body = (name ?? '').normalize('NFC').trim();
  if (letterhead.startsWith('vn-state')) return 'Lưu: VT';
  if (!letterhead.startsWith('vn-party')) return null;
  const committee = COMMITTEE.exec(body)?.[1];
  if (committee !== undefined) return `Lưu Văn phòng ${committee}`;
  if (CELL.test(body)) return 'Lưu Chi bộ';
  return body === '' ? null : `Lưu ${body}`;
}

/**
 * Recipients of what a body issues, as they are printed: where they say "Lưu" alone, with who keeps the copy (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW, Phụ lục 3).
 */
export function recipientsPrinted(
  recipients: readonly string[],
  letterhead: Letterhead,
  body: string | null,
): string[] {
  const keeper = keeperOf(letterhead, body);
  return recipients.map((one) => (keeper !== null && KEPT.test(one.trim()) ? keeper : one));
}

/** Who receives a form, as it is printed. */
export const printedRecipients = ({ recipients, letterhead, unit }: Form): string[] =>
  recipientsPrinted(recipients, letterhead, unit?.name ?? null);
