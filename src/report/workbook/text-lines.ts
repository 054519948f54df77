import { thousandthsOf } from '../../write/index.js';

/** A digit of Times, by which spreadsheets measure columns, in thousandths of the size of type. */
const DIGIT = 500;

/** What a cell keeps free at both sides, in digits, and more than is measured: programs do not draw letters quite alike. */
const FREE = 0.8;
const SAFE = 1.03;

/** How many lines a text takes in a column so many digits wide, broken at spaces; a longer word breaks anywhere. */
export function linesIn(text: string, width: number, bold = false): number {
  const room = Math.max(1, width - FREE);
  const widthOf = (one: string): number => (thousandthsOf(one, { bold }) / DIGIT) * SAFE;
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
