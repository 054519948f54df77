import { thousandthsOf } from '../../write/index.js';

/** A digit of Times, by which spreadsheets measure columns, in thousandths of the size of type. */
const DIGIT = 500;

/** What a cell keeps free at both sides, in digits, and more than is measured: programs do not draw letters quite alike. */
const FREE = 0.8;
const SAFE = 1.03;

/** The widest letter, in digits. */
const WIDEST = 2 * SAFE;

/** How wide a text is on one line, in digits, with what programs may draw wider. */
const drawn = (text: string, bold: boolean): number => (thousandthsOf(text, { bold }) / DIGIT) * SAFE;

/** How wide a column must be for each of some texts to stand in one line, in digits. */
export function widthOfLongest(texts: Iterable<string>, bold = false): number {
  let widest = 0;
  for (const text of texts) for (const line of text.split('\n')) widest = Math.max(widest, drawn(line, bold));
  return Math.ceil(widest + FREE);
}

/** How many lines a text takes in a column so many digits wide, broken at spaces; a longer word breaks anywhere. */
export function linesIn(text: string, width: number, bold = false): number {
  const room = Math.max(1, width - FREE);
  // No letter is wider than a M: most texts are known to fit without being measured.
  if (text.length * WIDEST <= room && !text.includes('\n')) return 1;
  const widthOf = (one: string): number => drawn(one, bold);
  const space = widthOf(' ');
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let taken = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const own = widthOf(word);
      const joined = taken === 0 ? own : taken + space + own;
      if (joined <= room) {
        taken = joined;
        continue;
      }
      const parts = Math.ceil(own / room);
      lines += taken === 0 ? parts - 1 : parts;
      taken = own - (parts - 1) * room;
    }
  }
  return lines;
}

/** A text with its lines ended where it takes no more of them and they are as alike as can be: none is one word alone. */
export function balanced(text: string, width: number, bold = false): string {
  const count = linesIn(text, width, bold);
  if (count === 1 || text.includes('\n')) return text;
  let least = width;
  while (least > 1 && linesIn(text, least - 1, bold) === count) least -= 1;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const joined = `${line} ${word}`;
    if (line !== undefined && linesIn(joined, least, bold) === 1) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.join('\n');
}
