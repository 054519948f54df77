import type { Letterhead } from '../../../schemas/letterhead.js';
import type { Outline, Table } from '../../../schemas/outline.js';
import type { FormSection } from '../form.js';
import { onceOf } from '../once.js';
import { writeCounter } from '../printed/counter.js';
import { filledFrom } from './filled.js';
import type { Scope } from './scope.js';

/** Whether the author of an outline calls some appendix by a number. */
const callsByNumber = onceOf((outline: Outline): boolean =>
  /(?:phụ lục|appendix)\s+(?:số\s+)?(?:\d|[ivx]+(?!\p{L}))/iu.test(JSON.stringify(outline).normalize('NFC')),
);

/** "Phụ lục 1"; "Phụ lục" without a number. */
const nameOf = ({ label, counter }: Letterhead['appendix'], n: number | null): string =>
  label.replace('%1', n === null ? '' : writeCounter(counter, n)).trim();

/**
 * What the appendices of a form are called, by their ids: "Phụ lục 1", "Phụ lục 3", as they are counted in `whole`, the plan.
 * The only one of a report bears no number (Nghị định 30/2020/NĐ-CP, phụ lục I, mục III.1; Hướng dẫn 36-HD/VPTW, 4.5), unless the
 * outline says that numbers are those of the plan, or calls appendices by them itself. A supplement calls them as the report
 * it belongs to does.
 */
export function appendixNumbers(
  { appendices = [] }: Pick<Outline, 'appendices'>,
  scope: Scope,
  { appendix }: Letterhead,
  whole: Outline,
): Map<string, string> {
  const isMine = (table: Table): boolean => scope.enter(table) !== null;
  const all = whole.appendices ?? [];
  const mine = all.filter(isMine);
  const { numbering } = whole;
  const isAlone = mine.length === 1 && (numbering === 'own' || (numbering === undefined && !callsByNumber(whole)));
  const isNumbered = all.length > 1 && !isAlone;
  const counted = (numbering === 'own' ? mine : all).map(({ id }) => id);
  return new Map(
    appendices.filter(isMine).map(({ id }) => [id, nameOf(appendix, isNumbered ? counted.indexOf(id) + 1 : null)]),
  );
}

/** Whether appendices so called would be called otherwise if they were all there are. */
export const leavesAppendixOut = (names: Iterable<string>, { appendix }: Letterhead): boolean =>
  [...names].some((name, at) => name !== nameOf(appendix, at + 1) && name !== nameOf(appendix, null));

const headingsOf = ({ heading, sections }: FormSection): string[] => [heading, ...sections.flatMap(headingsOf)];

/** All that the headings of a section say, which many forms share. What it asks goes before the report is signed. */
const saidIn = onceOf((section: FormSection) => headingsOf(section).join('\n').normalize('NFC').toLowerCase());

/** Those that no heading speaks of, though the text of a report is to speak of each. */
export function unmentioned(names: Iterable<string>, sections: readonly FormSection[]): string[] {
  const said = sections.map((section) => saidIn(filledFrom(section)?.from ?? section));
  const isSaid = (name: string): boolean =>
    said.some((text) => text.split(name.toLowerCase()).some((behind, at) => at > 0 && !/^[\p{L}\d]/u.test(behind)));
  return [...new Set(names)].filter((name) => name !== '' && !isSaid(name));
}
