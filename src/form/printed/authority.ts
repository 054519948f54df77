import type { Letterhead } from '../../../schemas/letterhead.js';

/** "T/M", "K/T", "T/L" in papers of the Party (Hướng dẫn 36-HD/VPTW, 1.6); "TM.", "KT.", "TL." in those of the State (Nghị định 30/2020/NĐ-CP, Điều 13). */
const MARK = /^([TK])(?:\/([MTL])(?=\s)|([MTL])\.)\s*/;

/** In whose name somebody signs, with its mark as papers under this letterhead write it: one plan may ask offices of both kinds. */
export function authorityIn({ id }: Pick<Letterhead, 'id'>, authority: string | null): string | null {
  if (authority === null) return null;
  const written = (first: string, last: string): string => {
    if (id.startsWith('vn-party')) return `${first}/${last} `;
    return id.startsWith('vn-state') ? `${first}${last}. ` : '';
  };
  return authority.replace(MARK, (mark, first: string, slashed?: string, dotted?: string) => {
    const last = slashed ?? dotted ?? '';
    return written(first, last) || mark;
  });
}
