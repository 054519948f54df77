import type { Place } from '../../schemas/place.js';
import type { Severity } from '../../schemas/review.js';
import type { DefinitionFindingData } from './data/definition.js';
import type { FileFindingData } from './data/file.js';
import type { RollupFindingData } from './data/rollup.js';
import type { SubmissionFindingData } from './data/submission.js';

/** Every code a finding can have, with the data its words are made from. */
export interface FindingData extends DefinitionFindingData, FileFindingData, SubmissionFindingData, RollupFindingData {}

export type Code = keyof FindingData;

/** One thing a person should know about one place. Holds no words: those are in the catalogue. */
export type Finding = {
  [C in Code]: {
    code: C;
    severity: Severity;
    /** The id of the item in the definition; null where it is about the whole file. */
    item: string | null;
    place: Place;
    data: FindingData[C];
  };
}[Code];

/** What a stage gives: a value where one could be made, and all that should be known about it. */
export interface Result<T> {
  value: T;
  findings: Finding[];
}
