import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { z } from 'zod';
import {
  Column,
  CompareKey,
  CrossCheck,
  Figure,
  FixedRow,
  OpenRows,
  Outline,
  Point,
  RollupKind,
  Schedule,
  Signing,
  Table,
  ValueType,
} from '../../schemas/outline.js';
import { Unit } from '../../schemas/units.js';
import { exampleNames, exampleRoot } from '../support/examples.js';

const files = exampleNames.flatMap((name) =>
  ['outline.yaml', 'units.yaml'].map((file) => readFileSync(join(exampleRoot, name, file), 'utf8')),
);

/** Every key written anywhere in the examples, and every text that stands as a value. */
const keys = new Set<string>();
const values = new Set<unknown>();
function visit(node: unknown): void {
  if (Array.isArray(node)) for (const one of node) visit(one);
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      keys.add(key);
      visit(value);
    }
  } else values.add(node);
}
for (const file of files) visit(parse(file));

const shapes: Record<string, z.ZodObject> = {
  Outline,
  Point,
  Figure,
  Table,
  Column,
  FixedRow,
  OpenRows,
  CrossCheck,
  Schedule,
  Signing,
  Unit,
};

test.each(Object.keys(shapes))('together the examples use every key of %s', (name) => {
  expect(Object.keys(shapes[name]?.shape ?? {}).filter((key) => !keys.has(key))).toEqual([]);
});

test('together the examples use every type of value, way of rolling up and key of comparison', () => {
  const asked = [...ValueType.options, ...RollupKind.options, ...CompareKey.options];
  expect(asked.filter((one) => !values.has(one))).toEqual([]);
});
