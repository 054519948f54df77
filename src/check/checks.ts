import type { Check } from './check.js';
import { cellMissing } from './rules/cell-missing.js';
import { cellValue } from './rules/cell-value.js';
import { crossCheck } from './rules/cross-check.js';
import { fieldDate } from './rules/field-date.js';
import { fieldMissing } from './rules/field-missing.js';
import { figureAmbiguous } from './rules/figure-ambiguous.js';
import { figureMissing } from './rules/figure-missing.js';
import { figureValue } from './rules/figure-value.js';
import { headingChanged } from './rules/heading-changed.js';
import { headingMissing } from './rules/heading-missing.js';
import { ifAny } from './rules/if-any.js';
import { nilWhereRequired } from './rules/nil-where-required.js';
import { outlineIdentity } from './rules/outline-identity.js';
import { ownDefinition } from './rules/own-definition.js';
import { periodOther } from './rules/period-other.js';
import { pointMissing } from './rules/point-missing.js';
import { sectionMissing } from './rules/section-missing.js';
import { sectionOrder } from './rules/section-order.js';
import { sectionUnasked } from './rules/section-unasked.js';
import { tableColumn } from './rules/table-column.js';
import { tableMissing } from './rules/table-missing.js';
import { tableRowMissing } from './rules/table-row-missing.js';
import { textLength } from './rules/text-length.js';
import { total } from './rules/total.js';
import { traces } from './rules/traces.js';
import { uncertain } from './rules/uncertain.js';
import { unitIdentity } from './rules/unit-identity.js';

/** Every check there is. Findings at one place are told in this order. */
export const checks: readonly Check[] = [
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
  tableMissing,
  tableColumn,
  tableRowMissing,
  cellMissing,
  cellValue,
  total,
  crossCheck,
  sectionUnasked,
  traces,
];
