import type { Form } from './form.js';

/** The copy that is kept, where nothing says by whom. */
const KEPT = /^lưu[.:]?$/iu;

/** Committees have offices of their own, which keep what they issue; a cell keeps it itself. */
const COMMITTEE = /^(?:ban thường vụ )?((?:tỉnh|thành|quận|huyện|thị|đảng) [uủ][yỷ])(?!\p{L})/iu;
const CELL = /^chi bộ(?!\p{L})/iu;

/** Who keeps what a body issues: the records office in papers of the State, an office or a cell in those of the Party. */
function keeperOf(letterhead: string, body: string): string | null {
  if (letterhead.startsWith('vn-state')) return 'Lưu: VT';
  if (!letterhead.startsWith('vn-party')) return null;
  const committee = COMMITTEE.exec(body)?.[1];
  if (committee !== undefined) return `Lưu Văn phòng ${committee}`;
  return CELL.test(body) ? 'Lưu Chi bộ' : null;
}

/**
 * Who receives a form, as it is printed: where an outline says "Lưu" alone, with who keeps the copy (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW, Phụ lục 3), as far as the name of the unit tells it.
 */
export function printedRecipients({ recipients, letterhead, unit }: Form): string[] {
  const keeper = keeperOf(letterhead.id, unit?.name.normalize('NFC') ?? '');
  return recipients.map((one) => (keeper !== null && KEPT.test(one.trim()) ? keeper : one));
}
