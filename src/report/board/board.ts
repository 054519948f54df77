import type { Letterhead } from '../../../schemas/letterhead.js';
import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import { symbolOfBody } from '../../write/index.js';

/** The standing committee of a Party committee writes under the committee's own name (HD 36-HD/VPTW, p. 3-8). */
const STANDING_COMMITTEE = /^Ban Thường vụ (?=(?:Tỉnh|Thành|Quận|Huyện|Thị|Đảng) [uủ][ỷy])/iu;

const isOfParty = ({ id }: Letterhead): boolean => id.startsWith('vn-party');

/** Short names of the kinds of State documents (Nghị định 30/2020/NĐ-CP, phụ lục III), of rules, and of the Party's. */
const KINDS = new Set(
  (
    'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB CV ' +
    'NĐ TT TTLT L PL KL QyC TTh'
  ).split(' '),
);

/**
 * What stands behind the number of a document of the board, as in 302-KH/HU or 15/KH-UBND: HU, UBND. An official letter
 * of the State has no kind: its body comes first, then the unit that wrote it, as in 145/SVHTTDL-VP (Nghị định
 * 30/2020/NĐ-CP, phụ lục I, II.3).
 */
function symbolOf(outline: Outline, letterhead: Letterhead): string | undefined {
  const { issued } = outline;
  const { number_pattern } = letterhead;
  if (issued?.document === undefined) return symbolOfBody(nameOfBoard(outline), letterhead) ?? undefined;
  const [, mark = '', rest = ''] = /^\d+([-/])(.+)$/.exec(issued.document.number.trim()) ?? [];
  const between = /\{type\}(.)\{symbol\}/.exec(number_pattern)?.[1];
  if (between === undefined || mark === '' || !number_pattern.includes(`{number}${mark}{type}`)) return undefined;
  const [first = '', ...others] = rest.split(between);
  const symbol = KINDS.has(first) || mark === '-' ? others.join(between) : first;
  return symbol === '' ? undefined : symbol;
}

/** The body that issues the consolidated report: the one that asked for the reports, else the one they are sent to. */
export const nameOfBoard = ({ issued, submit }: Outline): string | null => issued?.by ?? submit?.to ?? null;

/** The board as the unit whose report it is, of no group: so that everything is asked that any group is asked. */
export function boardOf(outline: Outline, letterhead: Letterhead, said: string | null): Unit {
  const name = nameOfBoard(outline) ?? '…';
  const committee = isOfParty(letterhead) && STANDING_COMMITTEE.test(name);
  const body = committee ? name.replace(STANDING_COMMITTEE, '') : name;
  const symbol = symbolOf(outline, letterhead);
  const parent = outline.issued?.parent;
  const place = said ?? outline.issued?.place ?? null;
  const signing = { ...(committee ? { authority: 'T/M BAN THƯỜNG VỤ' } : {}), ...outline.issued?.signing };
  return {
    id: 'board',
    name,
    letterhead: { body: body.toUpperCase(), ...(parent === undefined ? {} : { parent: parent.toUpperCase() }) },
    ...(symbol === undefined ? {} : { symbol }),
    ...(place === null ? {} : { place }),
    ...(Object.keys(signing).length === 0 ? {} : { signing }),
  };
}
