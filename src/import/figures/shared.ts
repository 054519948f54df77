import { anyOf } from '../lexicon/index.js';
import { isMeasure } from './measured.js';
import { nounOf } from './noun.js';
import { COUNT_OR_RATE, MONEY } from './value-words.js';

const HEAD = new RegExp(`^(?:${MONEY})(?!\\p{L})`, 'iu');
const SHARED = new RegExp(`^(?:${anyOf(({ sharedHeads }) => sharedHeads)})$`, 'iu');
/** What is done to the thing that was named: "đã nộp cấp trên" of "Số phí đã thu, đã nộp cấp trên". */
const GOES_ON = new RegExp(`^(?:${anyOf(({ endsNoun }) => endsNoun)})(?!\\p{L})`, 'iu');
const COUNTED = new RegExp(`^(?:${COUNT_OR_RATE})(?!\\p{L})`, 'iu');
/** A clause of a sentence up to its measure in brackets. */
const MEASURED = /(^|[;:.]\s*)([^;:.()]{6,160}?)\s*\(([^()]{1,20})\)/gu;
/** "Highest and lowest fee per term": two figures of one noun. */
const TWO_OF = /^(\p{L}+)(?:,\s*(\p{L}+))?\s+and\s+(\p{L}+)\s+(\p{L}.*)$/u;
/** So few words name a part that has its noun from the first. */
const FEW = 3;

/** The parts of a list before a measure, each as the figure it is; null where they are none. */
function figuresOf(list: string): string[] | null {
  const two = TWO_OF.exec(list);
  if (two && !list.includes(',')) {
    const [, first, second, third, noun] = two;
    return [first, second, third].flatMap((one) => (one ? [`${one} ${noun}`] : []));
  }
  const parts = list.split(/\s*,\s*(?:và\s+)?|\s+và\s+(?=\p{L}+\s)|\s+and\s+(?=the\s)/u).filter((part) => part !== '');
  const [first = ''] = parts;
  const head = HEAD.exec(first)?.[0] ?? '';
  const own = first.split(/\s+/).slice(0, 2).join(' ').toLowerCase();
  const last = parts.at(-1)?.toLowerCase() ?? '';
  const noun = nounOf(first);
  if (parts.length > 1 && noun !== null && parts.slice(1).every((part) => GOES_ON.test(part)))
    return [first, ...parts.slice(1).map((part) => `${noun} ${part}`)];
  if (parts.length < 2 || parts.some((part) => COUNTED.test(part) && !HEAD.test(part))) return null;
  if (head === '' && !last.startsWith(`${own} `)) return null;
  return parts.map((part) =>
    head === '' || HEAD.test(part) || !SHARED.test(head) || part.split(/\s+/).length > FEW
      ? part
      : `${head.toLowerCase()} ${part}`,
  );
}

/**
 * A text in which a measure at the end of a list stands behind each of its parts: "Doanh số cho vay, doanh số thu nợ (tỷ
 * đồng)", "Chi phí nhiên liệu, sửa chữa (nghìn đồng)".
 */
export const measuresShared = (text: string): string =>
  text.replace(MEASURED, (whole, before: string, list: string, measure: string) => {
    const figures = isMeasure(measure) ? figuresOf(list.trim()) : null;
    return figures === null ? whole : `${before}${figures.map((one) => `${one} (${measure})`).join(', ')}`;
  });
