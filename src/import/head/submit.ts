import type { Language } from '../../../schemas/id.js';
import { fold } from '../../text/index.js';
import { anyOf } from '../lexicon/index.js';
import type { Source } from '../lines/index.js';
import { importWords } from '../words/index.js';
import type { LetterCase } from './letter-case.js';
import { capitalised } from './letter-case.js';
import type { Sentence } from './sentences.js';

/** Whom the reports go to, through whom, and how. */
export interface Submission {
  to: string | null;
  through: string | null;
  how: string[];
  source: Source | null;
}

const BODIES = `${anyOf(({ bodies }) => bodies)}(?!\\p{L})`;
const SENDS = anyOf(({ sends }) => sends);
const TO = anyOf(({ to }) => to);
/** A body is called by a word for one; others begin with a capital. */
const NAMED = new RegExp(`^(?:(?:the|this)\\s+)?(?:${BODIES})`, 'u');
const NOT_NAMED = new RegExp(`^(?:${anyOf(({ handedIn, documents }) => [...handedIn, ...documents])})(?!\\p{L})`, 'iu');
/** Its name goes on to the next sign, or a word that says when, why or by which way. */
const NAME = '([^,;.():]{2,120}?)';
const ENDS = `(?=\\s*(?:[,;.():]|$)|\\s+(?:${anyOf(({ endsBody }) => endsBody)})(?!\\p{L}))`;
const NAMED_BEHIND = `(?=${NAME}${ENDS})`;
const SENT = new RegExp(`(?<!\\p{L})(?:${SENDS})\\s+(?:[^,;.():]{0,60}?\\s)?(?:${TO})\\s+${NAMED_BEHIND}`, 'giu');
const SENT_STRAIGHT = new RegExp(
  `(?<!\\p{L})(?:(?:${anyOf(({ sendsStraight }) => sendsStraight)})\\s+(?:báo cáo\\s+)?|báo cáo\\s+(?=${BODIES}))${NAMED_BEHIND}`,
  'giu',
);
const TOWARDS = new RegExp(`(?:^|[\\s,])(?:về|to)\\s+${NAMED_BEHIND}`, 'giu');
const COLLECTS = new RegExp(`(?:^|[,;.]\\s*)(?:and\\s+)?${NAME}\\s+(?:${anyOf(({ collects }) => collects)})\\s`, 'iu');
const THROUGH = new RegExp(`(?<!\\p{L})(?:${anyOf(({ through }) => through)})\\s+(?=${BODIES})${NAME}${ENDS}`, 'iu');
/** A way to send by, which is no body: "qua trục liên thông văn bản". */
const CHANNEL = new RegExp(
  `(?<!\\p{L})(?:${anyOf(({ through, channelBefore }) => [...through, ...channelBefore])})\\s+(?:the\\s+)?((?:${anyOf(({ channels }) => channels)})(?:\\s[^,;.():]{1,60}?)?)${ENDS}`,
  'iu',
);
const DUE = new RegExp(`(?<!\\p{L})(?:${anyOf(({ before }) => before)})(?!\\p{L})`, 'u');
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const REPORTS = new RegExp(`(?<!\\p{L})(?:${anyOf(({ handedIn, sends }) => [...handedIn, ...sends])})(?!\\p{L})`, 'u');
const SENDING = new RegExp(`(?<!\\p{L})(?:${SENDS})(?!\\p{L})`, 'u');
const ADVISES = /(?<!\p{L})(?:tham mưu|trình|tổng hợp)(?!\p{L})/u;

const isBody = (name: string): boolean => /^(?:(?:the|this)\s+)?\p{Lu}/u.test(name) || NAMED.test(fold(name));

/** The body a sentence names as the one that gets what is sent. */
function receiverIn(text: string): { name: string; at: number } | null {
  for (const pattern of [SENT, SENT_STRAIGHT, TOWARDS]) {
    for (const { 1: name = '', index } of text.matchAll(pattern)) {
      const said = name.trim();
      if (isBody(said) && !NOT_NAMED.test(said)) return { name: said, at: index };
    }
  }
  const collecting = COLLECTS.exec(text);
  return collecting ? { name: collecting[1]?.trim() ?? '', at: collecting.index } : null;
}

const ADDRESSED = new RegExp(`^(?:${anyOf(({ addressedTo }) => addressedTo)})\\s*:\\s*(.+?)[.;]?$`, 'iu');

/** The body a form that is filled in is addressed to, by its own line at the head: "Kính gửi: …". */
export const addressedIn = (texts: readonly string[]): string | null =>
  texts.flatMap((text) => ADDRESSED.exec(text)?.[1] ?? [])[0] ?? null;

/** Finds the sentence that says whom reports are sent to; one in which a body only puts reports together comes last. */
export function submissionOf(
  sentences: readonly Sentence[],
  letters: LetterCase,
  { by, addressed }: { by: string | null; addressed: string | null },
  language: Language,
): Submission {
  const found: { to: string; through: string | null; source: Source; weight: number }[] = [];
  const how = new Set<string>();
  for (const { text, source } of sentences) {
    const folded = fold(text);
    if (!REPORTS.test(folded) && !DUE.test(folded)) continue;
    const sent = receiverIn(text);
    const mail = MAIL.exec(text)?.[0];
    if (mail !== undefined) how.add(importWords[language].mail(mail));
    const channel = SENDING.test(folded) ? CHANNEL.exec(text)?.[1] : undefined;
    if (mail === undefined && channel !== undefined) how.add(capitalised(channel.trim()));
    if (!sent) continue;
    const through = THROUGH.exec(text.slice(sent.at))?.[1]?.trim() ?? null;
    const weight =
      (through ? 2 : 0) +
      (SENDING.test(folded) ? 2 : 0) +
      (DUE.test(folded) ? 1 : 0) -
      (ADVISES.test(fold(text.slice(0, sent.at))) ? 3 : 0);
    found.push({ to: sent.name, through, source, weight });
  }
  const best = found.reduce<(typeof found)[number] | null>(
    (one, other) => (one === null || other.weight > one.weight ? other : one),
    null,
  );
  const to = best?.to.replace(/^the /iu, '') ?? addressed;
  return {
    to: to === null ? null : capitalised(letters.name(spelledOut(to, by))),
    through: best?.through ? capitalised(letters.name(best.through)) : null,
    how: [...how].slice(0, 5),
    source: best?.source ?? null,
  };
}

/** "this Office", "Sở" alone: the body that asks, by its whole name. */
function spelledOut(to: string, by: string | null): string {
  const word = fold(to).replace(/^this\s+/u, '');
  if (by === null || word.includes(' ')) return to;
  const whole = fold(by);
  return whole.startsWith(`${word} `) || whole.endsWith(` ${word}`) ? by : to;
}
