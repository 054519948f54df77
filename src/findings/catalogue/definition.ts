import type { DefinitionFindingData } from '../data/definition.js';
import { definitionBuildEntries } from './definition-build.js';
import { definitionFileEntries } from './definition-file.js';
import { definitionLanguageEntries } from './definition-language.js';
import { definitionMappingEntries } from './definition-mapping.js';
import { definitionMeaningEntries } from './definition-meaning.js';
import { definitionSheetEntries } from './definition-sheet.js';
import { definitionSourceEntries } from './definition-source.js';
import { definitionUnitsEntries } from './definition-units.js';
import type { Entry } from './entry.js';

/** The words for what is found in a definition, a list of units or a letterhead. */
export const definitionEntries: { [C in keyof DefinitionFindingData]: Entry<C> } = {
  ...definitionFileEntries,
  ...definitionSourceEntries,
  ...definitionMeaningEntries,
  ...definitionLanguageEntries,
  ...definitionBuildEntries,
  ...definitionUnitsEntries,
  ...definitionSheetEntries,
  ...definitionMappingEntries,
};
