/** A table with a row for each unit stands in the text up to so many units; above, there is a row for each group. */
export const UNITS_IN_TEXT = 30;

/** Where the text has groups, an appendix has the figures of each unit, up to so many units and so many cells. */
export const UNITS_IN_APPENDIX = 400;
export const CELLS_IN_APPENDIX = 20_000;

/** Columns of values beside the names of units that fit a page, upright and on its side. */
export const COLUMNS_PORTRAIT = 5;
export const COLUMNS_LANDSCAPE = 9;

/** A chart with a place for each unit stays readable up to so many. */
export const UNITS_IN_CHART = 12;

/** Rows of all units that stand in the text; a table of more of them is an appendix. */
export const ROWS_IN_TEXT = 30;

/** Rows of a table that has those of all units below each other. */
export const ROWS_OF_UNITS = 500;

/** Names before what several units say in the same words; more are counted. */
export const SPEAKERS = 3;

/** Names of those with nothing to report; where there are more, they are counted alone. */
export const NAMES_IN_PLACE = 6;

/** Names in one sentence. */
export const NAMES = 20;

/** Values gathered in one cell. */
export const VALUES_IN_CELL = 3;

/** Characters of what all units wrote: about 500 pages, which Word still opens and turns at ease. */
export const CHARACTERS = 1_000_000;

/** Rows of the lists at the end of a draft. */
export const LISTED = 200;

/** Rows, with the header, of a table that is not broken over two pages: a longer one would leave white what it does not fit. */
export const ROWS_WHOLE = 6;

/** Names of units whose reports are to be mended, in the box of the first page. */
export const NAMES_IN_BOX = 12;

/** Rows of one unit that stand on one page, so that its name does; more would leave too much of a page white. */
export const ROWS_TOGETHER = 5;
