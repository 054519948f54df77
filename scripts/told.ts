/** Writes down again what rules find in their examples and what every finding says, for the tests to hold. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { told } from '../test/support/told.js';

for (const [name, now] of Object.entries(told)) writeFileSync(join('test', 'documents', 'check', name), now());
