import {
  annotate,
  type Code,
  completenessText,
  type FileReview,
  groupFindings,
  needsAnnotation,
  OF_COUNTED,
  reviewFile,
  type SectionFindings,
  verdictOf,
} from '../../src/index.js';

export type Language = 'vi' | 'en';

/** The file a person dropped. */
export interface DroppedFile {
  name: string;
  bytes: Uint8Array;
}

/** What the page tells of a file, in one language. */
export interface Told {
  /** How complete it is, such as "còn 2 mục cần bổ sung, sửa; mới có 9/12 nội dung (75%)"; null where it cannot be read. */
  completeness: string | null;
  sections: SectionFindings[];
}

/** A file as it was checked. Plain data. */
export interface Checked {
  verdict: 'complete' | 'incomplete' | 'unreadable';
  /** The report, as its form calls it, and whose it is; null where that is not known. */
  title: string | null;
  unit: string | null;
  told: Record<Language, Told>;
  /** A copy with comments, where there is something to mend and a copy can be made. */
  commented: Uint8Array | null;
  /** It carries no form to be checked by: whoever receives it can check it by theirs, but the unit cannot. */
  formless: boolean;
}

/** The form a file carries judges it: a unit has neither the pack nor the outline. */
const BY_ITS_OWN_FORM = { given: null, unit: null };

/** Whoever finds this on the command line is told to give a pack or an outline, and a unit has neither. */
const FORMLESS: Code = 'returned-no-definition';

function toldIn(file: FileReview, language: Language): Told {
  const { review, findings } = file;
  // Most notes are for whoever receives the report; a unit has nothing to mend there. What they would have to ask the unit
  // back it can say at once. Why a file cannot be read is all there is.
  const forUnit = [...findings, ...(review?.findings ?? [])].filter(
    ({ severity, code }) => code !== FORMLESS && (review === null || severity !== 'note' || OF_COUNTED.has(code)),
  );
  return { completeness: review && completenessText(review, language), sections: groupFindings(forUnit, language) };
}

/**
 * Checks a form that a unit filled in. Whatever the bytes are, it does not throw.
 * @param date the moment, in UTC, as in "2026-05-22T08:00:00Z": the copy with comments bears it
 */
export function checkedFile(file: DroppedFile, date: string): Checked {
  const read = reviewFile(file, BY_ITS_OWN_FORM);
  return {
    verdict: verdictOf(read),
    title: read.review?.of.title ?? null,
    unit: read.review?.of.unit?.name ?? null,
    told: { vi: toldIn(read, 'vi'), en: toldIn(read, 'en') },
    commented: needsAnnotation(read) ? annotate(file.bytes, read, date).value : null,
    formless: read.findings.some(({ code }) => code === FORMLESS),
  };
}
