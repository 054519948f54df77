import { Phrases, phrasesOf } from '../tokens/phrases.js';
import type { Token } from '../tokens/tokens.js';
import { digitByDigit, type Small, type SmallReader, small } from './small-number.js';

const PLAIN: readonly (readonly [string, number])[] = [
  ['không', 0],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
];

const DIGIT = new Phrases(PLAIN);
/** What digits are called behind a ten and nowhere else: "hai mươi mốt", "hai lăm". */
const ONLY_BEHIND_TEN = new Phrases([
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
]);
/** "mười năm" is ten years. */
const ALSO_BEHIND_TEN = new Phrases(PLAIN.filter(([, worth]) => worth !== 0 && worth !== 5));
const TEN = phrasesOf(['mười']);
const TENS = phrasesOf(['mươi', 'chục']);
const HUNDRED = phrasesOf(['trăm']);
const ODD = phrasesOf(['linh', 'lẻ']);
const HALF = phrasesOf(['rưỡi', 'rưởi']);

const spokenDigits: SmallReader = (tokens, at) => DIGIT.at(tokens, at).map((one) => small(one.value, one));

const isDigit = ({ is, text }: Token): boolean => is === 'number' && /^\d$/.test(text);

/** A digit in figures counts tens and hundreds as one in words does: "5 trăm". */
const digits: SmallReader = (tokens, at) => {
  const token = tokens[at];
  return token && isDigit(token)
    ? [small(Number(token.text), { to: at + 1, toneless: false })]
    : spokenDigits(tokens, at);
};

const behindTen: SmallReader = (tokens, at) =>
  [...ONLY_BEHIND_TEN.at(tokens, at), ...ALSO_BEHIND_TEN.at(tokens, at)].map((one) => small(one.value, one));

/** From ten to ninety-nine: "mười hai", "hai mươi mốt", "ba chục", "hai lăm". */
const tens: SmallReader = (tokens, at) => {
  const withOnes = (ten: Small): Small[] => [
    ten,
    ...behindTen(tokens, ten.to).map((one) => small(ten.value + one.value, one, ten.toneless)),
  ];
  const counted = digits(tokens, at).filter(({ value }) => value > 0);
  const round = [
    ...TEN.at(tokens, at).map((ten) => small(10, ten)),
    ...counted.flatMap((digit) => TENS.at(tokens, digit.to).map((ten) => small(digit.value * 10, ten, digit.toneless))),
  ];
  const short = spokenDigits(tokens, at)
    .filter(({ value }) => value > 1)
    .flatMap((digit) =>
      ONLY_BEHIND_TEN.at(tokens, digit.to).map((one) => small(digit.value * 10 + one.value, one, digit.toneless)),
    );
  return [...round.flatMap(withOnes), ...short];
};

/** "lẻ năm". */
const odd: SmallReader = (tokens, at) =>
  ODD.at(tokens, at).flatMap((found) =>
    [...DIGIT.at(tokens, found.to), ...ONLY_BEHIND_TEN.at(tokens, found.to)].map((one) =>
      small(one.value, one, found.toneless),
    ),
  );

const hundreds: SmallReader = (tokens, at) =>
  digits(tokens, at).flatMap((digit) =>
    HUNDRED.at(tokens, digit.to).flatMap((found) => {
      const hundred = small(digit.value * 100, found, digit.toneless);
      const behind = [
        ...odd(tokens, hundred.to),
        ...tens(tokens, hundred.to),
        ...HALF.at(tokens, hundred.to).map((half) => small(50, half)),
      ];
      return [hundred, ...behind.map((one) => small(hundred.value + one.value, one, hundred.toneless))];
    }),
  );

const mayBegin = (token: Token): boolean =>
  token.is === 'number' ? isDigit(token) : [DIGIT, ODD, TEN].some((phrases) => phrases.mayBeginWith(token));

/** Numbers below a thousand in Vietnamese words. */
export const smallVietnamese: SmallReader = (tokens, at) => {
  const token = tokens[at];
  if (token === undefined || !mayBegin(token)) return [];
  return [
    ...spokenDigits(tokens, at).map((one): Small => ({ ...one, alone: 'digit' })),
    ...odd(tokens, at).map((one): Small => ({ ...one, alone: 'odd' })),
    ...tens(tokens, at),
    ...hundreds(tokens, at),
  ];
};

/** What stands behind "phẩy": "năm", "không năm", "hai mươi lăm". */
export const decimalsVietnamese: SmallReader = (tokens, at) => [
  ...digitByDigit(tokens, at, spokenDigits),
  ...tens(tokens, at).map((one) => ({ ...one, value: one.value / 100 })),
];
