import { LONG, PRINTED, testLongLines } from '../support/long-texts.js';

testLongLines(LONG, () => PRINTED);
