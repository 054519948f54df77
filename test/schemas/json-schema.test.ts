import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { formatNames, jsonSchemaOf } from '../../schemas/json-schema.js';
import { Outline } from '../../schemas/outline.js';
import type { JsonSchema } from '../../schemas/words/describe.js';
import { letterheadWords } from '../../schemas/words/letterhead.js';
import { outlineWords } from '../../schemas/words/outline.js';
import { resultWords } from '../../schemas/words/results.js';
import { unitsWords } from '../../schemas/words/units.js';
import { schema } from '../../src/commands/schema/index.js';

/** Every entry of a schema, with its path. */
const entriesOf = (value: unknown, path: string): [string, JsonSchema][] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const below = entriesOf(inner, `${path}/${key}`);
    return key === 'properties'
      ? [
          ...Object.entries(inner as Record<string, JsonSchema>).map(([name, each]): [string, JsonSchema] => [
            `${path}/${name}`,
            each,
          ]),
          ...below,
        ]
      : below;
  });
};

describe.each(formatNames)('the JSON Schema of %s', (name) => {
  test('has words for every entry', () => {
    const entries = entriesOf(jsonSchemaOf(name), '');
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(([, entry]) => typeof entry.description !== 'string').map(([path]) => path)).toEqual([]);
  });

  test('is the one in schemas/json', () => {
    const kept = readFileSync(new URL(`../../schemas/json/${name}.schema.json`, import.meta.url), 'utf8');
    expect(JSON.parse(kept)).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(name))));
  });

  test('is what the command prints', () => {
    let printed = '';
    const io = {
      stdout: (text: string) => {
        printed += text;
      },
      stderr: () => undefined,
      language: 'vi' as const,
      colour: false,
      terminal: false,
      program: 'decuong',
      cwd: '',
      now: () => new Date(0),
      progress: () => ({ step: () => undefined, done: () => undefined }),
    };
    expect(schema(name, io)).toBe(0);
    expect(printed).toBe(readFileSync(new URL(`../../schemas/json/${name}.schema.json`, import.meta.url), 'utf8'));
  });
});

test('words that describe nothing are not kept', () => {
  const used = new Set(formatNames.flatMap((name) => JSON.stringify(jsonSchemaOf(name))));
  const all = [...used].join('\n');
  const unused = [outlineWords, unitsWords, letterheadWords, resultWords].flatMap((words) =>
    Object.entries(words)
      .filter(([, text]) => !all.includes(JSON.stringify(text)))
      .map(([path]) => path),
  );
  expect(unused).toEqual([]);
});

test('an editor may take a year without quotation marks as a period', () => {
  expect(JSON.stringify(jsonSchemaOf('outline'))).toContain('"type":["string","integer"]');
});

test('what loads is what the JSON Schema names', () => {
  const { properties } = jsonSchemaOf('outline');
  expect(Object.keys(properties as object)).toEqual(Object.keys(Outline.shape));
  expect(z.toJSONSchema(Outline, { io: 'input' }).required).toEqual(jsonSchemaOf('outline').required);
});
