import { testManyParts } from '../support/many-parts.js';

testManyParts(1);
