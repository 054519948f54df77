import { fold, ofLetters } from '../../text/index.js';
import { anyOf } from '../words/index.js';

const OPENING = ofLetters(
  new RegExp(
    `^${anyOf((words) => words.opening.begins)}(?!\\p{L}).*[,;:.]$|(?<!\\p{L})${anyOf((words) => words.opening.ends)}\\s*[.:;]*$`,
    'su',
  ),
);

/** How a report begins: on what it rests, and that it follows. Such a sentence names documents, and days that are not its own. */
export const isOpening = (text: string): boolean => OPENING.test(fold(text.trim()));
