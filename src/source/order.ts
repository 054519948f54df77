import type { Finding } from '../findings/index.js';

const position = ({ place }: Finding): [number, number] =>
  place.in === 'source' ? [place.line, place.column] : [0, 0];

/** Findings in the order of their lines; what is about the whole file comes first. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => {
    const [[line, column], [otherLine, otherColumn]] = [position(one), position(other)];
    return line - otherLine || column - otherColumn;
  });

/** Whether anything among the findings keeps a definition from being used. */
export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');
