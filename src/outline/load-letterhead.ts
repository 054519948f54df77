import { Letterhead, LetterheadFile } from '../../schemas/letterhead.js';
import type { Result } from '../findings/index.js';
import { hasErrors, inOrder, loadSource, type NamedBytes } from '../source/index.js';
import { merge } from './merge.js';

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
