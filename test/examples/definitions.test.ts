import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { Outline } from '../../schemas/outline.js';
import { UnitList } from '../../schemas/units.js';

const root = join(import.meta.dirname, '../../examples');
const names = readdirSync(root);

const yaml = (name: string, file: string): unknown => parse(readFileSync(join(root, name, file), 'utf8'));

describe.each(names)('the example %s', (name) => {
  test('has an outline of the right shape', () => {
    expect(Outline.safeParse(yaml(name, 'outline.yaml')).error?.issues ?? []).toEqual([]);
  });

  test('has at least four units of different groups', () => {
    const units = UnitList.parse(yaml(name, 'units.yaml')).units;
    expect(new Set(units.map((unit) => unit.group)).size).toBeGreaterThanOrEqual(4);
  });
});
