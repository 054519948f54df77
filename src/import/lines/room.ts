/** Room to write in inside a text, as a part of a regular expression: rows of dots. Three behind a word only say that there is more. */
export const ROOM = '(?:[._]{4,}|…{2,}|(?<=[\\s:(])(?:\\.{3}|…))';

/** Room where nothing else can stand, as behind the colon of a name: fewer dots are enough. */
export const ROOM_ALONE = '(?:[._]{3,}|…+)';

/** A box to be ticked. */
export const BOX = '[□☐❏]';

/** Several of them, each before what it says. */
export const BOXES = `(?:${BOX}\\s*[^□☐❏]{1,60}){2,}`;

const IS_ROOM = new RegExp(`__|${ROOM_ALONE}|${BOX}`, 'u');

/** Whether a cell is room to write in, or has some, or the boxes to tick. */
export const isRoom = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text) || IS_ROOM.test(text);
