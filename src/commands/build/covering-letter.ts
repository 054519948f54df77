import type { Language } from '../../../schemas/id.js';
import { LONGEST_TEMPLATE } from '../../language/index.js';
import { letterText } from '../../node/index.js';
import { type CoveringLetters, problemsOfLetter } from '../../pack/index.js';
import { CommandError, commandWords, type Io, readNamed } from '../command/index.js';
import { buildWords } from './words/index.js';

export interface LetterArguments {
  /** The text as a file; true for the one that comes with decuong. */
  letter?: string | true | undefined;
  letterTo?: 'each' | 'all' | undefined;
}

/** A character of Vietnamese takes up to three bytes, with marks of its own up to six. */
const LARGEST_TEXT = LONGEST_TEMPLATE * 6;

async function ownText(file: string, io: Io): Promise<string> {
  const bytes = await readNamed(file, LARGEST_TEXT, io);
  const text = bytes === null ? null : new TextDecoder().decode(bytes);
  if (text === null || text.length > LONGEST_TEMPLATE) throw new CommandError(buildWords, 'letter-too-long', { file });
  const [problem] = problemsOfLetter(text);
  if (problem !== undefined) throw new CommandError(buildWords, 'letter-wrong', { file, ...problem });
  return text;
}

/** The covering letters that are wanted; null where none are. */
export async function letterFor(
  { letter, letterTo }: LetterArguments,
  language: Language,
  io: Io,
): Promise<CoveringLetters | null> {
  if (letter === undefined) {
    if (letterTo === undefined) return null;
    throw new CommandError(commandWords, 'option-alone', { option: '--letter-to', needs: '--letter' });
  }
  const text = letter === true ? await letterText(language) : await ownText(letter, io);
  return { text, to: letterTo ?? 'each' };
}
