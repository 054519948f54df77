/** Heading styles by the names programs give them: Word, LibreOffice, its escaped ids, and Word in Vietnamese. */
const HEADING = /^(?:heading|tiêu đề|đầu đề)(?:\s|_20_)*([1-9])$/i;

/** 0 for a style called "heading 1"; null for a name that says nothing. */
export function levelByName(name: string): number | null {
  const level = HEADING.exec(name.normalize('NFC').trim())?.[1];
  return level === undefined ? null : Number(level) - 1;
}

/** 9 is written for plain text (ECMA-376 17.3.1.20). */
export const levelByNumber = (written: number): number | null => (written >= 0 && written < 9 ? written : null);
