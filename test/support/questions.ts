import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { keyHeader, questionWords } from '../../src/questions/index.js';

/** A row of a workbook of questions as a person sees it. */
export interface QuestionRow {
  sheet: string;
  unit: CellValue;
  where: CellValue;
  typed: CellValue;
  best: CellValue;
  why: CellValue;
  file: CellValue;
}

/** What a person puts into a row; nothing where it is left open. */
export type Filling = (row: QuestionRow) => { reply?: string; value?: string | number; grounds?: string };

interface Sheet {
  name: string;
  rows: CellValue[][];
  head: number;
}

const { headers, whichUnit, by: asksBy } = questionWords.vi;

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.flatMap(({ name, rows }) => {
    const head = rows.findIndex((row) => row.includes(keyHeader('about')));
    return head < 0 ? [] : [{ name, rows, head }];
  });
}

const columnOf = ({ rows, head }: Sheet, name: keyof typeof headers): number => {
  const row = rows[head] ?? [];
  return name === 'value' && row.includes(whichUnit) ? row.indexOf(whichUnit) : row.indexOf(headers[name]);
};

function seen(sheet: Sheet, row: CellValue[]): QuestionRow {
  const cell = (name: keyof typeof headers): CellValue => row[columnOf(sheet, name)] ?? null;
  return {
    sheet: sheet.name,
    unit: cell('unit'),
    where: cell('where'),
    typed: cell('typed'),
    best: cell('best'),
    why: cell('why'),
    file: cell('file'),
  };
}

/** The questions of a workbook, sheet by sheet. */
export async function rowsIn(bytes: Uint8Array): Promise<QuestionRow[]> {
  const sheets = await sheetsOf(bytes);
  return sheets.flatMap((sheet) => sheet.rows.slice(sheet.head + 1).map((row) => seen(sheet, row)));
}

/** The workbook with replies put in, saved by another program than wrote it. */
export async function answered(bytes: Uint8Array, fill: Filling, by?: string): Promise<Uint8Array> {
  const sheets = await sheetsOf(bytes);
  for (const sheet of sheets) {
    if (by !== undefined) for (const row of sheet.rows) if (row[0] === asksBy) row[1] = by;
    for (const row of sheet.rows.slice(sheet.head + 1))
      for (const [name, value] of Object.entries(fill(seen(sheet, row))))
        row[columnOf(sheet, name as keyof typeof headers)] = value;
  }
  return writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) });
}
