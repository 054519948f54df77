import { z } from 'zod';
import { LANGUAGES } from './language.js';
import { DATE_PATTERN, DAY_OF_YEAR_PATTERN, ID_PATTERN, PERIOD_PATTERN } from './patterns.js';

export { DATE_PATTERN, DAY_OF_YEAR_PATTERN, ID_PATTERN, MONTH_DAY_PATTERN, PERIOD_PATTERN } from './patterns.js';

/** An id of the definition: a small letter, then small letters, digits or underscores, 30 at most. */
export const Id = z.string().regex(ID_PATTERN);

/** A day of the calendar written year-month-day. */
export const IsoDate = z.string().regex(DATE_PATTERN);

/** A day of any year. */
export const MonthDay = z.string().regex(DAY_OF_YEAR_PATTERN);

/** A year or a part of one. */
export const PeriodCode = z.string().regex(PERIOD_PATTERN);

/** A text that may hold Handlebars over `unit`, `period` and `outline`. */
export const Text = z.string().min(1);

/** The languages decuong speaks. */
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;
