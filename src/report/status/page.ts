import type { Language } from '../../../schemas/id.js';
import type { Pack } from '../../../schemas/pack.js';
import type { UnitState } from '../../../schemas/review.js';
import type { StatusCounts, Timing } from '../../../schemas/status.js';
import { baseName, type UnitReturns } from '../../returns/index.js';
import { wallClock } from '../../values/index.js';
import { type PageTemplate, pageColumns, renderPage } from '../template/index.js';
import { type Campaign, needsReminder, wordsFor } from './campaign.js';
import { countsOf, groupCounts, groupName, kindsIn } from './counts.js';
import { markTitle, PART_MARKS, STATE_MARKS } from './marks.js';
import { marksOf } from './matrix.js';
import { type Overview, overviewOf } from './overview.js';
import { lackingText, notesOf, readReturn, reasonsOf, receivedText, stateText, whyText } from './unit-texts.js';
import type { StatusWords } from './words/index.js';

const RANKS: Record<UnitState, number> = { none: 0, unreadable: 1, incomplete: 2, complete: 3 };
const TIMING_RANKS: Record<Timing, number> = { overdue: 0, late: 1, waiting: 2, unsaid: 3, on_time: 4 };

function unitView(one: UnitReturns, pack: Pack, { parts }: Overview, words: StatusWords, language: Language) {
  const { unit, state, timing, counted } = one;
  const read = readReturn(one);
  const marks = marksOf(one, parts);
  return {
    name: unit.name,
    group: unit.group ?? '',
    attention: needsReminder(one),
    notes: notesOf(one, pack, language),
    state,
    mark: STATE_MARKS[state],
    rank: RANKS[state],
    stateWord: stateText(one, language),
    lacking: lackingText(one, language),
    overdue: timing === 'overdue' ? words.timings.overdue : '',
    timing,
    timingRank: TIMING_RANKS[timing],
    timingWord: words.timings[timing],
    percent: read === null ? '' : read.completeness.percent,
    percentText: read === null ? '' : `${read.completeness.percent}%`,
    places: read === null ? '' : (read.toMend ?? 0),
    moment: counted?.received ? wallClock(counted.received) : '',
    received: receivedText(one, language),
    file: baseName(counted?.file ?? ''),
    contact: unit.contact ?? '',
    email: unit.email ?? '',
    cells: parts.flatMap((column, at) => {
      const mark = marks[at];
      return mark === undefined
        ? []
        : [{ ...mark, rank: mark.rank ?? '', title: markTitle(mark, column, words), label: column.short }];
    }),
  };
}

function countsView(campaign: Campaign, all: StatusCounts, words: StatusWords) {
  const groups = groupCounts(campaign);
  const kinds = kindsIn(all);
  const cells = (counts: StatusCounts) =>
    kinds.map((kind) => ({ kind, count: counts[kind], word: words.counts[kind] }));
  const named = groups.map((one) => ({
    name: groupName(one, words),
    value: one.group ?? '',
    total: false,
    counts: cells(one.counts),
  }));
  return {
    kinds: kinds.map((kind) => words.counts[kind]),
    groups: [...(named.length > 1 ? named : []), { name: words.total, total: true, counts: cells(all) }],
    choices: named.length > 1 ? named.filter(({ value }) => value !== '') : [],
  };
}

function columnsView({ parts }: Overview, { columns }: StatusWords, dated: boolean) {
  return [
    ...pageColumns(columns, [
      ['unit', 'text'],
      ['state', 'rank'],
      ...(dated ? ([['timing', 'rank']] as const) : []),
      ['percent', 'number'],
      ['places', 'number'],
      ...(dated ? ([['received', 'number']] as const) : []),
    ]),
    ...parts.map(({ short, title }) => ({ label: short, kind: 'part', title })),
  ];
}

/**
 * Who has sent what as one page for a browser: counts by group, then a matrix of units and sections that can be sorted
 * and filtered. The page needs nothing else; whatever a file or a list of units holds is text.
 */
export function printStatusAsHtml(campaign: Campaign, language: Language, template: PageTemplate): string {
  const words = wordsFor(campaign, language);
  const overview = overviewOf(campaign, language);
  const { units, unplaced } = campaign.returns;
  const all = countsOf(units);
  const dated = units.some(({ counted }) => counted?.received != null);
  const marks = Object.keys(PART_MARKS) as (keyof typeof PART_MARKS)[];
  return renderPage(template, {
    language,
    words: words.page,
    title: overview.title,
    days: overview.days,
    summary: words.summary(all, unplaced.length),
    groupWord: words.group,
    fileWord: words.columns.file,
    contactWord: words.columns.contact,
    emailWord: words.columns.email,
    percentWord: words.columns.percent,
    placesWord: words.columns.places,
    ...countsView(campaign, all, words),
    dated,
    columns: columnsView(overview, words, dated),
    units: units.map((one) => unitView(one, campaign.pack, overview, words, language)),
    legend: marks.map((is) => ({ is, mark: PART_MARKS[is], meaning: words.marks[is] })),
    parts: overview.parts.filter(({ short, title }) => short !== title),
    unplacedTitle: words.unplaced,
    unplaced: unplaced.map((one) => ({
      file: one.return.file,
      why: whyText(one, campaign, language),
      messages: reasonsOf(one, language),
    })),
  });
}
