import type { CompleteAnswers } from '../fill/index.js';

/** How one unit of an example filled in and damaged its form. */
export interface Recipe {
  unit: string;
  /** What was done, in words, for the list beside the files. */
  how: string;
  /** The file that comes back; `form` is the form as built, with complete answers to it. */
  make(form: Uint8Array, complete: CompleteAnswers): Uint8Array;
  /** The file was opened and saved by LibreOffice afterwards. */
  office?: boolean;
}

/** Some answers changed. */
export function changed(answers: ReadonlyMap<string, string>, by: Record<string, string>): Map<string, string> {
  for (const tag of Object.keys(by)) if (!answers.has(tag)) throw new Error(`no answer was given to ${tag}`);
  return new Map([...answers, ...Object.entries(by)]);
}
