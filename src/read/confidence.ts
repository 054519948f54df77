/** Below this an answer is `unknown`: a person is asked to look, and nothing is called missing. */
export const UNSURE_BELOW = 0.5;

/** A value that is less sure is not taken: nobody would see later that it was a guess. Texts are read by people anyway. */
export const VALUE_SURE_FROM = 0.8;

/** Nothing a file says is surer. */
export const SUREST = 0.99;

/**
 * How sure an answer is by what it was found by, where no posterior tells: as often as that was right in damaged forms of
 * which all is known, and no surer than `SUREST`.
 */
export const CONFIDENCE = {
  tag: 0.99,
  bookmark: 0.98,
  /** A line of the letterhead, of the signing block or of a figure, known by how it begins or ends. */
  line: 0.99,
  /** A name a line begins with, before its answer: whole, most of its words, some of them. Not counted: no damaged form has such lines. */
  begins: 0.92,
  shortened: 0.7,
  reworded: 0.55,
  /** Text where a question was deleted, between two things that were found. */
  attributed: 0.98,
  /** Text that may be the answer to a question that was deleted as well. */
  shared: 0.7,
  /** A question was deleted, and what stands there is too short to be its answer as well. */
  tooShort: 0.55,
  /** A number in a sentence that speaks of a figure; what somebody should look at. */
  mentioned: 0.4,
} as const;
