import type { Language } from '../../../schemas/id.js';
import { type Form, type FormSection, type Item, itemsOf, ownerOf } from '../../form/index.js';
import { type Finding, say } from '../../messages/index.js';
import { byPlace } from '../../returns/index.js';
import { joinRowFindings, listsBy, trailOf } from '../review/index.js';
import { reminderWords } from './words/index.js';
import type { ReminderWords } from './words/words.js';

/** What is to be mended in one place of a report, as its unit would say it: "Mục II.2.1", "chưa có nội dung". */
export interface Gap {
  where: string;
  what: string;
}

/** No title, question or row is quoted longer. */
const LONGEST_NAME = 60;
/** What is about several places names them up to so many. */
const MOST_PLACES = 3;
/** Columns of a row in which nothing stands are named up to so many. */
const MOST_COLUMNS = 2;
/** Of many things of one kind in one place so many letters are named. */
const LONGEST_LIST = 110;

/** Without the full stop at its end; cut at a word, and before a bracket that would stay open. */
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').replaceAll(' | ', ' / ').trim().replace(/\.$/, '');
  if (line.length <= LONGEST_NAME) return line;
  const cut = line.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '');
  return `${cut.replace(/\s*\([^)]*$/, '') || cut}…`;
};

const bare = (number: string): string => number.replace(/[.)\-–]+$/, '');

/** "II.2.1" of the headings II., 2. and 2.1.: a number that begins with that above it says it too. */
function numberOf(numbers: readonly string[]): string {
  return numbers
    .map(bare)
    .filter((one, at, all) => one !== '' && !(all[at + 1] ?? '').startsWith(`${one}.`))
    .join('.');
}

/** What each section is called in a letter: by its number, by its title where it has none. */
function sectionNames(form: Form): Map<string, string> {
  const { section } = reminderWords[form.language].places;
  const names = new Map<string, string>();
  const name = (one: FormSection, above: readonly string[]): void => {
    const numbers = [...above, one.number];
    const number = one.number === '' ? '' : numberOf(numbers);
    names.set(one.id, section(number === '' ? `“${shortened(one.title)}”` : number));
    for (const inner of one.sections) name(inner, numbers);
  };
  for (const one of form.sections) name(one, []);
  return names;
}

/** What the place of each item is called, by its owner's id. */
function placesOf(form: Form): Map<string, string> {
  const { places } = reminderWords[form.language];
  const names = sectionNames(form);
  const found = new Map<string, string>();
  let within = '';
  for (const item of itemsOf(form)) {
    if (item.kind === 'section') within = names.get(item.id) ?? '';
    found.set(ownerOf(item.id), placeOf(item, within, places));
  }
  return found;
}

function placeOf(item: Item, within: string, places: ReminderWords['places']): string {
  if (item.kind === 'field') return places.document;
  if (item.kind !== 'table') return within;
  const title = `“${shortened(item.table.title)}”`;
  if (item.table.place === 'appendix') return item.table.number === '' ? places.table(title) : item.table.number;
  const called = places.table(title);
  if (item.table.place === 'own') return called;
  return `${within}, ${called.charAt(0).toLowerCase()}${called.slice(1)}`;
}

/** What is the matter in few words, and what of a place it is the matter with; null where its own sentence says it best. */
function briefOf(found: Finding, language: Language): { of: string; named: string | null } | null {
  const { briefs, cellsOf, rowName } = reminderWords[language];
  switch (found.code) {
    case 'section-missing':
    case 'section-empty':
    case 'table-missing':
    case 'table-empty':
      return { of: briefs[found.code], named: null };
    case 'point-missing':
    case 'point-unanswered':
      return { of: briefs[found.code], named: `“${shortened(found.data.ask)}”` };
    case 'figure-missing':
      return { of: briefs[found.code], named: `“${shortened(found.data.label)}”` };
    case 'table-row-missing': {
      const { label, at } = found.data.row;
      return { of: briefs[found.code], named: label?.trim() ? `“${shortened(label)}”` : rowName(label, at) };
    }
    case 'cell-missing': {
      const { row, columns } = found.data;
      const named = columns.length > MOST_COLUMNS ? [] : columns.map(({ label }) => `“${shortened(label)}”`);
      return { of: briefs[found.code], named: cellsOf(rowName(row.label, row.at), named) };
    }
    case 'total-missing':
      return { of: briefs[found.code], named: `“${shortened(found.data.column)}”` };
    default:
      return null;
  }
}

