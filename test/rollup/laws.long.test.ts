import { testLaws } from './laws.js';

testLaws(400);
