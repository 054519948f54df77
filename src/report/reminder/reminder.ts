import type { Language } from '../../../schemas/id.js';
import type { Pack } from '../../../schemas/pack.js';
import { citationOf, type Item, periodOf, periodOfPack, reportAbout, resolve } from '../../form/index.js';
import { say } from '../../messages/index.js';
import { baseName, mayBeAnybodys, type Return, toMend, type UnitReturns } from '../../returns/index.js';
import { localMoment, writeDate, writtenMoment } from '../../values/index.js';
import { listsBy } from '../review/index.js';
import type { Campaign, formOf } from '../status/index.js';
import { type Gap, gapsOf, gapsWithin } from './gaps.js';
import { reminderWords } from './words/index.js';

/** What was added under one heading of the form. */
export interface MissingGroup {
  heading: string;
  items: string[];
}

/** All that a reminder to one unit says, without the words around it. Days are written as people write them. */
export interface Reminder {
  unit: string;
  title: string;
  period: string;
  /** What the report is about, in short. */
  about: string;
  /** The document by which it was asked for, by its number and day; empty where the outline does not say. */
  cited: string;
  /** Who asked for the report; empty where the outline does not say. */
  by: string;
  to: string;
  through: string;
  due: string;
  /** The due day is not over. */
  ahead: boolean;
  /** Exactly one of these four. */
  none: boolean;
  /** Of the file that came for another period, where nothing came for this one. */
  other: OtherFile | null;
  /** Files of which it is not clear whose they are, and that may be this unit's; none where something of it came. */
  unclear: string[];
  unreadable: boolean;
  incomplete: boolean;
  /** Complete, but of an older version of the outline: only what was added is asked for, in a form of its own. */
  supplement: SupplementForm | null;
  /** Files that add to a report that did not come; none where it did. */
  additions: string[];
  /** Nothing came, and the due day is over. */
  overdue: boolean;
  /** It came after the due day. */
  late: boolean;
  /** The name of the file that came, without its folders; of several, names to stand in one pair of quotes. */
  file: string;
  /** More than one file of the unit came, so that the one that counts is to be named. */
  several: boolean;
  received: string;
  reasons: string[];
  gaps: Gap[];
  /** They stand in a table: there are many. */
  table: boolean;
  /** The copy of the report with a comment at each of them; empty where there is none. */
  commented: string;
  /** In how many places something is to be added or corrected, or how many things were added; and how many of these the lists leave out. */
  total: number;
  more: number;
  one: boolean;
}

/** The form that asks for what was added alone. */
export interface SupplementForm {
  /** The name of its file. */
  form: string;
  /** What it asks for, under the headings that lead there. */
  groups: MissingGroup[];
}

/** A file a unit sent that is for another period. */
export interface OtherFile {
  file: string;
  received: string;
  /** As people call it; empty where it is not known. */
  period: string;
}

/** What a supplement asks for, by the headings over it, in the order of the form. */
function groupsOf(items: readonly Item[], language: Language): MissingGroup[] {
  const headingsOf = ({ kind, trail }: Item): string[] => (kind === 'section' ? trail.slice(0, -1) : trail);
  const headingOf = (item: Item): string => headingsOf(item).join(' › ') || reminderWords[language].general;
  return [...listsBy(items, headingOf)].map(([heading, list]) => ({ heading, items: list.map(({ label }) => label) }));
}

/** The first `most` sentences, with their headings. */
function firstOf(groups: readonly MissingGroup[], most: number): MissingGroup[] {
  let left = most;
  return groups.flatMap(({ heading, items }) => {
    const kept = items.slice(0, Math.max(0, left));
    left -= kept.length;
    return kept.length === 0 ? [] : [{ heading, items: kept }];
  });
}

/** Why a file cannot be read; it is named as its unit knows it, without the folders of whoever received it. */
const reasonsOf = ({ file, findings }: Return, language: Language): string[] =>
  findings.map((found) => {
    const { what, why } = say(found, language);
    return `${what} ${why}`.trim().replaceAll(file, baseName(file));
  });

/** A day in the language of the letter; a moment as a clock shows it. */
function dayOrNothing(day: string | null, language: Language): string {
  return day === null ? '' : writtenMoment(day, language);
}

