import type { Language } from '../../../schemas/id.js';
import type { StatusCounts } from '../../../schemas/status.js';
import { messageOf } from '../../messages/index.js';
import type { UnitReturns, Unplaced } from '../../returns/index.js';
import type { Paint } from '../terminal/index.js';
import { aligned, inOneLine } from '../terminal/index.js';
import { type Campaign, countsOf, groupCounts, kindsIn } from './counts.js';
import { lackingOf, notesOf, receivedOf, stateOf } from './notes.js';
import { overviewOf, wordsFor } from './overview.js';
import type { StatusWords } from './words/index.js';

const MARKS: Record<UnitReturns['state'], string> = { complete: '✓', incomplete: '×', unreadable: '?', none: '–' };

/** A table of counts over the groups and over all. */
function countLines(campaign: Campaign, all: StatusCounts, words: StatusWords, paint: Paint): string[] {
  const groups = groupCounts(campaign);
  const kinds = kindsIn(all);
  const row = (name: string, counts: StatusCounts): string[] => [name, ...kinds.map((kind) => String(counts[kind]))];
  const rows = [
    [words.group, ...kinds.map((kind) => words.counts[kind])],
    ...(groups.length > 1 ? groups.map(({ name, group, counts }) => row(name ?? group ?? words.noGroup, counts)) : []),
    row(words.total, all),
  ];
  const lines = aligned(rows, new Set(kinds.map((_, at) => at + 1)));
  return lines.map((line, at) => (at === 0 || at === lines.length - 1 ? paint.strong(line) : line));
}

function painted(line: string, { state, timing }: UnitReturns, paint: Paint): string {
  if (state === 'none') return timing === 'overdue' ? paint.error(line) : paint.faint(line);
  return state === 'complete' ? paint.good(line) : paint.error(line);
}

/** One line for each unit, with what else is to be said of its files below it. */
function unitLines(units: readonly UnitReturns[], words: StatusWords, language: Language, paint: Paint): string[] {
  const rows = units.map((one) => [
    `${MARKS[one.state]} ${one.unit.name}`,
    [stateOf(one, language), lackingOf(one, language)].filter((part) => part !== '').join(': '),
    one.timing === 'unsaid' ? '' : words.timings[one.timing],
    receivedOf(one),
    one.counted?.file ?? '',
  ]);
  const heads = [words.columns.unit, words.columns.state, words.columns.timing, words.columns.received];
  const [head = '', ...lines] = aligned([[...heads, words.columns.file], ...rows], new Set());
  return [
    paint.strong(head),
    ...units.flatMap((one, at) => [
      painted(lines[at] ?? '', one, paint),
      ...notesOf(one, language).map((note) => `    ${paint.faint(inOneLine(note))}`),
    ]),
  ];
}

function unplacedLines(unplaced: readonly Unplaced[], words: StatusWords, language: Language, paint: Paint): string[] {
  if (unplaced.length === 0) return [];
  const lines = unplaced.flatMap(({ return: one, why }) => [
    `  ${inOneLine(one.file)}: ${words.why[why]}`,
    ...(why === 'unreadable'
      ? one.findings.map((found) => `    ${paint.faint(inOneLine(messageOf(found, language)))}`)
      : []),
  ]);
  return ['', paint.strong(words.unplaced), ...lines];
}

/** Who has sent what, as plain text for a terminal; the last line sums it up. Ends with a line end. */
export function printStatus(campaign: Campaign, language: Language, paint: Paint): string {
  const words = wordsFor(campaign, language);
  const { returns } = campaign;
  const { title, days } = overviewOf(campaign, language);
  const counts = countsOf(returns.units);
  return `${[
    paint.strong(title),
    ...days,
    '',
    ...countLines(campaign, counts, words, paint),
    '',
    ...unitLines(returns.units, words, language, paint),
    ...unplacedLines(returns.unplaced, words, language, paint),
    '',
    paint.strong(words.summary(counts, returns.unplaced.length)),
  ].join('\n')}\n`;
}
