import type { Table } from '../../../schemas/outline.js';
import type { Rollup } from '../../rollup/index.js';
import { isForAnnex } from './voices.js';
import type { ConsolidatedWords } from './words/index.js';

/** No id of a definition begins so. */
export const ANNEX = '_annex';

/** Whether what the units wrote under a heading is so much that it stands in an annex. */
export const hasAnnex = ({ narratives }: Rollup): boolean => narratives.some(isForAnnex);

/** The annex as a table of the definition, so that it is numbered with the appendices. */
export const annexTable = (words: ConsolidatedWords): Table => ({
  id: ANNEX,
  title: words.annex,
  rows: {},
  columns: [{ id: 'unit', label: words.unit, type: 'text' }],
});
