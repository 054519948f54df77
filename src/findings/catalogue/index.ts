import { definitionEntries } from './definition.js';
import type { Catalogue } from './entry.js';
import { fileEntries } from './file.js';
import { conversionEntries } from './file-conversion.js';
import { rollupEntries } from './rollup.js';
import { documentEntries } from './submission-document.js';
import { identityEntries } from './submission-identity.js';
import { tableEntries } from './submission-tables.js';
import { textEntries } from './submission-text.js';
import { valueEntries } from './submission-values.js';

const submissionEntries = { ...identityEntries, ...documentEntries, ...textEntries, ...valueEntries, ...tableEntries };

/** The words of every finding: the only place where they stand. */
export const catalogue: Catalogue = {
  ...definitionEntries,
  ...fileEntries,
  ...conversionEntries,
  ...submissionEntries,
  ...rollupEntries,
};

/** The codes a definition can grade: what is found in a returned form. */
export const gradedCodes = Object.keys(submissionEntries);