/** As many names as there is room for, with how many more there are. */
function listOf(names: readonly string[], language: Language): string {
  let length = 0;
  const shown = names.filter((name, at) => {
    length += name.length;
    return at === 0 || length <= LONGEST_LIST;
  });
  const more = names.length - shown.length;
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} ${reminderWords[language].andMore(more)}`;
}

/** What is said of a value alone does not tell what is wrong with it: what it may be does. */
const WITH_REASON: ReadonlySet<Finding['code']> = new Set([
  'figure-out-of-range',
  'cell-out-of-range',
  'value-wrong-type',
  'cell-wrong-type',
  'total-wrong',
]);

/** A sentence as another goes on with it. */
const begun = (sentence: string): string => {
  const said = sentence.trim().replace(/\.$/, '');
  return /^\p{Lu}\p{Ll}/u.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
};

/** Which figures do not agree, and in which row where they stand in one. */
function disagreementOf({ data }: Extract<Finding, { code: 'check-failed' }>, language: Language): string {
  const { disagree, rowName } = reminderWords[language];
  const said = disagree(data.names, begun(data.say));
  return data.table === null ? said : `${rowName(data.table.row.label, data.table.row.at)}: ${said}`;
}

/** What is the matter, in the words of its message. */
function sentenceOf(found: Finding, language: Language): string {
  if (found.code === 'check-failed') return disagreementOf(found, language);
  const { what, why } = say(found, language);
  const isOfMeasure = found.code === 'answer-uncertain' && found.data.why?.because === 'measure';
  return WITH_REASON.has(found.code) || isOfMeasure ? `${begun(what)} (${begun(why)})` : begun(what);
}

/** What lies in a table that nobody filled in, or that is gone, goes without saying. */
function withoutTheObvious(findings: readonly Finding[]): Finding[] {
  const open = new Set(
    findings.flatMap(({ code, item }) =>
      item !== null && (code === 'table-empty' || code === 'table-missing') ? [ownerOf(item)] : [],
    ),
  );
  const isWithin = ({ code, item }: Finding): boolean =>
    (code === 'cell-missing' || code === 'total-missing') && item !== null && open.has(ownerOf(item));
  return findings.filter((found) => !isWithin(found));
}

/** All that is the matter in one place, what is of one kind together. */
function whatOf(findings: readonly Finding[], language: Language): string {
  const kinds = listsBy(
    withoutTheObvious(findings),
    (found) => briefOf(found, language)?.of ?? sentenceOf(found, language),
  );
  return [...kinds]
    .map(([kind, list]) => {
      const names = [...new Set(list.flatMap((found) => briefOf(found, language)?.named ?? []))];
      return names.length === 0 ? kind : `${kind}: ${listOf(names, language)}`;
    })
    .join('; ');
}

/** Where the figures stand that do not agree; null where that is nowhere, or in many places. */
function spokenIn(found: Finding, form: Form, places: ReadonlyMap<string, string>): string | null {
  if (found.code !== 'check-failed') return null;
  const labels = new Set(found.data.names.map(({ label }) => label));
  const figures = itemsOf(form).filter(({ kind, label }) => kind === 'figure' && labels.has(label));
  const named = new Set(figures.flatMap(({ id }) => places.get(ownerOf(id)) ?? []));
  return named.size === 0 || named.size > MOST_PLACES ? null : [...named].join(', ');
}

/** What of a report is to be mended, place by place in the order of the form; what is of no place of it last. */
export function gapsOf(findings: readonly Finding[], form: Form): Gap[] {
  const { language } = form;
  const places = placesOf(form);
  const { whole } = reminderWords[language].places;
  const whereOf = (found: Finding): string =>
    places.get(ownerOf(found.item ?? '')) ?? spokenIn(found, form, places) ?? shortened(trailOf(found).at(-1) ?? whole);
  const order = [...new Set(places.values())];
  const turnOf = ({ where }: Gap): number => {
    const turn = order.findIndex((place) => where === place || where.startsWith(`${place}, `));
    return turn < 0 ? order.length : turn;
  };
  return [...byPlace(joinRowFindings(findings), form).values()]
    .flatMap((list) => list.slice(0, 1).map((first) => ({ where: whereOf(first), what: whatOf(list, language) })))
    .sort((one, other) => turnOf(one) - turnOf(other));
}

/** How many lines of a page a gap takes in a letter, and in a table of it, a little more than it may. */
const LINE = { where: 18, what: 48 };
/** The room above and below the words of a row, in lines. */
const BETWEEN = 0.35;
const linesFor = ({ where, what }: Gap): number =>
  BETWEEN + Math.max(Math.ceil(where.length / LINE.where), Math.ceil(what.length / LINE.what));

/** The first gaps that fit into so many lines. */
export function gapsWithin(gaps: readonly Gap[], lines: number): Gap[] {
  let left = lines;
  return gaps.filter((gap, at) => {
    left -= linesFor(gap);
    return at === 0 || left >= 0;
  });
}
