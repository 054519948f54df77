import type { Form } from '../../form/index.js';
import { fold, Wording } from '../../text/index.js';
import { PLAIN_TEXT } from '../../values/index.js';
import type { FlowNode } from '../lines/flow.js';
import { compareName, isAlike } from '../names/names.js';
import { isNarrower } from '../names/narrower.js';
import { isOfOtherTime } from '../names/other-time.js';
import { isMeasureOf, namedIn } from '../names/said-measure.js';
import { saysNothing } from '../remainder/furniture.js';
import type { Asked } from '../table/asked.js';
import { anyOf } from '../words/index.js';

/** No title is longer. */
const LONGEST = 600;

/** "(tiếp theo)", "- tiếp theo trang 2", behind a title or alone. */
const CONTINUED = new RegExp(
  `(?:^|[([\\-–—,:]\\s*)${anyOf((words) => words.continued)}(?:\\s+${anyOf((words) => words.page)}\\s+\\S+)?\\s*[)\\]]?[.:]?$`,
  'u',
);
/** "Biểu số 02", "Phụ lục II:". */
const NUMBERED = new RegExp(
  `^${anyOf((words) => words.tableNames)}(?:\\s+${anyOf((words) => words.number)})?(?:\\s+(?:\\d{1,3}|[ivxlc]{1,6}|[a-hđ])(?![\\p{L}\\d]))?[\\s.:/)\\-–—]*`,
  'u',
);
const MEASURED = new RegExp(`^[([]?\\s*${anyOf((words) => words.unitHeads)}\\s*:`, 'u');

/** Whether a line says what a table is counted in; "Đơn vị: xã Tây Sơn" says whose it is. */
function saysMeasure(line: string, { columns, ruleOf }: Asked): boolean {
  if (MEASURED.test(fold(line))) return true;
  const [named] = namedIn(line);
  const isOne = isMeasureOf(columns.flatMap(({ is, id }) => (is === 'value' ? [ruleOf(id)] : [])));
  return (
    named !== undefined &&
    fold(line)
      .replace(/[)\]\s]+$/u, '')
      .endsWith(fold(named.text)) &&
    isOne(new Wording(named.text))
  );
}

/** Whether a line is the title of a table, and says no other time and no more than it. */
function isTitleOf(line: Wording, { titled, labels }: Asked, { period }: Form): boolean {
  if (titled.key === '' || !isAlike(compareName(line, titled)) || isOfOtherTime([line], [titled], period)) return false;
  return !isNarrower(line, [titled], { rule: PLAIN_TEXT, printed: labels });
}

/**
 * Whether a line between two parts of a table says nothing of its own: it is empty, the number of a page, that the table
 * goes on, its number and title, what it is counted in. Any other makes another table of what stands below.
 */
export function goesOnBehind({ text }: Pick<FlowNode, 'text'>, asked: Asked, form: Form): boolean {
  const line = text.trim();
  if (saysNothing(line, form)) return true;
  if (line.length > LONGEST) return false;
  const rest = fold(line).replace(CONTINUED, '').replace(NUMBERED, '').trim();
  if (saysNothing(rest, form)) return true;
  return isTitleOf(new Wording(rest), asked, form) || saysMeasure(line, asked);
}
