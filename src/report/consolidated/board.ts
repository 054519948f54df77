import type { Letterhead } from '../../../schemas/letterhead.js';
import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';

/** The standing committee of a Party committee writes under the committee's own name (HD 36-HD/VPTW, p. 3-8). */
const STANDING_COMMITTEE = /^Ban Thường vụ (?=(?:Tỉnh|Thành|Quận|Huyện|Thị|Đảng) [uủ][ỷy])/iu;

const isOfParty = ({ id }: Letterhead): boolean => id.startsWith('vn-party');

/** What stands behind the number of a document of the board, as in 302-KH/HU or 15/KH-UBND: HU, UBND. */
function symbolOf({ issued }: Outline, { number_pattern }: Letterhead): string | undefined {
  const [, mark = '', rest = ''] = /^\d+([-/])(.+)$/.exec(issued?.document?.number ?? '') ?? [];
  const between = /\{type\}(.)\{symbol\}/.exec(number_pattern)?.[1];
  const at = between === undefined ? -1 : rest.indexOf(between);
  return mark !== '' && number_pattern.includes(`{number}${mark}{type}`) && at >= 0 ? rest.slice(at + 1) : undefined;
}

/** The body that issues the consolidated report: the one that asked for the reports, else the one they are sent to. */
export const nameOfBoard = ({ issued, submit }: Outline): string | null => issued?.by ?? submit?.to ?? null;

/** The board as the unit whose report it is, of no group: so that everything is asked that any group is asked. */
export function boardOf(outline: Outline, letterhead: Letterhead, place: string | null): Unit {
  const name = nameOfBoard(outline) ?? '…';
  const committee = isOfParty(letterhead) && STANDING_COMMITTEE.test(name);
  const body = committee ? name.replace(STANDING_COMMITTEE, '') : name;
  const symbol = symbolOf(outline, letterhead);
  return {
    id: 'board',
    name,
    letterhead: { body: body.toUpperCase() },
    ...(symbol === undefined ? {} : { symbol }),
    ...(place === null ? {} : { place }),
    ...(committee ? { signing: { authority: 'T/M BAN THƯỜNG VỤ' } } : {}),
  };
}
