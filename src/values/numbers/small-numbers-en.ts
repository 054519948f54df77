import { Phrases, phrasesOf } from '../tokens/phrases.js';
import { digitByDigit, type SmallReader, small } from './small-number.js';

const counted = (words: string, worth: (nth: number) => number): [string, number][] =>
  words.split(' ').map((word, nth): [string, number] => [word, worth(nth)]);

const BELOW_TWENTY = new Phrases(
  counted(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    (nth) => nth,
  ),
);
const TENS = new Phrases(counted('twenty thirty forty fifty sixty seventy eighty ninety', (nth) => (nth + 2) * 10));
const HUNDRED = phrasesOf(['hundred']);
const DOZEN = phrasesOf(['dozen']);
const ARTICLE = phrasesOf(['a']);

const digits: SmallReader = (tokens, at) =>
  BELOW_TWENTY.at(tokens, at)
    .filter(({ value }) => value < 10)
    .map((one) => small(one.value, one));

/** "twelve", "twenty-one". */
const belowHundred: SmallReader = (tokens, at) => [
  ...BELOW_TWENTY.at(tokens, at).map((one) => small(one.value, one)),
  ...TENS.at(tokens, at).flatMap((ten) => {
    const ones = digits(tokens, tokens[ten.to]?.word === '-' ? ten.to + 1 : ten.to);
    return [
      small(ten.value, ten),
      ...ones.filter(({ value }) => value > 0).map((one) => small(ten.value + one.value, one)),
    ];
  }),
];

/** Numbers in English words that say no thousand: "twelve hundred" and "two dozen" too. */
export const smallEnglish: SmallReader = (tokens, at) => {
  const count = belowHundred(tokens, at);
  const article = ARTICLE.at(tokens, at).map((one) => small(1, one));
  const larger = [...count, ...article].flatMap((times) => [
    ...DOZEN.at(tokens, times.to).map((dozen) => small(times.value * 12, dozen)),
    ...HUNDRED.at(tokens, times.to).flatMap((found) => {
      const hundred = small(times.value * 100, found);
      const behind = belowHundred(tokens, tokens[hundred.to]?.word === 'and' ? hundred.to + 1 : hundred.to);
      return [hundred, ...behind.map((one) => small(hundred.value + one.value, one))];
    }),
  ]);
  return [...count, ...larger];
};

/** What stands behind "point": "five", "two five". */
export const decimalsEnglish: SmallReader = (tokens, at) => digitByDigit(tokens, at, digits);
