import { testUntouched } from '../support/untouched.js';

/** Two forms of each example; untouched.long.test.ts has all. */
testUntouched((units) => [...units.slice(0, 1), ...units.slice(-1)]);
