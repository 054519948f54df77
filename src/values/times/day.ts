import type { Language } from '../../../schemas/id.js';
import type { Unsure } from '../../../schemas/submission.js';
import { fold, ofLetters } from '../../text/index.js';
import { EMPTY, type Reading, UNREAD } from '../reading.js';
import { Phrases, phrasesOf, wordsOfPhrase } from '../tokens/phrases.js';
import { type Token, textOfTokens } from '../tokens/tokens.js';
import { spokenInAny } from '../words/index.js';
import { dateIn } from './date.js';

const AROUND = phrasesOf(spokenInAny((words) => words.aroundDay));
const DAY_PARTS = phrasesOf(spokenInAny((words) => words.dayParts));
const WEEKDAYS = new Phrases(
  spokenInAny((words) => words.weekdays.map((names, day) => ({ names, day }))).flatMap(({ names, day }) =>
    names.map((name): [string, number] => [name, day]),
  ),
);
const SILENT = /^[,.;:()!"']$/;

interface Around {
  /** What says something else than a weekday or the time of the day. */
  left: Token[];
  /** Days of the week, 0 for Sunday. */
  weekdays: number[];
}

function around(tokens: readonly Token[]): Around {
  const found: Around = { left: [], weekdays: [] };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const [weekday] = WEEKDAYS.at(tokens, at);
    const [word] = AROUND.at(tokens, at);
    const silent = token === undefined || token.is === 'break' || token.is === 'filler' || SILENT.test(token.word);
    if (weekday) found.weekdays.push(weekday.value);
    else if (token && !silent && !word) found.left.push(token);
    at = weekday?.to ?? word?.to ?? at + 1;
  }
  return found;
}

/** "ngày … tháng … năm 2025", "…/…/2025": dots to write on, and no more than the year. */
function isSkeleton(tokens: readonly Token[]): boolean {
  const rest = tokens.filter(
    (token, at) =>
      token.is !== 'filler' &&
      token.is !== 'break' &&
      !/^[/.,-]$/.test(token.word) &&
      DAY_PARTS.at(tokens, at).length === 0,
  );
  const year = rest.length === 0 || (rest.length === 1 && /^\d{1,4}$/.test(rest[0]?.text ?? ''));
  return year && tokens.some(({ is }) => is === 'filler');
}

/** "Mường So, ngày …": where it was written, two names at least; looked for where a day follows, since it is dear to make. */
const BEFORE_DAY = /,\s*[Nn]gày/;
const PLACE = ofLetters(/^\s*\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*)+\s*,\s*(?=[Nn]gày)/u);

const anyOf = (phrases: readonly string[]): string => `(?:${phrases.join('|')})`;
const HOURS = anyOf(spokenInAny((words) => words.hours));
const MINUTES = anyOf(spokenInAny((words) => words.minutes));

/** "8 giờ 30 phút", "14h", "08:30": when on that day. */
const HOUR = ofLetters(
  new RegExp(
    `(?<![\\p{L}\\d/.-])(?:[01]?\\d|2[0-3]) ?(?:${HOURS}(?: ?[0-5]\\d(?: ?${MINUTES})?)?|:[0-5]\\d)(?![\\p{L}\\d])`,
    'u',
  ),
);

/** "(tại nhà văn hóa thôn)", "at the town hall": where on that day; a number there may be another day. */
const WHERE = new RegExp(`^[\\s,]*\\(?${anyOf(spokenInAny((words) => words.at))} [^\\d()]+\\)?[\\s.]*$`, 'u');

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/**
 * A day that is asked for, where all of the text is that day: with its weekday, the time of the day, the hour, the place of
 * writing and where something was at the most. Of two days, of one that can be read in two ways, of one that is no such weekday and of one with
 * other words nothing is sure.
 */
export function readDay(text: string, language: Language): Reading {
  const place = (BEFORE_DAY.test(text) && PLACE.exec(text)?.[0]) || '';
  const folded = fold(WEEKDAYS.at(wordsOfPhrase(place), 0).length > 0 ? text : text.slice(place.length));
  const found = dateIn(folded, language);
  if (found === null) return isSkeleton(wordsOfPhrase(folded)) ? EMPTY : UNREAD;
  const unsure = (because: Unsure['because'], seen: string, best: string | null): Reading => ({
    ...UNREAD,
    unsure: { because, seen, expected: null, best },
  });
  const at = folded.indexOf(found.written);
  const [before, behind] = [folded.slice(0, at), folded.slice(at + found.written.length)];
  const timed = HOUR.test(before) ? [before.replace(HOUR, ' '), behind] : [before, behind.replace(HOUR, ' ')];
  const parts = timed.map((part) => wordsOfPhrase(part.replace(WHERE, '')));
  const { left, weekdays } = around(parts.flat());
  if (left.some(({ is }) => is === 'number')) return unsure('values', text, null);
  if (left.length > 0) {
    const words = textOfTokens(left);
    return unsure('words', /\p{L}/u.test(words) ? words : text, found.day);
  }
  if (found.day === null) return UNREAD;
  const { day, either, doubtful } = found;
  if (either || weekdays.some((weekday) => weekday !== weekdayOf(day))) return unsure('values', text, day);
  return { value: day, reading: doubtful ? day : null };
}
