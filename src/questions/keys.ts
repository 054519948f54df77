/** What a row of the workbook carries of its question, in columns nobody sees, to be read back. */
export const KEYS = ['pack', 'about', 'replies', 'sha256', 'file', 'unit', 'item', 'best'] as const;
export type Key = (typeof KEYS)[number];

/** The header of such a column. */
export const keyHeader = (key: Key): string => `decuong.${key}`;

/** How a pack is called in its workbook. */
export const packKey = ({ outline, period }: { outline: { id: string }; period: string }): string =>
  `${outline.id} ${period}`.trim();
