import { type CellValue, writeXlsx } from 'hucre/xlsx';

/** A file of values as it comes from the disk. */
export const csvFile = (text: string, name = 'units.csv') => ({ name, bytes: new TextEncoder().encode(text) });

/** A workbook as it comes from the disk, its sheets by name. */
export const workbookFile = async (
  sheets: Record<string, CellValue[][] | { hidden: true; rows: CellValue[][] }>,
  name = 'units.xlsx',
): Promise<{ name: string; bytes: Uint8Array }> => {
  const written = Object.entries(sheets).map(([sheet, rows]) =>
    Array.isArray(rows) ? { name: sheet, rows } : { name: sheet, ...rows },
  );
  return { name, bytes: await writeXlsx({ sheets: written }) };
};
