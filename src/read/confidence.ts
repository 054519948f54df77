/** Below this an answer is `unknown`: a person is asked to look, and nothing is called missing. */
export const UNSURE_BELOW = 0.5;

/** Nothing a file says is surer. */
export const SUREST = 0.99;

/**
 * How sure an answer is by what it was found by. Anchors that agree with the text are as sure as a file can be;
 * an anchor alone may have slipped to a neighbour; text alone may be a quotation.
 */
export const CONFIDENCE = {
  tag: 0.99,
  anchorAndText: 0.98,
  sameText: 0.95,
  anchorAlone: 0.85,
  begins: 0.92,
  shortened: 0.7,
  lengthened: 0.7,
  reworded: 0.55,
  /** A number in a sentence that speaks of a figure. */
  mentioned: 0.4,
  /** Multiplied by the share of equal letters. */
  slips: 0.95,
} as const;
