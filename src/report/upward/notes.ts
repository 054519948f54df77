import type { Language } from '../../../schemas/id.js';
import { parseItemId, TOTAL_ROW } from '../../form/index.js';
import { say } from '../../messages/index.js';
import type { Doubt, Rollup } from '../../rollup/index.js';
import { withFileNames } from '../doubts/index.js';
import { upwardWords } from './words/index.js';

/** What whoever signs a report to the level above should look at: in one place of it, or in the whole (null). */
export interface UpwardNote {
  item: string | null;
  /** The first says what it is about. */
  lines: string[];
}

/** As many lines as a margin can hold and a person reads: at one place, and about the whole. */
const LONGEST = { place: 8, whole: 30 };

/** Whether what a doubt is about goes into a value, a table or a text, which is `below`. */
function goesInto(doubted: string, below: string): boolean {
  const [it, whole] = [parseItemId(doubted), parseItemId(below)];
  if (it.owner !== whole.owner) return false;
  if (whole.part === null || it.part === null) return true;
  if (whole.column === null || it.column === null) return it.part === whole.part || it.part === whole.column;
  return it.column === whole.column && (it.part === whole.part || [it.part, whole.part].includes(TOTAL_ROW));
}

const itemsOf = ({ code, item, data }: Doubt['finding']): string[] =>
  code === 'check-failed' ? data.names.map((name) => name.item) : item === null ? [] : [item];

/**
 * What a roll-up holds to be looked at, as the notes of the report to the level above that was filled in from it: each beside
 * what it goes into, all else with how many units reported about the whole. None where there is nothing to be looked at.
 * @param below what each place of that report comes from, by the ids of this level
 */
export function upwardNotes(
  { doubts, units, leftOut }: Pick<Rollup, 'doubts' | 'units' | 'leftOut'>,
  below: ReadonlyMap<string, readonly string[]>,
  language: Language,
): UpwardNote[] {
  const words = upwardWords[language];
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const lineOf = ({ unit, finding }: Doubt): string => {
    const { what, why } = say(withFileNames(finding), language);
    const name = unit === null || what.includes(names.get(unit) ?? unit) ? '' : `${names.get(unit) ?? unit}: `;
    return `– ${name}${what} ${why}`.trim();
  };
  const listed = (lines: readonly string[], longest: number): string[] =>
    lines.length <= longest ? [...lines] : [...lines.slice(0, longest - 1), words.more(lines.length - longest + 1)];
  const places = new Map<string, string[]>();
  const whole: string[] = [];
  for (const doubt of doubts) {
    const about = itemsOf(doubt.finding);
    const into = [...below].filter(([, from]) => from.some((one) => about.some((item) => goesInto(item, one))));
    for (const [item] of into) places.set(item, [...(places.get(item) ?? []), lineOf(doubt)]);
    if (into.length === 0) whole.push(lineOf(doubt));
  }
  const unplaced = leftOut.filter(({ settled }) => settled === undefined).length;
  if (doubts.length === 0 && unplaced === 0) return [];
  const counted = units.filter(({ state }) => state === 'complete' || state === 'incomplete').length;
  const lines = [
    words.title(counted, units.length),
    ...listed(whole, LONGEST.whole),
    ...(unplaced > 0 ? [words.leftOut(unplaced)] : []),
    words.closing,
  ];
  return [
    { item: null, lines },
    ...[...places].map(([item, here]) => ({ item, lines: [words.here, ...listed(here, LONGEST.place)] })),
  ];
}
