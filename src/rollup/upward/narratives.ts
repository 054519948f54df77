import type { Language } from '../../../schemas/id.js';
import type { RolledValue } from '../../../schemas/rollup.js';
import type { Lower } from './source.js';

interface Words {
  /** The answer where nobody has anything to report. */
  nil: string;
  nilOf(names: string): string;
  left(count: number): string;
}

const WORDS: Record<Language, Words> = {
  vi: {
    nil: 'Không có',
    nilOf: (names) => `Không phát sinh: ${names}.`,
    left: (count) => `Còn nội dung của ${count} đơn vị, xem bảng tính tổng hợp.`,
  },
  en: {
    nil: 'None',
    nilOf: (names) => `Nothing to report: ${names}.`,
    left: (count) => `The texts of ${count} more units are in the workbook.`,
  },
};

/** One answer of a form holds no more characters of what the units wrote: about 80 pages. */
const CHARACTERS = 200_000;

const onOneLine = (text: string): string => text.replace(/\s*\n+\s*/g, '\n').trim();

/** What the units wrote below for one section or point above, each under its name; null where nobody wrote anything. */
export function fillNarrative(
  lower: Lower,
  id: string,
  language: Language,
  nameOf: (unit: string) => string,
): string | null {
  const named = lower.mapping?.narratives?.[id] ?? id;
  const items = typeof named === 'string' ? [named] : named;
  const texts = items.flatMap(
    (item): RolledValue[] => lower.rollup.narratives.find((one) => one.item === item)?.texts ?? [],
  );
  const words = WORDS[language];
  const written = texts.filter(({ state }) => state !== 'nil');
  const nil = [...new Set(texts.filter(({ state }) => state === 'nil').map(({ unit }) => nameOf(unit)))];
  if (written.length === 0) return nil.length === 0 ? null : words.nil;
  let taken = 0;
  const shown = written.flatMap(({ unit, text }) => {
    taken += (text ?? '').length;
    return taken > CHARACTERS ? [] : [`${nameOf(unit)}: ${onOneLine(text ?? '')}`];
  });
  const left = written.length - shown.length;
  return [
    ...shown,
    ...(nil.length > 0 ? [words.nilOf(nil.join('; '))] : []),
    ...(left > 0 ? [words.left(left)] : []),
  ].join('\n');
}
