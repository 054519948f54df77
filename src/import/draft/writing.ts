import type { LetterCase } from '../head/index.js';
import type { Groups } from './groups.js';
import type { Ids } from './ids.js';
import type { Placed, Remark } from './remark.js';

/** What parts and tables of a draft are written with. */
export interface Writing {
  ids: Ids;
  groups: Groups;
  letters: LetterCase;
  remarks: Remark[];
  places: Placed[];
}
