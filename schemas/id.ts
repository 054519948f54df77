import { z } from 'zod';
import { LANGUAGES } from './language.js';

/** What every id looks like: it must serve in tags, bookmarks, CEL, Handlebars and spreadsheets alike. */
export const ID_PATTERN = /^[a-z][a-z0-9_]{0,29}$/;

/** An id of the definition: a small letter, then small letters, digits or underscores, 30 at most. */
export const Id = z.string().regex(ID_PATTERN);

/** A day of the calendar written year-month-day, as in 2023-05-19. */
export const DATE_PATTERN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const IsoDate = z.string().regex(DATE_PATTERN);

/** A day of any year as month-day, as in 06-20. */
export const MONTH_DAY_PATTERN = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** A day of any year as people write it: month-day (06-20) or, where the language writes it so, day/month (20/6). */
export const DAY_OF_YEAR_PATTERN = /^\d{1,2}[-/]\d{1,2}$/;
export const MonthDay = z.string().regex(DAY_OF_YEAR_PATTERN);

/** A period: 2026, 2026-H1, 2026-M9 (nine months), 2026-Q3 or 2026-05. */
export const PERIOD_PATTERN = /^\d{4}(-(H[12]|M9|Q[1-4]|0[1-9]|1[0-2]))?$/;
export const PeriodCode = z.string().regex(PERIOD_PATTERN);

/** A text that may hold Handlebars over `unit`, `period` and `outline`. */
export const Text = z.string().min(1);

/** The languages decuong speaks. */
export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;
