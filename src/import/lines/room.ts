/** Room to write in inside a text, as a part of a regular expression: rows of dots. Three behind a word only say that there is more. */
export const ROOM = '(?:[._]{4,}|…{2,}|(?<=[\\s:(])(?:\\.{3}|…))';

/** Room where nothing else can stand, as behind the colon of a name: fewer dots are enough. */
export const ROOM_ALONE = '(?:[._]{3,}|…+)';

const BOX_SIGNS = '□☐❏❑◻▢⬜';

/** A box to be ticked. */
export const BOX = `[${BOX_SIGNS}]`;
/** What may stand beside one. */
export const NO_BOX = `[^${BOX_SIGNS}]`;

/** Several of them, each before what it says. */
export const BOXES = `(?:${BOX}\\s*${NO_BOX}{1,120}){2,}`;

const BEHIND = new RegExp(
  `(?<=[:?]\\s?)(?:\\s*[^\\s:;.?${BOX_SIGNS}][^:;.?${BOX_SIGNS}]{0,40}${BOX}){2,}(?=\\s*(?:[.;,)]|$))`,
  'gu',
);
const WITH_BOX = new RegExp(`\\s*(${NO_BOX}+?)\\s*(${BOX})`, 'gu');

/** "Có ☐ Không ☐" and "Có [ ] Không [ ]" with each box before what it says, as elsewhere. */
export const withBoxesBefore = (text: string): string =>
  text.replace(/\[\s?\]/g, '☐').replace(BEHIND, (boxes) => boxes.replace(WITH_BOX, ' $2 $1').trim());

/** Boxes inside a text up to the end of their clause. */
const BOXED = new RegExp(`\\s*:?\\s*(?:${BOX}\\s*[^.;?:${BOX_SIGNS}]{1,120}){2,}(?=[.;?:]|$)|${BOX}\\s*`, 'gu');

/** A text without the boxes in it. */
export const withoutBoxes = (text: string): string => text.replace(BOXED, '');

const IS_ROOM = new RegExp(`__|${ROOM_ALONE}|${BOX}`, 'u');

/** Whether a cell is room to write in, or has some, or the boxes to tick. */
export const isRoom = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text) || IS_ROOM.test(text);
