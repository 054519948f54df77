import type { Language } from '../../../schemas/id.js';
import { type Finding, say } from '../../findings/index.js';

/** Findings that stand under the same headings. */
export interface Group {
  /** The headings that lead there, outermost first; empty for the whole document. */
  trail: string[];
  advice: Advice[];
}

/** Findings of one kind that are mended in the same way: what is the matter with each, then what to do once. */
export interface Advice {
  severity: Finding['severity'];
  what: string[];
  /** Why it matters and what to do. */
  todo: string;
}

const trailOf = ({ place }: Finding): string[] => (place.in === 'document' ? place.trail : []);

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

/** The row a cell stands in, by its item: `bieu_1.r2` of `bieu_1.r2.so_tin`. */
const rowOf = (item: string | null): string => (item ?? '').split('.').slice(0, 2).join('.');

/** Findings with the empty cells of each row told as one, where the first of them stands. */
export function rowsAtOnce(findings: readonly Finding[]): Finding[] {
  const rows = new Map<string, Extract<Finding, { code: 'cell-missing' }>>();
  return findings.flatMap((one): Finding[] => {
    if (one.code !== 'cell-missing') return [one];
    const row = `${one.severity} ${rowOf(one.item)}`;
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

function adviceOf(findings: readonly Finding[], language: Language): Advice[] {
  const said = findings.map((one) => {
    const { what, why, todo } = say(one, language);
    return { severity: one.severity, code: one.code, what, todo: `${why} ${todo}`.trim() };
  });
  return runs(said, (one) => JSON.stringify([one.severity, one.code, one.todo])).flatMap((run) => {
    const [first] = run;
    return first === undefined
      ? []
      : [{ severity: first.severity, what: run.map(({ what }) => what), todo: first.todo }];
  });
}

/**
 * Findings by the headings they stand under, in their own order, with what is said of many told once and the empty
 * cells of a row in one line.
 */
export const grouped = (findings: readonly Finding[], language: Language): Group[] =>
  runs(rowsAtOnce(findings), (one) => JSON.stringify(trailOf(one))).map((run) => ({
    trail: run[0] === undefined ? [] : trailOf(run[0]),
    advice: adviceOf(run, language),
  }));
