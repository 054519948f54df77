/** What was counted over files. */
export interface Tally {
  files: number;
  /** Files that could not be read, or on which it broke. */
  broken: number;
  /** Items that must be answered. */
  required: number;
  /** Of these: blank or gone. */
  lost: number;
  /** Lost, and an error names them. */
  found: number;
  /** An error names them, and they are there. */
  falseAlarms: number;
  /** The reader says it does not know: neither found nor a false alarm. */
  unknown: number;
  /** Figures and cells that are answered and were found. */
  values: number;
  rightValues: number;
  /** Answers given with a confidence of 0.9 or more. */
  sure: number;
  rightlySure: number;
  /** Lost items one by one, also where sections are judged as wholes: what the two simple ways are held against. */
  lostItems: number;
  /** What reading by tag alone would have done. */
  tagFound: number;
  tagFalse: number;
  /** What reading by exact headings and labels alone would have done. */
  headingFound: number;
  headingFalse: number;
}

export const noTally = (): Tally => ({
  files: 0,
  broken: 0,
  required: 0,
  lost: 0,
  found: 0,
  falseAlarms: 0,
  unknown: 0,
  values: 0,
  rightValues: 0,
  sure: 0,
  rightlySure: 0,
  lostItems: 0,
  tagFound: 0,
  tagFalse: 0,
  headingFound: 0,
  headingFalse: 0,
});

export function addTo(sum: Tally, one: Tally): void {
  for (const key of Object.keys(one) as (keyof Tally)[]) sum[key] += one[key];
}

export const sumOf = (tallies: Iterable<Tally>): Tally => {
  const sum = noTally();
  for (const one of tallies) addTo(sum, one);
  return sum;
};

/** Shares from 0 to 1; 1 where there was nothing to find. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export interface Rates {
  recall: number;
  precision: number;
  values: number;
  calibration: number;
}

export const ratesOf = (tally: Tally): Rates => ({
  recall: share(tally.found, tally.lost),
  precision: share(tally.found, tally.found + tally.falseAlarms),
  values: share(tally.rightValues, tally.values),
  calibration: share(tally.rightlySure, tally.sure),
});
