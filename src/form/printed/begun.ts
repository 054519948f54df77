import type { Form } from '../form.js';

/**
 * What keeps its capital where a text goes on: a name, whose second word has one too; a document that is called by its
 * number; bodies, which are named so however they are called on.
 */
const NAME =
  /^(?:\S+\s+\p{Lu}|(?:\S+\s+){1,3}số\s+\d|(?:Đảng|Chi bộ|Ủy ban|Uỷ ban|Tỉnh|Thành ủy|Huyện|Quân ủy|Quốc hội|Chính phủ|Nhà nước|Mặt trận|Trung ương)(?!\p{L}))/u;

/** A text as it goes on behind others, or begins by itself: "Sơ kết …" and "sơ kết …". What begins with a name is as it was. */
export function begun(text: string, how: 'lower' | 'upper'): string {
  const first = text.charAt(0);
  if (how === 'upper') return first.toUpperCase() + text.slice(1);
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) && !NAME.test(text) ? first.toLowerCase() + text.slice(1) : text;
}

/** The title of a form as its letterhead prints it. */
export function printedTitle({ title, letterhead }: Pick<Form, 'title' | 'letterhead'>): string {
  const { begins } = letterhead.title_block.subject;
  return begins === undefined ? title : begun(title, begins);
}
