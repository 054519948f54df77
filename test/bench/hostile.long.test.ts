import { KINDS } from '../../bench/hostile/kinds.js';
import { masses } from '../../bench/hostile/masses.js';
import { testHostile } from '../support/hostile.js';

/** The masses are for the bench: they take their time, and show nothing that these do not. */
testHostile(KINDS.filter((kind) => !masses.includes(kind)));
