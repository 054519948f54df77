import { testLeftBlank } from '../support/left-blank.js';

/** One place of two forms of each example, another one in each; left-blank.long.test.ts leaves more of them blank in all. */
testLeftBlank(
  (tags, number) => tags.slice((number * 37) % tags.length).slice(0, 1),
  (units) => [...units.slice(0, 1), ...units.slice(-1)],
);
