import { wordsOfAll } from '../lexicon/index.js';
import type { Block, Line } from './line.js';
import { markedOf } from './mark.js';
import { BOX } from './room.js';

/** Shorter lines end where they end: a name, a motto, the number of a document. */
const LONG_ENOUGH_TO_BREAK = 60;

const ENDS = /[.;:!?…)\]”"'»*,]$/u;
const BEGINS_SMALL = /^[\p{Ll}(,;]/u;
const BROKEN_WORD = /\p{L}-$|\d-$/u;

const hasDigitOrCapital = /^[\p{Lu}\d]/u;

/** Whether a line only goes on with the one before: a page or a narrow window broke it in two. */
function goesOn(before: Line, line: Line): boolean {
  if (line.mark !== null || line.look.level !== null || before.look.level !== null) return false;
  if (before.look.centred !== line.look.centred) return false;
  if (OPEN_BRACKET.test(before.text) && CLOSES_BRACKET.test(line.text)) return true;
  if (before.look.centred) return false;
  if (before.text.length < LONG_ENOUGH_TO_BREAK) return false;
  if (BROKEN_WORD.test(before.text)) return true;
  // Two brackets one below the other are two remarks.
  if (BEGINS_SMALL.test(line.text)) return !/[.;:!?…]$/u.test(before.text) && !/\)$/u.test(before.text);
  // A document is named over two lines: "Kết luận số" / "23-KL/TW".
  return !ENDS.test(before.text) && hasDigitOrCapital.test(line.text) && LEFT_OPEN.test(before.text);
}

/** "(Kèm theo Kế hoạch số 12-KH/TU" / "của Ban Thường vụ Tỉnh ủy)". */
const OPEN_BRACKET = /\([^()]*$/u;
const CLOSES_BRACKET = /^[^()]*\)/u;

const LEFT_OPEN = new RegExp(`(?<!\\p{L})(?:${wordsOfAll(({ leftOpen }) => leftOpen).join('|')})$`, 'iu');

/** "Đơn vị báo cáo:" above the name itself: what tells something of a report, without what it tells. */
const LABELS = wordsOfAll(({ facts }) => facts).flatMap(([kind, words]) =>
  kind === 'guidance' ? [] : [new RegExp(`^(?:${words})\\s*:$`, 'iu')],
);

const isToldBy = (before: Line, line: Line): boolean =>
  line.mark === null &&
  !/:/u.test(line.text) &&
  line.look.centred === before.look.centred &&
  line.look.caps === before.look.caps &&
  !line.look.bold &&
  LABELS.some((label) => label.test(before.text));

const together = (before: Line, line: Line): Line => {
  const glue = BROKEN_WORD.test(before.text) && /-$/.test(before.text) ? '' : ' ';
  return { ...before, text: `${before.text}${glue}${line.text}`, rest: `${before.rest}${glue}${line.text}` };
};

/** A number that stands on a line of its own: "II.", "3)". */
const ONLY_MARK = /^(?:[IVX]{1,6}|[A-Z]|\d{1,2}(?:\.\d{1,2})*)\s*[.:/)–-]+$/u;

/** Whether a line is no more than the number of the one behind it: "Phần thứ nhất", "II." */
const isNumberOf = (before: Line, line: Line): boolean =>
  line.mark === null &&
  ((before.rest === '' && (before.mark?.kind.startsWith('division') ?? false)) || ONLY_MARK.test(before.text));

/** The two as one line. */
function numbered(before: Line, line: Line): Line {
  const mark = before.mark ?? markedOf(`${before.text} x`)?.mark ?? null;
  return { ...line, source: before.source, mark, text: `${before.text} ${line.text}`, rest: line.text };
}

const BEGINS_BOX = new RegExp(`^${BOX}\\s*\\S`, 'u');
const HAS_BOX = new RegExp(BOX, 'u');
const IN_BRACKETS = /^\([^()]*\)[.:;]?$/u;

/** Whether a line is boxes to be ticked for the question above it. */
const answers = (before: Line, line: Line): boolean =>
  line.mark === null &&
  BEGINS_BOX.test(line.text) &&
  (/[:?)]$/u.test(before.text) || HAS_BOX.test(before.text) || before.mark !== null);

/** Lines with those put together that a page or a window broke, and titles with the number above them. */
export function joined(blocks: readonly Block[]): Block[] {
  const list: Block[] = [];
  for (const block of blocks) {
    const before = list.at(-1);
    if (block.is === 'line' && before?.is === 'line' && isNumberOf(before, block)) {
      list[list.length - 1] = numbered(before, block);
      continue;
    }
    // Between a question and its boxes a line of its own may say how to tick them.
    const at = before?.is === 'line' && IN_BRACKETS.test(before.text) ? list.length - 2 : list.length - 1;
    const question = list[at];
    if (block.is === 'line' && question?.is === 'line' && answers(question, block)) {
      list[at] = together(question, block);
      continue;
    }
    if (block.is === 'line' && before?.is === 'line' && (goesOn(before, block) || isToldBy(before, block)))
      list[list.length - 1] = together(before, block);
    else list.push(block);
  }
  return list;
}
