import { testLeftBlank } from '../support/left-blank.js';

/** One place of each form, another one in each; left-blank.long.test.ts leaves more of them blank. */
testLeftBlank((tags, number) => tags.slice((number * 37) % tags.length).slice(0, 1));
