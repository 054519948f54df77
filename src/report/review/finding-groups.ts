import type { Language } from '../../../schemas/id.js';
import type { RuleCode } from '../../check/index.js';
import { parentOf } from '../../form/index.js';
import { type Finding, ruleOf, say } from '../../messages/index.js';

/** Findings that stand under the same headings. */
export interface SectionFindings {
  /** The headings that lead there, outermost first; empty for the whole document. */
  trail: string[];
  groups: FindingGroup[];
}

/** Findings of one kind that are mended in the same way: what is the matter with each, then what to do once. */
export interface FindingGroup {
  severity: Finding['severity'];
  what: string[];
  /** Why it matters and what to do. */
  todo: string;
  /** What to write under `rules:` of a definition to grade such findings; null where no rule finds them. */
  rule: RuleCode | null;
}

/** The headings a finding stands under, outermost first; empty for the whole document. */
export const trailOf = ({ place }: Finding): string[] => (place.in === 'document' ? place.trail : []);

/** Neighbours that agree in what `key` says of them. */
function runs<T>(list: readonly T[], key: (one: T) => string): T[][] {
  const groups: T[][] = [];
  for (const one of list) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && key(last[0]) === key(one)) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Lists by a key, each in the order of `all`; what has no key is left out. */
export function listsBy<T>(all: readonly T[], keyOf: (one: T) => string | null): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== null && !lists.get(key)?.push(one)) lists.set(key, [one]);
  }
  return lists;
}

/** Findings with the empty cells of each row told as one, where the first of them stands. */
export function joinRowFindings(findings: readonly Finding[]): Finding[] {
  const rows = new Map<string, Extract<Finding, { code: 'cell-missing' }>>();
  return findings.flatMap((one): Finding[] => {
    if (one.code !== 'cell-missing') return [one];
    const row = `${one.severity} ${parentOf(one.item ?? '')}`;
    const first = rows.get(row);
    if (first !== undefined) {
      first.data.columns.push(...one.data.columns);
      return [];
    }
    const told = { ...one, data: { ...one.data, columns: [...one.data.columns] } };
    rows.set(row, told);
    return [told];
  });
}

function sameRemedy(findings: readonly Finding[], language: Language): FindingGroup[] {
  const said = findings.map((one) => {
    const { what, why, todo } = say(one, language);
    return { severity: one.severity, code: one.code, rule: ruleOf(one), what, todo: `${why} ${todo}`.trim() };
  });
  return runs(said, (one) => JSON.stringify([one.severity, one.code, one.todo])).flatMap((run) => {
    const [first] = run;
    return first === undefined
      ? []
      : [{ severity: first.severity, what: run.map(({ what }) => what), todo: first.todo, rule: first.rule }];
  });
}

/**
 * Findings by the headings they stand under, in their own order, with what is said of many told once and the empty
 * cells of a row in one line.
 */
export const groupFindings = (findings: readonly Finding[], language: Language): SectionFindings[] =>
  runs(joinRowFindings(findings), (one) => JSON.stringify(trailOf(one))).map((run) => ({
    trail: run[0] === undefined ? [] : trailOf(run[0]),
    groups: sameRemedy(run, language),
  }));
