import type { Language } from '../../../schemas/id.js';
import type { RolledValue } from '../../../schemas/rollup.js';
import { rollupWords } from '../words/index.js';
import type { Lower } from './source.js';

/** One answer of a form holds no more characters of what the units wrote: about 80 pages. */
const CHARACTERS = 200_000;

const onOneLine = (text: string): string => text.replace(/\s*\n+\s*/g, '\n').trim();

/** What a text of the upper form is made of: what the mapping names, else the same id. */
export function textsBelow({ mapping }: Lower, id: string): string[] {
  const named = mapping?.narratives?.[id] ?? id;
  return typeof named === 'string' ? [named] : named;
}

/** What the units wrote below for one section or point above, each under its name; null where nobody wrote anything. */
export function fillNarrative(lower: Lower, id: string, language: Language): string | null {
  const texts = textsBelow(lower, id).flatMap(
    (item): RolledValue[] => lower.rollup.narratives.find((one) => one.item === item)?.texts ?? [],
  );
  const words = rollupWords[language];
  const written = texts.filter(({ state }) => state !== 'nil');
  const nil = [...new Set(texts.filter(({ state }) => state === 'nil').map(({ unit }) => lower.nameOf(unit)))];
  if (written.length === 0) return nil.length === 0 ? null : words.nil;
  let taken = 0;
  const shown = written.flatMap(({ unit, text }) => {
    taken += (text ?? '').length;
    return taken > CHARACTERS ? [] : [`${lower.nameOf(unit)}: ${onOneLine(text ?? '')}`];
  });
  const left = written.length - shown.length;
  return [
    ...shown,
    ...(nil.length > 0 ? [words.nilOf(nil.join('; '))] : []),
    ...(left > 0 ? [words.left(left)] : []),
  ].join('\n');
}
