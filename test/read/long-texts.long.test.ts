import { LONG, testLongLines } from '../support/long-texts.js';

testLongLines(LONG);
