export { lettersOf, romanOf } from './counter.js';
export { currencyOf } from './measures/currency.js';
export { type Counted, type Measure, measureIn, measureOf } from './measures/measure.js';
export { unitOf, withUnit } from './measures/unit-of-measure.js';
export { isOneUnit } from './measures/units.js';
export { saysNotOfNow } from './not-of-now.js';
export { placesOf, product, Sum, sumOf, tidy } from './numbers/decimal.js';
export { fewDigits, readNumber } from './numbers/number.js';
export { inMarksOf, isOfNumbers } from './numbers/number-format.js';
export { numeral, writeNumber } from './numbers/numeral.js';
export { FAR, farFromAll, isScaled, type OutOfLine, outOfLine } from './plausible.js';
export type { Doubtful, Reading } from './reading.js';
export { dateIn, datesIn, isCalendarDay, readDate, writeDate } from './times/date.js';
export { localDay, localMoment, momentOf, wallClock, writtenMoment } from './times/moment.js';
export { writeDay } from './times/pattern.js';
export * from './times/period.js';
export { periodInSentence, periodName } from './times/period-name.js';
export {
  daysIn,
  mayNameTime,
  monthsIn,
  partsOfYearIn,
  periodsIn,
  periodsInFigures,
  yearsIn,
} from './times/period-words.js';
export { meantText, type Piece, type Typed } from './tokens/typed.js';
export { readValue, writeValue } from './value.js';
export { PLAIN_TEXT, type ValueDefinition, valueRuleOf } from './value-definition.js';
export { isNumeric, isSummable, type ValueRule } from './value-rule.js';
export { valueWords } from './words/index.js';
