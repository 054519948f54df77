import type { Wording } from '../../text/index.js';
import { factOf } from '../texts/wordings.js';
import { anyOf } from '../words/index.js';

const PART = new RegExp(`(?<=^| )${anyOf((words) => words.parts)}(?= |$)`, 'u');

const saysPart = factOf(({ words }: Wording): boolean => PART.test(words.join(' ')));

/** Whether a name says that only a part is meant, where the form asks for the whole: "Trong đó nữ", "Riêng khối trường học". */
export const isOfPart = (typed: readonly Wording[], asked: readonly Wording[]): boolean =>
  typed.some(saysPart) && !asked.some(saysPart);
