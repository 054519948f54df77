import { type Code, type Finding, finding } from '../findings/index.js';

/** Row and column of a cell; letters of a column count as digits of base 26. */
const cellPosition = (cell: string): [number, number] => {
  const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [Number(row), [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)];
};

const position = ({ place }: Finding): [number, number] => {
  if (place.in === 'sheet') return cellPosition(place.cell);
  return place.in === 'source' ? [place.line, place.column] : [0, 0];
};

/** Findings in the order of their lines; what is about the whole file comes first. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => {
    const [[line, column], [otherLine, otherColumn]] = [position(one), position(other)];
    return line - otherLine || column - otherColumn;
  });

/** So many findings of a kind are told; shorthand is forbidden altogether, so that a few examples do. */
const MOST_ALIKE = 100;
const MOST_SHORTHANDS = 3;

/** Leaves out what is told too often: one finding says how many more there are. */
export const withoutRepeats = (findings: readonly Finding[]): Finding[] => {
  const counts = new Map<Code, number>();
  const left = new Map<Code, { first: Finding; more: number }>();
  const kept = findings.filter((found) => {
    const count = (counts.get(found.code) ?? 0) + 1;
    counts.set(found.code, count);
    if (count <= (found.code === 'yaml-alias' ? MOST_SHORTHANDS : MOST_ALIKE)) return true;
    left.set(found.code, { first: left.get(found.code)?.first ?? found, more: (left.get(found.code)?.more ?? 0) + 1 });
    return false;
  });
  const folded = [...left.values()].map(({ first: { item, place, severity }, more }) => {
    return { ...finding('more-alike', item, place, { more }), severity };
  });
  return folded.length === 0 ? kept : inOrder([...kept, ...folded]);
};

/** Whether anything among the findings keeps a definition from being used. */
export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');
