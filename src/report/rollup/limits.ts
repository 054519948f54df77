/** Names of units without a report over a sheet; where there are more, they are counted. */
export const NAMES_OVER = 3;

/** Values below a sheet that none of its totals has; more are counted. */
export const LEFT_OUT_BELOW = 3;
