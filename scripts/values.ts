// Prints how typed values are read into docs/reading.md, from the examples that are a test as well.
import { readFileSync, writeFileSync } from 'node:fs';
import { EXAMPLES } from './values/examples.js';
import { PAGE, printedInto } from './values/page.js';

writeFileSync(PAGE, printedInto(readFileSync(PAGE, 'utf8'), EXAMPLES));
