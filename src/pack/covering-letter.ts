import type { Outline } from '../../schemas/outline.js';
import type { Unit } from '../../schemas/units.js';
import { citationOf, countedUntil, groupLabels, groupSays, reportAbout, scheduleOf } from '../form/index.js';
import { type Held, renderText } from '../language/index.js';
import { fold } from '../text/index.js';
import { dateIn, periodInSentence, writeDate } from '../values/index.js';
import { senderOf, writeLetter } from '../write/index.js';
import { letterTextOf } from './letter-text.js';
import type { PackSource } from './pack.js';
import { letterWords } from './words/index.js';

/** A day (year-month-day) as it is written in a sentence of that language. */
const writtenDay = (day: string | null | undefined, language: Outline['language']): string =>
  writeDate(day ?? '', language);

/** Words in one line: a line of its own would be another line of the letter. */
const inLine = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ').trim();

/** Through whom a unit sends its report: not through itself. */
const throughOf = (through: string | undefined, { name }: { name?: string | undefined }): string | undefined =>
  through !== undefined && name !== undefined && fold(through) === fold(name) ? undefined : through;

/** What the text of a letter may speak of, for one unit, or for all of them (null). */
function heldOf({ outline, letterhead, period }: PackSource, one: Unit | null): Held {
  const deadlines = scheduleOf(outline, period.code, one?.group);
  const { language, issued, submit, id, version } = outline;
  const unit = {
    name: inLine(one?.name),
    group: one?.group,
    group_label: inLine(groupSays(outline, one?.group)?.label),
    parent: inLine(one?.letterhead?.parent ?? one?.parent),
    place: inLine(one?.place),
    symbol: one?.symbol,
  };
  const times = {
    code: period.code,
    label: period.label,
    from: writtenDay(period.from, language),
    to: writtenDay(period.to, language),
    year: period.to?.slice(0, 4),
  };
  const own = (text: string | undefined): string | undefined =>
    text && inLine(renderText(text, { unit, period: times, outline: { id, version } }));
  const title = own(outline.title);
  const named = periodInSentence(period.label, language);
  return {
    unit,
    period: {
      ...times,
      named,
      beside: title?.includes(period.label) === true ? '' : named,
      cutoff: writtenDay(countedUntil(deadlines, period.to), language),
      due: writtenDay(deadlines.due, language),
    },
    outline: { id, title, version, about: title && reportAbout(outline, letterhead, title, period.label) },
    issued: {
      by: own(issued?.by),
      number: issued?.document?.number,
      date: writtenDay(issued?.document?.date, language),
      title: own(issued?.document?.title),
      cited: own(citationOf(outline, letterhead)?.whole),
      recipients: senderOf(outline, letterhead).recipients?.map(own).join('; '),
    },
    submit: {
      to: own(submit?.to),
      through: throughOf(own(submit?.through), unit),
      how: submit?.how?.map(own).join(', '),
    },
  };
}

/** All units, as a letter to all of them is addressed: their groups, or themselves where there are few. */
const MOST_NAMES = 12;

function everyone({ outline }: PackSource, units: readonly Unit[]): string[] {
  if (units.length <= MOST_NAMES) return units.map(({ name }) => name);
  const groups = new Set(units.map(({ group }) => group));
  const known = groupLabels(outline);
  const labels = [...groups].flatMap((group) => (group === undefined ? [] : (known[group] ?? [])));
  if (labels.length === groups.size) return labels;
  return [letterWords[outline.language].everyone];
}

/** Everything a covering letter is made from. `unit`: null for one to all of `units`. */
export interface Covering {
  source: PackSource;
  units: readonly Unit[];
  unit: Unit | null;
  /** The text of the letter, as its file has it. */
  text: string;
}

/**
 * Writes the letter that goes with a form, or with all of them, in the letterhead of the board. The head of the text
 * says who sends it; where it does not, the outline's `issued` does. The same data gives the same bytes.
 */
export function coveringLetter({ source, units, unit, text }: Covering): Promise<Uint8Array> {
  const { outline, letterhead } = source;
  const { head, paragraphs } = letterTextOf(text, heldOf(source, unit));
  const list = (value: string | undefined): string[] =>
    (value ?? '').split(';').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
  const sender = senderOf(outline, letterhead);
  const to = list(head.get('to'));
  return writeLetter({
    letterhead,
    language: outline.language,
    head: {
      parent: head.get('parent') ?? sender.parent,
      body: head.get('body') ?? sender.body,
      symbol: head.get('symbol') ?? sender.symbol,
      number: head.get('number') ?? null,
      place: head.get('place') ?? sender.place,
      date: dateIn(fold(head.get('date') ?? ''), 'vi')?.day ?? null,
    },
    subject: head.get('subject') ?? outline.title,
    addressee: to.length > 0 ? to : unit === null ? everyone(source, units) : unit.name,
    paragraphs,
    signing: {
      authority: head.get('authority') ?? sender.authority,
      title: head.get('title') ?? sender.title,
      name: head.get('name') ?? sender.name,
    },
    recipients: head.has('copies') ? list(head.get('copies')) : (sender.recipients ?? []),
  });
}
