import type { Outline } from '../../schemas/outline.js';
import { type Finding, finding } from '../findings/index.js';
import type { OutlineParts } from '../form/index.js';
import type { Places } from '../source/index.js';

/** What an appendix is called, in the languages of forms. */
const APPENDIX = /phụ lục|appendi(?:x|ces)|annex/iu;

/**
 * The text of a report speaks of its appendices (Nghị định 30/2020/NĐ-CP, phụ lục I, mục III.1). A form says so in its opening
 * sentence, but not in one of the board's own; what is asked goes before the report is signed.
 */
export function checkOpening(
  { opening, appendices = [] }: Outline,
  { sections }: OutlineParts,
  places: Places,
): Finding[] {
  if (typeof opening !== 'string' || appendices.length === 0) return [];
  const says = [opening, ...sections.map(({ value }) => value.title)];
  if (says.some((text) => APPENDIX.test(text.normalize('NFC')))) return [];
  return [finding('opening-without-appendix', null, places.value(['opening']), {})];
}
