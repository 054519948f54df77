import type { UnitState } from '../../../schemas/review.js';
import type { StatusPart } from '../../../schemas/status.js';
import { type PartColumn, partTitle } from './overview.js';
import type { StatusWords } from './words/index.js';

/** What stands before a unit, so that its state is seen without colour. */
export const STATE_MARKS: Record<UnitState, string> = { complete: '✓', incomplete: '×', unreadable: '?', none: '–' };

/** How one unit stands with one section: a kind, and how it is written. */
export interface PartMark {
  /** `none` where nothing that can be read was sent. */
  is: 'done' | 'gaps' | 'wrong' | 'free' | 'unasked' | 'none';
  text: string;
  /** To sort by: what lacks most first, then what is to be corrected, what is done, what is not asked. */
  rank: number | null;
}

/** What the marks look like; that of gaps says how much is there. */
export const PART_MARKS: Record<Exclude<PartMark['is'], 'none'>, string> = {
  done: '✓',
  gaps: '2/5',
  wrong: '!',
  free: '–',
  unasked: '·',
};

/** How a section stands; `part` is undefined where the unit's form does not have it. */
export function markOf(part: StatusPart | undefined): PartMark {
  if (part === undefined) return { is: 'unasked', text: PART_MARKS.unasked, rank: 4 };
  const { required, answered, errors } = part;
  if (answered < required) return { is: 'gaps', text: `${answered}/${required}`, rank: answered / required };
  if (errors > 0) return { is: 'wrong', text: PART_MARKS.wrong, rank: 1 };
  return required > 0 ? { is: 'done', text: PART_MARKS.done, rank: 2 } : { is: 'free', text: PART_MARKS.free, rank: 3 };
}

/** What a mark says in words, for those who point at it or have it read to them. */
export function markTitle(mark: PartMark, part: PartColumn, words: StatusWords): string {
  const name = partTitle(part);
  if (mark.is === 'none') return name;
  return `${name}: ${mark.is === 'gaps' ? `${mark.text} ` : ''}${words.marks[mark.is]}`;
}
