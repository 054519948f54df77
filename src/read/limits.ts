/**
 * How many comparisons of something asked with something found are made at the most: about a second's worth. The
 * largest real report stays far below; a document made to keep a reviewer waiting is read by its anchors and its very
 * words only.
 */
export const COMPARISONS = 3_000_000;
