import type { Answer } from '../../schemas/submission.js';
import type { FigureItem } from '../form/index.js';
import { FAR, isScaled, isSummable, type OutOfLine, outOfLine } from '../values/index.js';
import type { NumberOf } from './number-of.js';

/** So many other years or columns must agree with each other. */
const FEWEST = 2;

/** One year or column of a figure that is a thousand times off the others, which agree. */
export interface ImplausibleYear extends OutOfLine {
  item: FigureItem;
  answer: Answer;
}

/** The years and columns of one report's figures that are out of line with the others of their own figure. */
export function implausibleYears(
  items: readonly FigureItem[],
  answers: ReadonlyMap<string, Answer>,
  numberOf: NumberOf,
): ImplausibleYear[] {
  const figures = new Map<string, FigureItem[]>();
  for (const item of items) {
    const others = figures.get(item.figure.id);
    if (others === undefined) figures.set(item.figure.id, [item]);
    else others.push(item);
  }
  return [...figures.values()].flatMap((keyed) => {
    const rule = keyed[0]?.figure.rule;
    if (rule === undefined || keyed.length <= FEWEST || !isSummable(rule)) return [];
    const values = keyed.map(({ id }) => numberOf(answers.get(id)));
    const scaled = isScaled(rule);
    const far = scaled ? FAR.alike : FAR.others;
    return outOfLine(values, { scaled, far, fewest: FEWEST }).flatMap((out) => {
      // What was given in ones is too large; a year of little may be no more than that.
      const [value, usual] = [values[out.at] ?? 0, out.usual ?? 0];
      if (value < usual && value * FAR.others > usual) return [];
      const item = keyed[out.at];
      const answer = answers.get(item?.id ?? '');
      return item === undefined || answer === undefined ? [] : [{ ...out, item, answer }];
    });
  });
}
