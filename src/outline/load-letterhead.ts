import { Letterhead, LetterheadFile } from '../../schemas/letterhead.js';
import type { Result } from '../findings/index.js';
import { hasErrors, inOrder, loadSource, type NamedBytes } from '../source/index.js';

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values with some of them changed: groups entry by entry, everything else as a whole. Neither input is altered. */
export const merge = (base: unknown, changes: unknown): unknown => {
  if (!isGroup(base) || !isGroup(changes)) return changes;
  const held = (key: string): unknown => (Object.hasOwn(base, key) ? base[key] : undefined);
  return Object.fromEntries([
    ...Object.entries(base).filter(([key]) => !Object.hasOwn(changes, key)),
    ...Object.entries(changes).map(([key, value]) => [key, merge(held(key), value)]),
  ]);
};

/** The values of a letterhead as one language has them. */
export const inLanguage = ({ in: languages, ...letterhead }: LetterheadFile, language: string): unknown =>
  merge(letterhead, Object.entries(languages ?? {}).find(([each]) => each === language)?.[1] ?? {});

/**
 * Reads a letterhead file, with what it changes for another language. Gives every problem at once; null where one of
 * them is an error. Never throws.
 */
export const loadLetterhead = (file: NamedBytes): Result<LetterheadFile | null> => {
  const { value, findings: found, hold } = loadSource(file, LetterheadFile);
  const changed =
    value === null
      ? []
      : Object.keys(value.in ?? {}).flatMap((each) => hold(inLanguage(value, each), Letterhead, ['in', each]));
  const findings = inOrder([...found, ...changed]);
  return { value: hasErrors(findings) ? null : value, findings };
};
