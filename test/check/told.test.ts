import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { told } from '../support/told.js';

test.each(Object.entries(told))(
  'what is told is as it was kept in %s, or the change was read: npm run told',
  (name, now) => {
    expect(now()).toBe(readFileSync(join(process.cwd(), 'test/documents/check', name), 'utf8'));
  },
);
