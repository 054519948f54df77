import type { Language } from '../../schemas/id.js';
import type { Severity } from '../../schemas/review.js';
import { type FindingOf, type FindingsOf, findingOf, type WordsOf } from './finding.js';
import type { OutlineFindingData } from './outline/data.js';
import { en as outlineEn } from './outline/en.js';
import { vi as outlineVi } from './outline/vi.js';
import type { ReturnedFindingData } from './returned/data.js';
import { en as returnedEn } from './returned/en.js';
import { vi as returnedVi } from './returned/vi.js';
import type { RollupFindingData } from './rollup/data.js';
import { en as rollupEn } from './rollup/en.js';
import { vi as rollupVi } from './rollup/vi.js';
import type { SettledFindingData } from './settled/data.js';
import { en as settledEn } from './settled/en.js';
import { vi as settledVi } from './settled/vi.js';
import type { SourceFindingData } from './source/data.js';
import { en as sourceEn } from './source/en.js';
import { vi as sourceVi } from './source/vi.js';
import type { UnitsFindingData } from './units/data.js';
import { en as unitsEn } from './units/en.js';
import { vi as unitsVi } from './units/vi.js';

/** All that can be found beside what the rules of check/ find in a returned form. */
export interface FindingData
  extends SourceFindingData,
    OutlineFindingData,
    UnitsFindingData,
    ReturnedFindingData,
    RollupFindingData,
    SettledFindingData {}

export type Code = keyof FindingData;

export type Finding = FindingOf<FindingData>;

const words: Record<Language, WordsOf<FindingData>> = {
  vi: { ...sourceVi, ...outlineVi, ...unitsVi, ...returnedVi, ...rollupVi, ...settledVi },
  en: { ...sourceEn, ...outlineEn, ...unitsEn, ...returnedEn, ...rollupEn, ...settledEn },
};

/** What is found here is an error, but for these. */
const MILDER: Partial<Record<Code, Severity>> = {
  'byte-order-mark': 'note',
  'comma-unquoted': 'note',
  'quotes-curly': 'warning',
  'letterhead-secondary': 'note',
  'opening-without-appendix': 'note',
  'period-unsuited': 'warning',
  'unit-file-clash': 'warning',
  'units-heading-unknown': 'warning',
  'returned-not-annotated': 'warning',
  'returned-converted': 'note',
  'returned-not-converted': 'warning',
  'decision-unknown': 'warning',
  'decision-overruled': 'warning',
  'decision-void': 'warning',
  'return-none': 'warning',
  'return-open': 'warning',
  'return-unreadable': 'warning',
  'return-incomplete': 'warning',
  'return-superseded': 'note',
  'return-order-unknown': 'warning',
  'return-of-former': 'warning',
  'return-named-otherwise': 'warning',
  'value-not-counted': 'warning',
  'asked-otherwise': 'warning',
  'value-implausible': 'warning',
  'asked-no-longer': 'warning',
  'measure-converted': 'note',
  'value-unusual': 'warning',
  'value-unsure': 'note',
  'none-counted': 'warning',
  'table-unsure': 'note',
  'weight-unanswered': 'warning',
  'table-twice': 'warning',
  'last-unknown': 'warning',
  'row-repeated': 'warning',
  'row-namesake': 'warning',
  'report-repeated': 'warning',
  'change-large': 'note',
  'earlier-disagrees': 'warning',
};

/** All families of this room as one. */
export const findings = Object.fromEntries(
  (Object.keys(words.vi) as Code[]).map((code) => [
    code,
    { severity: MILDER[code] ?? 'error', vi: words.vi[code], en: words.en[code] },
  ]),
) as FindingsOf<FindingData>;

/** A finding with its usual severity; `item` is null where it is about the whole file. */
export const finding = findingOf<FindingData>(findings);

/** What a stage gives: a value where one could be made, and all that should be known about it. */
export interface Result<T> {
  value: T;
  findings: Finding[];
}
