import { describe, expect, test } from '@jest/globals';
import { isBlank, isNil } from '../../src/read/texts/blank.js';
import { splitMark } from '../../src/read/texts/mark.js';
import { readNumber } from '../../src/values/numbers/number.js';
import { readDate } from '../../src/values/times/date.js';
import { HANGS, LONG, PRINTED, testLongLines } from '../support/long-texts.js';
import { rule } from '../support/rule.js';

const decimal = rule('decimal');

describe('a value of many characters is read in time:', () => {
  test.each(LONG)(
    '%s',
    (_, piece) => {
      for (const end of ['', 'x', '1']) {
        const text = piece.repeat(150_000 / piece.length) + end;
        expect([isBlank(text, 'vi'), isNil(text), splitMark(text).rest].length).toBe(3);
        expect(typeof readNumber(text, decimal, 'vi').value).not.toBe('undefined');
        expect(readDate(text, 'vi').reading).toBeNull();
      }
    },
    HANGS,
  );
});

/** Each line with another piece behind it; long-texts.long.test.ts has all pieces behind each. */
testLongLines(LONG.slice(0, PRINTED.length), (turn) => PRINTED.slice(turn, turn + 1));
