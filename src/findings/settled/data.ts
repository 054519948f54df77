import type { Expected } from '../words/words.js';

/** What is wrong with the decisions of a pack, and which of them do not hold. */
export interface SettledFindingData {
  /** An entry that decides nothing, or several things: `said` are the names it has of those that decide. */
  'decision-unclear': { said: string[]; deciding: string[] };
  /** A place without value and state, or with both; or a value or state without a place. */
  'decision-half': { said: string[] };
  'decision-unknown': { id: string; kind: 'unit' | 'item'; near: string | null };
  'decision-unsuited': { item: string; written: string; expected: Expected };
  /** `line`: that of the later decision about the same; `by`: who made it. */
  'decision-overruled': { file: string; line: number; by: string };
  /** What was handed back is no workbook, or none of questions. */
  'questions-unread': {
    file: string;
    because: 'encrypted' | 'damaged' | 'not-workbook' | 'too-large' | 'no-questions';
  };
  /** A row in which something was answered, and that does not say what was asked. */
  'reply-strange': Record<string, never>;
  'reply-other-pack': { asked: string };
  /** `known`: it is a reply, but to other questions. */
  'reply-unknown': { reply: string; replies: string[]; known: boolean };
  'reply-value-missing': Record<string, never>;
  'reply-value-unused': { reply: string };
  'reply-unsuited': { written: string; expected: Expected };
  /** A number beyond the bounds of the definition, without grounds. */
  'reply-beyond': { written: string; expected: Expected };
  /** A share written as a part of one. */
  'reply-share': { written: number };
  'reply-unit-missing': Record<string, never>;
  'reply-unit-unknown': { unit: string; near: string | null; several: boolean };
  /** Decisions about a file that was handed in anew: `now` is what the newer one is called. */
  'decision-void': { file: string; now: string; decisions: number };
}
