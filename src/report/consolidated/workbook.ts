import type { Chart } from '../../write/index.js';
import { writeWorkbook } from '../workbook/index.js';

/** The workbook Word opens to change the values of a chart. */
export const chartWorkbook = ({ title, categories, series }: Chart): Promise<Uint8Array> =>
  writeWorkbook({
    title,
    sheets: [
      {
        name: 'Sheet1',
        columns: ['', ...series.map(({ name }) => name)].map((header) => ({ header })),
        rows: categories.map((category, index) => [category, ...series.map(({ values }) => values[index] ?? null)]),
      },
    ],
  });
