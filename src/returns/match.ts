import type { Pack } from '../../schemas/pack.js';
import type { Timing } from '../../schemas/status.js';
import type { Unit } from '../../schemas/units.js';
import { periodOfPack, resolve } from '../form/index.js';
import type { Belongs } from '../read/index.js';
import { localDay } from '../values/index.js';
import { bodiesApart } from './bodies.js';
import { countedIn } from './counted.js';
import { belongsOf, type Decisions } from './decisions.js';
import { isKnownLater, latestFirst } from './latest.js';
import { marked, setAside } from './marked.js';
import { type FileNames, fileNamesOf } from './names.js';
import { partOfItems } from './parts.js';
import type { Return } from './return.js';
import type { Returns, UnitReturns, Unplaced } from './returns.js';

/** A unit of the pack, or why a return counts for none. */
type Place = { unit: string } | Omit<Unplaced, 'return'>;

/** What is contested, and whose it may be then; null where nothing is. What a person decided no longer is. */
function openPlace(
  { contested, unit }: Return,
  units: ReadonlySet<string>,
  { unit: decided, period: meant }: Belongs,
): Place | null {
  const whose = decided === undefined ? contested?.unit : null;
  const when = meant === undefined ? contested?.period : null;
  if (!whose && !when) return null;
  const named = whose ? [whose.claim, ...whose.names] : [decided ?? unit ?? ''];
  return {
    why: whose ? 'unknown_unit' : 'other_period',
    units: [...new Set(named)].filter((id) => units.has(id)),
    ...(when && { periods: [...new Set([when.claim, ...when.names])] }),
  };
}

const placed = (unit: string | null, units: ReadonlySet<string>): Place =>
  unit !== null && units.has(unit) ? { unit } : { why: 'unknown_unit' };

/** Which unit of the pack a return counts for, or why it counts for none. */
function placeOf(one: Return, pack: Pack, units: ReadonlySet<string>, names: FileNames, belongs: Belongs): Place {
  const { unit: decided, period: meant } = belongs;
  if (one.status === 'unreadable') {
    if (meant !== undefined && meant !== pack.period) return { why: 'other_period' };
    const unit = decided ?? names.unit(one.file);
    return unit === null ? { why: 'unreadable' } : placed(unit, units);
  }
  const outline = one.stamp?.outline ?? one.outline?.id ?? pack.outline.id;
  if (outline !== pack.outline.id) return { why: 'other_outline' };
  const open = openPlace(one, units, belongs);
  if (open !== null) return open;
  const period = meant ?? one.stamp?.period ?? '';
  if (period !== '' && pack.period !== '' && period !== pack.period) return { why: 'other_period' };
  return placed(decided ?? one.unit, units);
}

/** The days a campaign is held against, as in 2026-07-05. */
export interface Campaign {
  /** The day it is. */
  now: string;
  /** Day by which the report must have arrived; null where nothing says so. */
  due: string | null;
  /** The same for groups that have a day of their own, by their ids. */
  dueOfGroups?: Readonly<Record<string, string>> | undefined;
  /** Day up to which figures count; null where nothing says so. */
  cutoff: string | null;
}

/** The due day of a unit's group, where it has one of its own. */
const ownDue = ({ group = '' }: Unit, { dueOfGroups = {} }: Campaign): string | undefined =>
  Object.hasOwn(dueOfGroups, group) ? dueOfGroups[group] : undefined;

/** How the time at which something came, or that it has not, stands to the due day. The due day itself is in time. */
function timingOf(counted: Return | null, { now, due }: Campaign): Timing {
  if (due === null) return 'unsaid';
  if (counted === null) return now <= due ? 'waiting' : 'overdue';
  if (counted.received === null) return 'unsaid';
  return localDay(counted.received) <= due ? 'on_time' : 'late';
}

type Named = NonNullable<UnitReturns['named']> | null;

/** Whose name a file bears, where another unit than its own is meant by it. */
function namedOf(counted: Return | null, unit: string, names: FileNames): Named {
  if (counted === null) return null;
  if (names.made(counted.file) === unit) return 'as_made';
  const meant = names.unit(counted.file);
  return meant === null || meant === unit ? 'renamed' : 'other_unit';
}

/** What one unit sent: for the period of the pack, for another one, and what may be its own. */
interface Sent {
  own: Return[];
  otherPeriod: Return[];
  open: Return[];
}

