import { KINDS } from '../../bench/hostile/kinds.js';
import { masses } from '../../bench/hostile/masses.js';
import { testHostile } from '../support/hostile.js';

/** Few of those that are not of a size; hostile.long.test.ts takes them all. */
const STEP = 24;

testHostile(KINDS.filter((kind) => !masses.includes(kind)).filter((_, at) => at % STEP === 0));
