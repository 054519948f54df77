/** Places of one report that are named in one message; more are counted. */
export const NAMED = 4;