const nothingSent = (): Sent => ({ own: [], otherPeriod: [], open: [] });

/** The part of the form of a unit an item belongs to; the form is made when it is first asked for. */
function partFinder(pack: Pack, unit: Unit): (item: string) => string {
  let partOf: ((item: string) => string) | null = null;
  return (item) => {
    partOf ??= partOfItems(resolve({ ...pack, unit, period: periodOfPack(pack) }));
    return partOf(item);
  };
}

/** What returned files are held against, the same for all units. */
interface Matching {
  pack: Pack;
  campaign: Campaign;
  names: FileNames;
  decisions: Decisions;
}

function whatCame(
  unit: Unit,
  { own: came, otherPeriod: elsewhere, open }: Sent,
  { pack, campaign, names, decisions }: Matching,
): UnitReturns {
  const latest = latestFirst(came);
  const { own, former } = bodiesApart(latest, unit, decisions);
  const { whole: counted, files, emptier } = countedIn(own, decisions, partFinder(pack, unit));
  const due = ownDue(unit, campaign);
  const others = latest.flatMap((dated): UnitReturns['others'] => {
    const { one } = dated;
    if (files.includes(dated)) return one.file === counted?.file ? [] : [{ return: one, is: 'part' }];
    if (one.sha256 !== '' && files.some((other) => other.one.sha256 === one.sha256))
      return [{ return: one, is: 'copy' }];
    const isDecided = [one, ...files.map((file) => file.one)].some(
      ({ sha256 }) => decisions.counts?.[sha256] !== undefined,
    );
    if (former.includes(dated)) return [{ return: one, is: 'former', ...(isDecided && { decided: true }) }];
    if (emptier.includes(dated)) return [{ return: one, is: 'emptier' }];
    if (one.status === 'unreadable') return [{ return: one, is: 'unreadable' }];
    const isEarlier = isDecided || files.some((file) => isKnownLater(file, dated));
    return [{ return: one, is: isEarlier ? 'earlier' : 'unordered' }];
  });
  return {
    unit,
    state: counted?.status ?? 'none',
    timing: timingOf(counted, { ...campaign, due: due ?? campaign.due }),
    counted,
    others,
    named: namedOf(counted, unit.id, names),
    ...(due === undefined ? {} : { due }),
    ...(elsewhere.length === 0 ? {} : { otherPeriod: latestFirst(elsewhere).map(({ one }) => one) }),
    ...(open.length === 0 ? {} : { open: latestFirst(open).map(({ one }) => one) }),
  };
}

/**
 * Holds what was handed in against the units of a pack. A file belongs to the unit that is told by what is inside; one
 * that cannot be read, by its name. Of several the latest counts, with earlier ones that answer other parts of the form;
 * one that cannot be read, or holds less, never hides an earlier one. Where what says whose it is or of which period does not agree, it counts for nobody until a person
 * settles it, and is told to all whose it may be.
 * @param campaign the day it is, and the cut-off and due day; days as in 2026-07-05, null where nothing says so
 * @param decisions what a person decided of files, which holds whatever else speaks against it
 */
export function matchReturns(
  pack: Pack,
  returns: readonly Return[],
  campaign: Campaign,
  decisions: Decisions = {},
): Returns {
  const names = fileNamesOf(pack);
  const ids = new Set(pack.units.map(({ id }) => id));
  const sent = new Map(pack.units.map(({ id }): [string, Sent] => [id, nothingSent()]));
  const unplaced: Unplaced[] = [];
  for (const one of returns) {
    const place = placeOf(one, pack, ids, names, belongsOf(one.sha256, decisions));
    if ('why' in place) {
      unplaced.push({ return: one, ...place });
      if (decisions.counts?.[one.sha256] === false) continue;
      if (place.units !== undefined) for (const unit of place.units) sent.get(unit)?.open.push(one);
      else if (place.why === 'other_period') sent.get(one.unit ?? '')?.otherPeriod.push(one);
    } else sent.get(place.unit)?.own.push(one);
  }
  const matching = { pack, campaign, names, decisions };
  return {
    cutoff: campaign.cutoff,
    due: campaign.due,
    units: pack.units.map((unit) => marked(whatCame(unit, sent.get(unit.id) ?? nothingSent(), matching), decisions)),
    unplaced: unplaced.map((one) => setAside(one, decisions)),
  };
}
