import { z } from 'zod';
import type { Return } from '../../returns/index.js';
import { inBrief, type Keep, returnOf } from '../../returns/index.js';
import type { OpenedFile } from './files.js';
import type { KeepReview, Outcome, ReviewData } from './review-file.js';
import { seal, unseal } from './sealed.js';

/** How much of each review a campaign keeps. */
export interface ReturnData extends ReviewData {
  keep: Keep;
}

/** A file to be reviewed; `known` where reviews are kept: by which key, and this one's where there is one. */
export type ReturnTask = OpenedFile & { known?: { key: string; sealed: Uint8Array | null } };

/** What became of it; `fresh` where its review was not known and is to be kept. */
export type ReturnOutcome = Outcome<Return> & { fresh?: { key: string; sealed: Uint8Array } };

/** Keeps a review in brief. */
export const keepReturn =
  (keep: Keep): KeepReview<Return> =>
  (review) =>
    returnOf(review, null, keep);

/** A review as it is kept for all commands: whole, with how many of its findings are of opening the file. */
interface Whole {
  whole: Return;
  opening: number;
}

/** Only who has the file can have closed it; so much shows that this program did. */
const Whole = z.looseObject({
  whole: z.looseObject({ file: z.string(), answers: z.array(z.unknown()), findings: z.array(z.unknown()) }),
  opening: z.number(),
});

const wholeIn = (opened: unknown): Whole | null => (Whole.safeParse(opened).success ? (opened as Whole) : null);

/** Reviews one file after the other, or opens what is known of it, and keeps each review in brief. Runs in threads. */
export const returnWork = (data: ReturnData) => {
  let loaded: Promise<(opened: OpenedFile) => Promise<Outcome<Whole>>> | null = null;
  /** What reads files is loaded when one has to be read. */
  const review = async (opened: OpenedFile): Promise<Outcome<Whole>> => {
    loaded ??= import('./review-file.js').then(({ reviewEach }) =>
      reviewEach(data, (one): Whole => ({ whole: returnOf(one, null), opening: one.findings.length })),
    );
    return (await loaded)(opened);
  };
  const brief = ({ whole, opening }: Whole): Return => inBrief(whole, opening, data.keep);
  return async ({ known, ...opened }: ReturnTask): Promise<ReturnOutcome> => {
    const bytes = known !== undefined && 'bytes' in opened.file ? opened.file.bytes : null;
    const held = bytes && known?.sealed ? wholeIn(unseal(known.sealed, bytes, known.key)) : null;
    if (held !== null) return { kept: brief(held), older: null, crash: null };
    const { kept, older, crash } = await review(opened);
    const outcome = { kept: brief(kept), older, crash };
    if (bytes === null || known === undefined || older !== null || crash !== null) return outcome;
    return { ...outcome, fresh: { key: known.key, sealed: seal(kept, bytes, known.key) } };
  };
};
