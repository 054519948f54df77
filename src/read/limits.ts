/**
 * How many comparisons of something asked with something found are made at the most: about a second's worth. The
 * largest real report stays far below; a document made to keep a reviewer waiting is read by its anchors and its very
 * words only.
 */
export const COMPARISONS = 1_500_000;

/** The same for a table asked for held against a row of a table found: of more, tables with anchors are held first. */
export const ROW_COMPARISONS = 100_000;
