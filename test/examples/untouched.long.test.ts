import { testUntouched } from '../support/untouched.js';

testUntouched((units) => units);
