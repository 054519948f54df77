import { fold } from '../../text/index.js';
import { anyOf } from '../lexicon/index.js';
import type { Source } from '../lines/index.js';
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
/** The name of a body goes on to the next sign, or a word that says when, why or by which way. */
const NAME = '([^,;.():]{3,120}?)';
const ENDS =
  '(?=\\s*(?:[,;.():]|$|(?:trước|chậm nhất|muộn nhất|để|theo|đúng|trong|qua|thông qua|bằng|vào|định kỳ|xong|hạn|by|before|through|via|no later|not later)(?!\\p{L})))';
const SENT = new RegExp(
  `(?<!\\p{L})(?:${SENDS})(?:\\s+(?:báo cáo|kết quả|văn bản|(?:${TO})|[^,;.():]{0,50}?\\s(?:${TO})))*\\s+(?=${BODIES})${NAME}${ENDS}`,
  'iu',
);
const TOWARDS = new RegExp(
  `(?:^|[\\s,])(?:về|sent to|return to|returned to|send it to|to this)\\s+(?:the\\s+)?(?=${BODIES})${NAME}${ENDS}`,
  'iu',
);
const THROUGH = new RegExp(
  `(?<!\\p{L})(?:thông qua|qua|through|via)\\s+(?=${BODIES})${NAME}(?=\\s*(?:[,;.():]|$|(?:trước|chậm nhất|để|theo|by|before)(?!\\p{L})))`,
  'iu',
);
const DUE = new RegExp(`(?<!\\p{L})(?:${anyOf(({ before }) => before)})(?!\\p{L})`, 'u');
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const REPORTS = /báo cáo|report/u;
const ADVISES = /(?<!\p{L})(?:tham mưu|trình|tổng hợp)(?!\p{L})/u;

/** Finds the sentence that says whom reports are sent to; one in which a body only puts reports together comes last. */
export function submissionOf(sentences: readonly Sentence[], letters: LetterCase): Submission {
  const found: { to: string; through: string | null; source: Source; weight: number }[] = [];
  const how = new Set<string>();
  for (const { text, source } of sentences) {
    const folded = fold(text);
    if (!REPORTS.test(folded) && !DUE.test(folded)) continue;
    const sent = SENT.exec(text) ?? TOWARDS.exec(text);
    const mail = MAIL.exec(text)?.[0];
    if (mail !== undefined) how.add(`thư điện tử ${mail}`);
    if (!sent) continue;
    const through = THROUGH.exec(text.slice(sent.index))?.[1]?.trim() ?? null;
    const weight =
      (through ? 2 : 0) +
      (/gửi|nộp|send|submit|sent/u.test(folded) ? 2 : 0) -
      (ADVISES.test(fold(text.slice(0, sent.index))) ? 3 : 0);
    found.push({ to: sent[1]?.trim() ?? '', through, source, weight });
  }
  const best = found.reduce<(typeof found)[number] | null>(
    (one, other) => (one === null || other.weight > one.weight ? other : one),
    null,
  );
  return {
    to: best ? capitalised(letters.name(best.to.replace(/^the /iu, ''))) : null,
    through: best?.through ? capitalised(letters.name(best.through)) : null,
    how: [...how].slice(0, 5),
    source: best?.source ?? null,
  };
}
