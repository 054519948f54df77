export { isCalendarDay, MONTHS_EN, readDate, writeDate } from './date.js';
export { placesOf, product, Sum, sumOf, tidy } from './decimal.js';
export { currencyAt, currencyOf, type Measure, measureOf, multipleAt } from './measure.js';
export { type Doubtful, numeral, type Reading, readNumber, writeGrouped } from './number.js';
export { dayOf, type PeriodParts, partsOfPeriod, type Span } from './period.js';
export { unitOf, withUnit } from './unit-of-measure.js';
export { readValue, writePreset } from './value.js';
export { isNumeric, isSummable, PLAIN_TEXT, type ValueDefinition, type ValueRule, valueRuleOf } from './value-rule.js';
export { valueWords } from './words/index.js';
