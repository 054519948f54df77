import type { Language } from '../../../schemas/id.js';
import type { StatusCounts } from '../../../schemas/status.js';
import type { UnitReturns } from '../../returns/index.js';
import { visible } from '../../text/index.js';
import type { Paint } from '../terminal/index.js';
import { aligned } from '../terminal/index.js';
import { type Campaign, wordsFor } from './campaign.js';
import { countsOf, groupCounts, groupName, kindsIn } from './counts.js';
import { STATE_MARKS } from './marks.js';
import { overviewOf } from './overview.js';
import { lackingText, notesOf, reasonsOf, receivedText, stateText, whyText } from './unit-texts.js';
import type { StatusWords } from './words/index.js';

/** A table of counts over the groups and over all. */
function countLines(campaign: Campaign, all: StatusCounts, words: StatusWords, paint: Paint): string[] {
  const groups = groupCounts(campaign);
  const kinds = kindsIn(all);
  const row = (name: string, counts: StatusCounts): string[] => [name, ...kinds.map((kind) => String(counts[kind]))];
  const rows = [
    [words.group, ...kinds.map((kind) => words.counts[kind])],
    ...(groups.length > 1 ? groups.map((one) => row(groupName(one, words), one.counts)) : []),
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
function unitLines(
  { pack, returns: { units } }: Campaign,
  words: StatusWords,
  language: Language,
  paint: Paint,
): string[] {
  const rows = units.map((one) => [
    `${STATE_MARKS[one.state]} ${one.unit.name}`,
    [stateText(one, language), lackingText(one, language)].filter((part) => part !== '').join(': '),
    one.timing === 'unsaid' ? '' : words.timings[one.timing],
    receivedText(one, language),
    one.counted?.file ?? '',
  ]);
  const heads = [words.columns.unit, words.columns.state, words.columns.timing, words.columns.received];
  const [head = '', ...lines] = aligned([[...heads, words.columns.file], ...rows], new Set());
  return [
    paint.strong(head),
    ...units.flatMap((one, at) => [
      painted(lines[at] ?? '', one, paint),
      ...notesOf(one, pack, language).map((note) => `    ${paint.faint(visible(note))}`),
    ]),
  ];
}

function unplacedLines(campaign: Campaign, words: StatusWords, language: Language, paint: Paint): string[] {
  const { unplaced } = campaign.returns;
  if (unplaced.length === 0) return [];
  const lines = unplaced.flatMap((one) => [
    `  ${visible(one.return.file)}: ${whyText(one, campaign, language)}`,
    ...reasonsOf(one, language).map((reason) => `    ${paint.faint(visible(reason))}`),
  ]);
  return ['', paint.strong(words.unplaced), ...lines];
}

/** Who has sent what, as plain text for a terminal; the last line sums it up. Ends with a line end. */
export function printStatus(campaign: Campaign, language: Language, paint: Paint): string {
  const words = wordsFor(campaign, language);
  const { returns } = campaign;
  const { title, days, undated } = overviewOf(campaign, language);
  const counts = countsOf(returns.units);
  return `${[
    paint.strong(title),
    ...days,
    ...(undated ? [words.sayReceived] : []),
    '',
    ...countLines(campaign, counts, words, paint),
    '',
    ...unitLines(campaign, words, language, paint),
    ...unplacedLines(campaign, words, language, paint),
    '',
    paint.strong(words.summary(counts, returns.unplaced.length)),
  ].join('\n')}\n`;
}
