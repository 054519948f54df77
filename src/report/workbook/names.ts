/** The longest name a sheet may have, in UTF-16 units. */
const LONGEST = 31;

/** What may not stand in the name of a sheet; control characters are no part of any text. */
const FORBIDDEN = /[[\]:*?/\\\p{Cc}\s]+/gu;

/** The first `length` units of a text at most: whole words where it has some, and never half a character. */
const start = (text: string, length: number): string => {
  const short = text.slice(0, length);
  if (text.length <= length) return short.trimEnd();
  const words = /^(.*\S)\s/u.exec(text.slice(0, length + 1))?.[1];
  return words ?? short.replace(/[\uD800-\uDBFF]$/, '');
};

const legal = (name: string, at: number): string => {
  const cleaned = name
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/^[' ]+/, '');
  const short = start(cleaned, LONGEST).replace(/[' ]+$/, '');
  // A spreadsheet keeps "History" for itself.
  return short === '' || short.toLowerCase() === 'history' ? `${short || 'Sheet'} ${at + 1}` : short;
};

/**
 * The names sheets will have in a workbook, in the same order: without the characters a spreadsheet forbids, at most 31
 * long, none twice however its letters are written.
 */
export const sheetNames = (names: readonly string[]): string[] => {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const wanted = legal(name, at);
    let free = wanted;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      const mark = ` (${count})`;
      free = start(wanted, LONGEST - mark.length) + mark;
    }
    taken.add(free.toLowerCase());
    return free;
  });
};

/** A sheet as a formula of another sheet calls it: `'Số liệu'!`. */
export const inFormula = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
export const columnLetters = (column: number): string => {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
};

/** The name of a cell, its row and column counted from 0: `C5`. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
