import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadOutline } from '../../src/outline/index.js';
import { loadUnits } from '../../src/units/index.js';
import { exampleNames, exampleRoot, loadExample } from '../support/examples.js';

describe.each(exampleNames)('the example %s', (name) => {
  const read = (file: string): Uint8Array => readFileSync(join(exampleRoot, name, file));

  test('has an outline in which nothing is found', () => {
    const { value, findings } = loadOutline({ name: `${name}/outline.yaml`, bytes: read('outline.yaml') });
    expect(findings).toEqual([]);
    expect(value?.id).toMatch(/^[a-z]/);
  });

  test('has a list of units in which nothing is found, at least four of different groups', () => {
    const file = { name: `${name}/units.yaml`, bytes: read('units.yaml') };
    const { value: units, findings } = loadUnits(file, loadExample(name).outline);
    expect(findings).toEqual([]);
    expect(new Set(units.map((unit) => unit.group)).size).toBeGreaterThanOrEqual(4);
  });
});
