import type { FindingOf } from '../../findings/index.js';
import type { Codes, Rule } from '../rule.js';
import { cellMissing } from './cell-missing.js';
import { cellValue } from './cell-value.js';
import { contradiction } from './contradiction.js';
import { crossCheck } from './cross-check.js';
import { dayImplausible } from './day-implausible.js';
import { fieldDate } from './field-date.js';
import { fieldMissing } from './field-missing.js';
import { figureAmbiguous } from './figure-ambiguous.js';
import { figureImplausible } from './figure-implausible.js';
import { figureMissing } from './figure-missing.js';
import { figureValue } from './figure-value.js';
import { headingChanged } from './heading-changed.js';
import { headingMissing } from './heading-missing.js';
import { ifAny } from './if-any.js';
import { labelChanged } from './label-changed.js';
import { nilWhereRequired } from './nil-where-required.js';
import { outlineIdentity } from './outline-identity.js';
import { ownDefinition } from './own-definition.js';
import { periodOther } from './period-other.js';
import { pointMissing } from './point-missing.js';
import { secondReport } from './second-report.js';
import { sectionMissing } from './section-missing.js';
import { sectionOrder } from './section-order.js';
import { sectionUnasked } from './section-unasked.js';
import { settled } from './settled.js';
import { tableColumn } from './table-column.js';
import { tableMissing } from './table-missing.js';
import { tableRowMissing } from './table-row-missing.js';
import { tableRowOther } from './table-row-other.js';
import { textLength } from './text-length.js';
import { total } from './total.js';
import { traces } from './traces.js';
import { typedOutside } from './typed-outside.js';
import { uncertain } from './uncertain.js';
import { unitIdentity } from './unit-identity.js';

/** Every rule there is; to add one, add it here. Findings at one place are told in this order. */
export const rules = [
  outlineIdentity,
  periodOther,
  unitIdentity,
  ownDefinition,
  fieldMissing,
  fieldDate,
  sectionMissing,
  headingMissing,
  headingChanged,
  sectionOrder,
  pointMissing,
  textLength,
  nilWhereRequired,
  ifAny,
  uncertain,
  figureMissing,
  figureValue,
  figureAmbiguous,
  figureImplausible,
  labelChanged,
  tableMissing,
  tableColumn,
  tableRowMissing,
  tableRowOther,
  cellMissing,
  cellValue,
  dayImplausible,
  total,
  crossCheck,
  contradiction,
  sectionUnasked,
  secondReport,
  typedOutside,
  settled,
  traces,
] as const;

type DataOf<R> = R extends Rule<infer Data> ? Data : never;
type All<Union> = (Union extends unknown ? (one: Union) => void : never) extends (one: infer Both) => void
  ? Both
  : never;

/** Every code a returned form can be told of, with the data its words are made from. */
export type RuleFindingData = All<DataOf<(typeof rules)[number]>>;

/** The codes `rules:` of a definition may grade. */
export type RuleCode = keyof RuleFindingData;

/** What a rule finds in a returned form. `item` names the item; `label` in its data is how the form calls it. */
export type RuleFinding = FindingOf<RuleFindingData>;

/** What all rules find as one. Each rule is complete by its own type, and so are they together. */
export const ruleFindings: Codes<RuleFindingData> = Object.assign({}, ...rules.map(({ codes }) => codes));

/** Every code there is, in the order of the rules. */
export const ruleCodes = Object.keys(ruleFindings) as readonly RuleCode[];
