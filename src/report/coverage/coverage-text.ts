import type { Language } from '../../../schemas/id.js';
import type { RolledTable } from '../../../schemas/rollup.js';
import { unlikeCoverage } from './coverage.js';
import { coverageWords } from './words/index.js';

/** Of how many units the totals of a table are, in a sentence, where they are not all of as many; empty where they are. */
export function coverageText(table: RolledTable, language: Language): string {
  const unlike = unlikeCoverage(table);
  return unlike === null ? '' : coverageWords[language].unlike(unlike);
}