/** When something came, as a sentence goes on with it: "ngày 25/6/2020", "lúc 08:00 ngày 25/6/2020". */
function cameOn(moment: string | null, language: Language): string {
  if (moment === null) return '';
  const local = moment.includes('T') ? localMoment(new Date(moment)) : moment;
  const clock = local.length > 10 ? local.slice(11, 16) : null;
  return reminderWords[language].came(writeDate(local.slice(0, 10), language), clock);
}

function otherOf({ state, otherPeriod: [one] = [] }: UnitReturns, { outline }: Pack): OtherFile | null {
  if (state !== 'none' || one === undefined) return null;
  const code = one.stamp?.period ?? one.period ?? '';
  const period = code === '' ? '' : (periodOf(outline, code)?.label ?? code);
  return { file: baseName(one.file), received: cameOn(one.received, outline.language), period };
}

/** So many files a letter names that may be anybody's. */
const MOST_UNCLEAR = 5;

function unclearFor({ state, open = [] }: UnitReturns, { unplaced }: Campaign['returns']): string[] {
  if (state !== 'none') return [];
  const anybodys = unplaced.filter(mayBeAnybodys).map((one) => one.return);
  return [...open, ...anybodys].slice(0, Math.max(MOST_UNCLEAR, open.length)).map(({ file }) => baseName(file));
}

/** What is asked of a unit in a supplement, and the name of the form that does. */
export interface AskedAnew {
  form: string;
  items: readonly Item[];
}

/** How much a reminder says: so many lines of gaps, so many things that were added. */
export interface Room {
  lines: number;
  items: number;
}

/** More gaps than these stand in a table. */
const IN_LINES = 3;

/** What goes with a reminder, where something does. */
export interface Attached {
  added: AskedAnew | null;
  /** The name of the copy of the report with comments. */
  commented: string | null;
}

/** What a reminder to a unit says, in the language of the outline, as far as there is room for it. */
export function reminderFor(
  { pack, returns, now }: Campaign,
  { form, period }: ReturnType<typeof formOf>,
  one: UnitReturns,
  { lines, items }: Room,
  { added, commented }: Attached,
): Reminder {
  const { issued, submit, language } = pack.outline;
  const { unit, state, timing, counted } = one;
  const due = one.due ?? returns.due;
  const found = counted !== null && state === 'incomplete' ? toMend(counted.findings) : [];
  const gaps = found.length === 0 ? [] : gapsOf(found, resolve({ ...pack, unit, period: periodOfPack(pack) }));
  const shown = gapsWithin(gaps, lines);
  const anew = added === null ? [] : groupsOf(added.items, language);
  const further = one.others.flatMap(({ return: other, is }) => (is === 'part' ? [baseName(other.file)] : []));
  const asked = anew.reduce((sum, { items: list }) => sum + list.length, 0);
  const total = gaps.length + asked;
  return {
    unit: unit.name,
    title: form.title,
    period,
    about: reportAbout(pack.outline, pack.letterhead, form.title, periodOfPack(pack).label),
    cited: citationOf(pack.outline, pack.letterhead)?.short ?? '',
    by: issued?.by ?? '',
    to: submit?.to ?? '',
    through: submit?.through ?? '',
    due: dayOrNothing(due, language),
    ahead: due !== null && now <= due,
    none: state === 'none',
    other: otherOf(one, pack),
    unclear: unclearFor(one, returns),
    unreadable: state === 'unreadable',
    incomplete: state === 'incomplete',
    overdue: timing === 'overdue',
    late: timing === 'late',
    supplement: added === null ? null : { form: added.form, groups: firstOf(anew, items) },
    additions: counted === null ? further : [],
    file: counted === null ? '' : [baseName(counted.file), ...further].join('”, “'),
    several: one.others.length > 0,
    received: cameOn(counted?.received ?? null, language),
    reasons: counted !== null && state === 'unreadable' ? reasonsOf(counted, language) : [],
    gaps: shown,
    table: gaps.length > IN_LINES,
    commented: commented ?? '',
    total,
    more: gaps.length - shown.length + Math.max(0, asked - items),
    one: total === 1,
  };
}
