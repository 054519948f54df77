import type { Language } from '../../schemas/id.js';
import type { Draft } from './draft/draft.js';
import { printYaml } from './draft/yaml.js';
import { sayRemark } from './summary.js';
import { importWords } from './words/index.js';

export type { Draft } from './draft/draft.js';
export { Ids } from './draft/ids.js';
export { type Imported, type ImportFile, type Importing, importOutline, type Named, type Refusal } from './import.js';
export { type DraftNote, notesOf } from './notes.js';
export { asPlan } from './plan-file.js';
export { guesses, printSummary } from './summary.js';
export { type Change, type Updated, updated } from './update/update.js';

/** The draft as a definition in YAML, in words of one language; it loads without a mistake. */
export const printDraft = (draft: Draft, language: Language): string =>
  printYaml(
    draft,
    (remark) => sayRemark(remark, language),
    importWords[language].head(
      draft.files.map(({ name }) => name),
      draft.proposal,
    ),
  );
