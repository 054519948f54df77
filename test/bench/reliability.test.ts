import { describe, expect, test } from '@jest/globals';
import {
  countSaid,
  noReliability,
  type Reliability,
  reliabilityColumns,
  sumOfReliability,
  worstOff,
} from '../../bench/detection/reliability.js';

/** So many answers of one confidence, so many of them right. */
function said(confidence: number, times: number, right: number): Reliability {
  const all = noReliability();
  for (let nth = 0; nth < times; nth++) countSaid(all, confidence, nth < right);
  return all;
}

describe('how often what was said is right', () => {
  test('who says nine of ten and is right nine times of ten is not off', () => {
    expect(worstOff(said(0.9, 200, 180))).toBeCloseTo(0);
  });

  test.each([
    ['more sure than right', 0.95, 180, 5],
    ['more right than sure', 0.7, 200, 30],
  ])('%s is off by as many points', (_, confidence, right, points) => {
    expect(worstOff(said(confidence, 200, right))).toBeCloseTo(points);
  });

  test('the worst tenth counts, unless too little was said in it to tell', () => {
    const sure = said(0.99, 1000, 990);
    expect(worstOff(sumOfReliability([sure, said(0.55, 20, 20)]))).toBeCloseTo(0);
    expect(worstOff(sumOfReliability([sure, said(0.55, 200, 200)]))).toBeCloseTo(45);
  });

  test('the surest are in the last tenth, and each tenth has a line', () => {
    const [, ...lines] = reliabilityColumns(sumOfReliability([said(1, 100, 100), said(0.42, 10, 4)])).split('\n');
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
      ['0.4–0.5', '10', '0.4200', '0.4000', 'too few'],
      ['0.9–1.0', '100', '1.0000', '1.0000', '0.0'],
    ]);
  });
});
