import { testManyParts } from '../support/many-parts.js';

/** many-parts.long.test.ts has more of them. */
testManyParts(0.05);
