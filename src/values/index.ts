export { lettersOf, romanOf } from './counter.js';
export { dateIn, isCalendarDay, readDate, writeDate } from './date.js';
export { placesOf, product, Sum, sumOf, tidy } from './decimal.js';
export { type Counted, currencyAt, currencyOf, type Measure, measureOf, multipleAt } from './measure.js';
export { type Doubtful, numeral, type Reading, readNumber, writeNumber } from './number.js';
export {
  dayOf,
  type Period,
  type PeriodKind,
  periodCode,
  periodsAYear,
  readPeriod,
  readSpan,
  type Span,
  shortDate,
} from './period.js';
export { periodName } from './period-name.js';
export { unitOf, withUnit } from './unit-of-measure.js';
export { readValue, writeValue } from './value.js';
export { PLAIN_TEXT, type ValueDefinition, valueRuleOf } from './value-definition.js';
export { isNumeric, isSummable, type ValueRule } from './value-rule.js';
export { valueWords } from './words/index.js';
