import type { Decisions } from './decisions.js';
import type { DatedReturn } from './latest.js';
import type { Return } from './return.js';
import { isSupplement, supplementsTo, withSupplement } from './supplement.js';
import { asOne, reportIn } from './together.js';

/** What counts of some files: the report they make up, and what it is called after; of copies the one that came first. */
export interface Counted {
  /** Null where nothing came but supplements to a report that did not. */
  whole: Return | null;
  files: DatedReturn[];
  emptier: DatedReturn[];
}

/** Of copies, the one that came first: it stands last. */
const isFirstCopy = ({ one }: DatedReturn, at: number, all: readonly DatedReturn[]): boolean =>
  one.sha256 === '' || !all.some((other, i) => i > at && other.one.sha256 === one.sha256);

function reportOf(latest: readonly DatedReturn[], decisions: Decisions): Pick<Counted, 'files' | 'emptier'> {
  const said = latest.find(({ one }) => decisions.counts?.[one.sha256]);
  const readable = latest.filter(({ one }) => one.status !== 'unreadable');
  return said === undefined && readable.length > 0
    ? reportIn(readable.filter(isFirstCopy), decisions)
    : { files: [said ?? latest[0]].flatMap((one) => one ?? []), emptier: [] };
}

/**
 * What counts of the files of a unit.
 * @param sent the latest first
 * @param partOf the part of the form an item belongs to
 */
export function countedIn(
  sent: readonly DatedReturn[],
  decisions: Decisions,
  partOf: (item: string) => string,
): Counted {
  const latest = sent.filter(({ one }) => decisions.counts?.[one.sha256] !== false);
  const { files, emptier } = reportOf(
    latest.filter((one) => !isSupplement(one)),
    decisions,
  );
  const supplements = supplementsTo(files, latest.filter(isSupplement).filter(isFirstCopy));
  const [first, ...more] = files;
  const all = [...files, ...supplements];
  if (first === undefined) return { whole: null, files: all, emptier };
  const parts = files.map(({ one }) => one);
  const report = more.length === 0 ? first.one : asOne(parts, partOf);
  if (report.status === 'unreadable') return { whole: report, files: all, emptier };
  const whole = supplements.reduceRight((made, { one }) => withSupplement(made, one), report);
  return { whole, files: all, emptier };
}
