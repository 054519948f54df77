import { testLaws } from './laws.js';

/** Some; laws.long.test.ts takes many. */
testLaws(25);
