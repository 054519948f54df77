import type { Language } from '../../../schemas/id.js';
import { groupLabel } from '../../form/index.js';
import { FIELDS } from '../../returns/index.js';
import { writtenMoment } from '../../values/index.js';
import { type Campaign, formOf } from './campaign.js';
import { countsOf } from './counts.js';
import { statusWords } from './words/index.js';

/** One column of the matrix of units and sections. */
export interface PartColumn {
  id: string;
  /** Its number in the form, such as "II" or "Phụ lục 1"; a running number where the form has none. */
  short: string;
  title: string;
}

/** What a section is called where there is room: its number and its title. */
export const partTitle = ({ short, title }: PartColumn): string => (short === title ? title : `${short}. ${title}`);

/** What stands over a status: what it is about, its days, its columns. */
export interface Overview {
  title: string;
  /** The due day and how far it is, then the cut-off, then what else is to be known of days and numbers. */
  days: string[];
  parts: PartColumn[];
  /** Whether it would help to say when files came. */
  undated: boolean;
}

const A_DAY_MS = 24 * 60 * 60 * 1000;

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / A_DAY_MS);

/** Groups that have units and a due day of their own. */
function groupDues({ pack, returns }: Campaign): { label: string; due: string }[] {
  const days = new Map(returns.units.flatMap(({ unit, due }) => (due === undefined ? [] : [[unit.group ?? '', due]])));
  return [...days].map(([group, due]) => ({ label: groupLabel(pack.outline, group), due }));
}

/** Groups whose units were asked different numbers of items, with the least and the most. */
function unequalGroups({ pack, returns }: Campaign): { label: string; least: number; most: number }[] {
  const numbers = new Map<string, number[]>();
  for (const { unit, state, counted } of returns.units) {
    if (counted === null || counted.asked !== undefined || (state !== 'complete' && state !== 'incomplete')) continue;
    const group = unit.group ?? '';
    numbers.set(group, [...(numbers.get(group) ?? []), counted.completeness.required]);
  }
  return [...numbers].flatMap(([group, list]) => {
    const [least, most] = [Math.min(...list), Math.max(...list)];
    return least === most ? [] : [{ label: groupLabel(pack.outline, group), least, most }];
  });
}

/** What stands over the status of a campaign. */
export function overviewOf(campaign: Campaign, language: Language): Overview {
  const words = statusWords[language];
  const { returns, now } = campaign;
  const { form, period } = formOf(campaign);
  const { due, cutoff } = returns;
  const today = writtenMoment(now, language);
  const { unsaid } = countsOf(returns.units);
  const undated = due !== null && unsaid > 0;
  return {
    title: words.title(form.title, period),
    days: [
      due === null ? words.noDue(today) : words.due(writtenMoment(due, language), today, daysBetween(now, due)),
      ...groupDues(campaign).map(({ label, due: own }) => words.groupDue(label, writtenMoment(own, language))),
      ...(cutoff === null ? [] : [words.cutoff(writtenMoment(cutoff, language))]),
      ...(undated ? [words.undated(unsaid)] : []),
      ...unequalGroups(campaign).map(({ label, least, most }) => words.unequal(label, least, most)),
    ],
    undated,
    parts: [
      { id: FIELDS, short: words.fields, title: words.fields },
      ...(form.tables ?? []).map(({ id, title }) => ({ id, short: title, title })),
      ...form.sections.map(({ id, number, heading }, at) => ({
        id,
        short: number.replace(/[.)]$/, '') || String(at + 1),
        title: heading,
      })),
      ...form.appendices.map(({ id, number, title }) => ({ id, short: number, title })),
    ],
  };
}
