import { fold } from '../../text/index.js';
import { anyOf, wordsOfAll } from '../lexicon/index.js';
import type { FactKind } from '../lexicon/lexicon.js';
import { isRoom, type Line, type Source } from '../lines/index.js';

/** A line under the title that tells one thing of the report as a whole: "Kỳ báo cáo: quý I năm 2026." */
export interface HeadFact {
  is: FactKind;
  /** The group it tells of alone; null where it tells of all. */
  whose: string | null;
  text: string;
  source: Source;
}

const KINDS = wordsOfAll(({ facts }) => facts).map(
  ([kind, words]) => [kind, new RegExp(`^(?:${words})\\s*:\\s*(?<said>\\S.*)$`, 'iu')] as const,
);

/** Room to write in is told by nobody yet. */
const SAYS = /[\p{L}\p{N}]/u;

/** What a line tells of the report; null where it tells nothing, or leaves room to tell it. */
export function factIn({ text, source }: Line): HeadFact | null {
  for (const [is, pattern] of KINDS) {
    const { whose, said } = pattern.exec(text)?.groups ?? {};
    if (said === undefined || !SAYS.test(said)) continue;
    return { is, whose: whose?.trim() ?? null, text: said.trim(), source };
  }
  return null;
}

/** What all the lines of one kind say; a stop at their ends is none of it. */
export const saidOf = (facts: readonly HeadFact[], kind: FactKind): string[] =>
  facts.flatMap(({ is, text, whose }) => (is === kind && whose === null ? [text.replace(/\.$/, '')] : []));

/** Who reports, by their names. */
export const groupsOf = (facts: readonly HeadFact[]): string[] =>
  saidOf(facts, 'groups').flatMap((text) =>
    text
      .split(/\s*;\s*/u)
      .map((name) => name.trim())
      .filter((name) => name !== '' && !isRoom(name)),
  );

const THROUGH = new RegExp(`^(.*?)\\s*\\((?:${anyOf(({ through }) => through)})\\s+(.+)\\)$`, 'iu');

/** Whom reports go to, through whom and how, as far as lines of their own tell it. */
export function sendingOf(facts: readonly HeadFact[]): { to?: string; through?: string | null; how?: string[] } {
  const [named] = saidOf(facts, 'to');
  const [, to = named, through = null] = THROUGH.exec(named ?? '') ?? [];
  const how = saidOf(facts, 'how').flatMap((text) => text.split(/\s*;\s*/u));
  return { ...(to === undefined ? {} : { to, through }), ...(how.length === 0 ? {} : { how }) };
}

/** Whether a report is said to be made once. */
export const isOnce = (text: string): boolean => ONCE.test(fold(text));

const ONCE = new RegExp(`^(?:${anyOf(({ once }) => once)})$`, 'u');
