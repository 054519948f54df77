import { baseline, byHeading, byTag } from './baseline.js';
import type { Case, Made } from './case.js';
import { isCoarse } from './damage/index.js';
import { verdictOn } from './judge.js';
import type { Reliability } from './reliability.js';
import { type Failure, score } from './score.js';
import { bytesOf } from './specimen.js';
import { damaged } from './specimens.js';
import type { Tally } from './tally.js';
import { isLost, truthOf } from './truth.js';

/** What came of one file. */
export interface Measured {
  case: Case;
  /** The file, kept only where something went wrong with it. */
  bytes: Uint8Array | null;
  tally: Tally;
  reliability: Reliability;
  failures: Failure[];
}

export function make(one: Case): Made | null {
  const specimen = damaged(one);
  if (!specimen) return null;
  return { case: one, bytes: bytesOf(specimen), root: specimen.root, truth: truthOf(specimen) };
}

/** Reads and judges a file, and counts; beside it, what the two simple ways of reading would have done. */
export function measure(made: Made): Measured {
  const { subject, kinds } = made.case;
  const { tally, reliability, failures } = score(
    subject.form,
    made.truth,
    verdictOn(made.bytes, subject),
    isCoarse(kinds),
  );
  const tag = baseline(byTag(made.root, subject.form), made.truth);
  const heading = baseline(byHeading(made.root, subject.form), made.truth);
  tally.lostItems = [...made.truth.values()].filter(isLost).length;
  tally.tagFound = tag.found;
  tally.tagFalse = tag.falseAlarms;
  tally.headingFound = heading.found;
  tally.headingFalse = heading.falseAlarms;
  return { case: made.case, bytes: failures.length > 0 ? made.bytes : null, tally, reliability, failures };
}
