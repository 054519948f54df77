import type { Period } from '../../schemas/outline.js';
import type { Completeness, ReviewStatus } from '../../schemas/review.js';
import type { Settlement } from '../../schemas/settled.js';
import type { Stamp } from '../../schemas/stamp.js';
import type { Answer } from '../../schemas/submission.js';
import type { FileReview } from '../check/index.js';
import { type AskedValue, askedValues, type Form, itemsOf } from '../form/index.js';
import type { Finding } from '../messages/index.js';
import type { Belongs, Identity } from '../read/index.js';
import { peopleIn } from './decisions.js';
import { givenByPart, type PartState, partStates } from './parts.js';
import { byPlace, placesToMend } from './to-mend.js';

/**
 * One file handed in, in brief: all that the status of a campaign, its reminders and its roll-up need of a review,
 * without the form it was judged by. Plain data: it crosses from one thread to another.
 */
export interface Return {
  file: string;
  /** Of the bytes of the file, in hex; empty where there were none to read. */
  sha256: string;
  /** When it was received: an ISO 8601 day, or a day with the time in UTC; null where nothing says so. */
  received: string | null;
  /** When the file was last changed on the disk, in UTC: tells later from earlier where nothing says when it came. */
  modified?: string | null;
  status: ReviewStatus;
  outline: { id: string; version: number } | null;
  /** The code of the period the file says it is for; null where it says none. */
  period: Exclude<Period, object> | null;
  unit: string | null;
  unitBy: Identity['unitBy'];
  /** The name its unit had before under which it was handed in; absent where it is under the present one. */
  former?: string;
  /** Who speaks against the unit or the period it was taken for; absent where nobody does. */
  contested?: NonNullable<Identity['contested']>;
  /** What a person decided of this file; absent where nobody did. */
  belongs?: Belongs;
  /** Who settled what places of it say; absent where nobody had to. */
  settled?: Settlement[];
  /** What the file says of itself; null where it says nothing. */
  stamp?: Stamp | null;
  /** How far each part of the form has come: the fields of the document, tables on their own, the outermost sections, the appendices. */
  parts?: PartState[];
  /** In how many places of each part a person wrote something, also such as need not be filled in; by the part. */
  given?: Record<string, number>;
  /** Of several files as one: tables with rows of the unit's own that another file (`other`) fills in otherwise than the one they are taken from. */
  tablesApart?: { item: string; file: string; other: string }[];
  /** In how many places of the report something is missing or wrong. */
  errors?: number;
  /** In how many its unit has to add or correct something: those, or where there are none, what nobody can tell the meaning of. */
  toMend?: number;
  completeness: Completeness;
  /** Of the review; none where the file is unreadable, or where they were not kept. */
  answers: Answer[];
  /**
   * What the form of this file asks for, where it is not the one that was given but the copy in the file, as of an older
   * version: its answers are to it; and of a supplement. Absent where it is the one given.
   */
  asked?: AskedValue[];
  /** The sections and points that form asks in words. There where `asked` is. */
  texts?: string[];
  /** Of a supplement: the items it asks for alone; a table stands for all in it. Absent of a whole report. */
  only?: string[];
  /** Of opening the file and of its review, in that order; only errors, or warnings without any, where not all were kept. */
  findings: Finding[];
}

/**
 * What is kept of a review: `all`; `errors`, without answers, and of the findings the gravest kind alone; `states`,
 * without answers and findings. A status needs no more than states, and thousands of returns fit into memory so.
 */
export type Keep = 'states' | 'errors' | 'all';

const NOTHING: Completeness = { required: 0, answered: 0, percent: 0 };

const isError = ({ severity }: Finding): boolean => severity === 'error';

/** A review in brief, without the words a person typed where they are not kept. */
export const returnOf = (one: FileReview, received: string | null, keep: Keep = 'all'): Return => ({
  ...inBrief(wholeReturnOf(one), one.findings.length, keep),
  received,
});

/** What is kept of a return with all its answers and findings, the first of which (`opening`) are of opening the file. */
export function inBrief(whole: Return, opening: number, keep: Keep): Return {
  if (keep === 'all') return whole;
  const { status, findings } = whole;
  return {
    ...whole,
    answers: [],
    findings: status === 'unreadable' ? findings : gravest(findings.slice(opening), keep),
  };
}

function wholeReturnOf(one: FileReview): Return {
  const { file, sha256, review, submission } = one;
  const period = review?.of.period.code ?? '';
  return {
    file,
    sha256,
    received: null,
    status: review?.status ?? 'unreadable',
    outline: review?.of.outline ?? null,
    period: period === '' ? null : period,
    unit: review?.of.unit?.id ?? submission?.identity.unit ?? null,
    unitBy: submission?.identity.unitBy ?? 'none',
    ...(submission?.identity.former !== undefined && { former: submission.identity.former }),
    ...settledIn(review),
    ...(submission?.identity.contested && { contested: submission.identity.contested }),
    ...(submission?.identity.belongs && { belongs: submission.identity.belongs }),
    stamp: submission?.identity.stamp ?? null,
    parts: review === null ? [] : partStates(review),
    ...(review !== null && { given: givenByPart(review) }),
    errors: review === null ? 0 : byPlace(review.findings.filter(isError), review.form).size,
    toMend: review === null ? 0 : placesToMend(review),
    completeness: review?.completeness ?? NOTHING,
    answers: review?.answers ?? [],
    ...(review !== null && askedIn(review.form, submission?.identity.definition === 'own')),
    findings: [...one.findings, ...(review?.findings ?? [])],
  };
}

function askedIn(form: Form, own: boolean): Pick<Return, 'asked' | 'texts' | 'only'> {
  const { only } = form.stamp;
  if (!own && only === undefined) return {};
  const texts = itemsOf(form).flatMap((item) =>
    (item.kind === 'section' || item.kind === 'point') && item.part.asksText ? [item.id] : [],
  );
  return { asked: askedValues(form), texts, ...(only && { only }) };
}

function settledIn(review: FileReview['review']): Pick<Return, 'settled'> {
  const settled = peopleIn((review?.answers ?? []).flatMap((answer) => answer.settled ?? []));
  return settled.length === 0 ? {} : { settled };
}

/** Errors, else warnings; none where states are enough. Why a file cannot be read is always kept. */
function gravest(findings: readonly Finding[], keep: 'states' | 'errors'): Finding[] {
  if (keep === 'states') return [];
  const errors = findings.filter(isError);
  return errors.length > 0 ? errors : findings.filter(({ severity }) => severity === 'warning');
}
