import { type Family, type FindingOf, findingOf } from './finding.js';
import type { OutlineFindingData } from './outline/data.js';
import { outlineFindings } from './outline/index.js';
import type { ReturnedFindingData } from './returned/data.js';
import { returnedFindings } from './returned/index.js';
import type { RollupFindingData } from './rollup/data.js';
import { rollupFindings } from './rollup/index.js';
import type { SourceFindingData } from './source/data.js';
import { sourceFindings } from './source/index.js';
import type { UnitsFindingData } from './units/data.js';
import { unitsFindings } from './units/index.js';

/** All that can be found beside what the rules of check/ find in a returned form. */
export interface FindingData
  extends SourceFindingData,
    OutlineFindingData,
    UnitsFindingData,
    ReturnedFindingData,
    RollupFindingData {}

/** All families of this room as one. */
export const findings: Family<FindingData> = {
  severities: {
    ...sourceFindings.severities,
    ...outlineFindings.severities,
    ...unitsFindings.severities,
    ...returnedFindings.severities,
    ...rollupFindings.severities,
  },
  words: {
    vi: {
      ...sourceFindings.words.vi,
      ...outlineFindings.words.vi,
      ...unitsFindings.words.vi,
      ...returnedFindings.words.vi,
      ...rollupFindings.words.vi,
    },
    en: {
      ...sourceFindings.words.en,
      ...outlineFindings.words.en,
      ...unitsFindings.words.en,
      ...returnedFindings.words.en,
      ...rollupFindings.words.en,
    },
  },
};

export type Code = keyof FindingData;

export type Finding = FindingOf<FindingData>;

/** A finding with its usual severity; `item` is null where it is about the whole file. */
export const finding = findingOf<FindingData>(findings.severities);

/** What a stage gives: a value where one could be made, and all that should be known about it. */
export interface Result<T> {
  value: T;
  findings: Finding[];
}
