import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { documentOf } from '../support/package.js';

const folder = join(import.meta.dirname, '../documents/word');
const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));

describe('a document kept from a word processor', () => {
  test.each(names)('gives the tree beside it: %s', (name) => {
    const expected: unknown = JSON.parse(readFileSync(join(folder, name.replace(/docx$/, 'json')), 'utf8'));
    expect(documentOf(readFileSync(join(folder, name)))).toEqual(expected);
  });

  test('is there from more than one of them', () => {
    expect(names.length).toBeGreaterThan(4);
  });
});
