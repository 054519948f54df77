import type { Language } from '../../schemas/id.js';
import type { Place } from '../../schemas/place.js';
import type { Severity } from '../../schemas/review.js';

/**
 * One thing a person should know about one place, with one of the codes of `Data` and the data its words are made from.
 * Holds no words itself. Plain data.
 */
export type FindingOf<Data> = {
  [C in keyof Data & string]: {
    code: C;
    severity: Severity;
    /** The id of the item in the definition; null where it is about the whole file. */
    item: string | null;
    place: Place;
    data: Data[C];
  };
}[keyof Data & string];

/** A finding in words, for the person who fills in the form: what is the matter, why it matters, what to do. */
export interface Words {
  what: string;
  why: string;
  todo: string;
}

/** What a finding is told with, at the command line and on the page. */
export interface Told extends Words {
  /** What to do on the page, where `todo` is a command or the text of a definition. */
  onPage?: string;
}

/** The words of one language for every code of `Data`: leaving one out does not compile. */
export type WordsOf<Data> = { [C in keyof Data]: (data: Data[C]) => Told };

/** How findings are graded, unless their rule or the definition says otherwise, and told: leaving a code out does not compile. */
export type FindingsOf<Data> = {
  [C in keyof Data]: Record<Language, (data: Data[C]) => Told> & { severity: Severity };
};

/** What makes findings of these codes, each with its usual severity; `item` is null where it is about the whole file. */
export const findingOf =
  <Data>(codes: Record<keyof Data, { severity: Severity }>) =>
  <C extends keyof Data & string>(code: C, item: string | null, place: Place, data: Data[C]): FindingOf<Data> =>
    ({ code, severity: codes[code].severity, item, place, data }) as FindingOf<Data>;
