import type { Language } from '../../../schemas/id.js';
import { visible } from '../../text/index.js';

/** What is quoted in words, made visible, however deep it stands. */
function shown(quoted: unknown): unknown {
  if (typeof quoted === 'string') return visible(quoted);
  if (Array.isArray(quoted)) return quoted.map(shown);
  if (typeof quoted !== 'object' || quoted === null) return quoted;
  return Object.fromEntries(Object.entries(quoted).map(([name, value]) => [name, shown(value)]));
}

function guarded(words: unknown): unknown {
  if (typeof words === 'function') return (...quoted: unknown[]): unknown => words(...quoted.map(shown));
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, guarded(value)]));
}

/**
 * The words of a command in both languages. Names of files and other texts they quote are shown as they are: nobody can
 * make a terminal do something, or a line look like another one, by what a file is called.
 */
export const spoken = <Words>(words: Record<Language, Words>): Record<Language, Words> =>
  guarded(words) as Record<Language, Words>;
