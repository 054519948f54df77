import type { Language } from '../../../schemas/id.js';
import type { LetterCase } from '../head/index.js';
import type { Groups } from './groups.js';
import type { Ids } from './ids.js';
import type { Placed, Remark } from './remark.js';

/** What parts and tables of a draft are written with. */
export interface Writing {
  /** What it says itself is said in this language: that of the outline. */
  language: Language;
  ids: Ids;
  groups: Groups;
  letters: LetterCase;
  remarks: Remark[];
  places: Placed[];
}
