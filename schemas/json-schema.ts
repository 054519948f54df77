import { z } from 'zod';
import { PERIOD_PATTERN } from './id.js';
import { LetterheadFile } from './letterhead.js';
import { Mapping } from './mapping.js';
import { Outline } from './outline.js';
import { Pack } from './pack.js';
import { ReviewList } from './review.js';
import { PrintedRollup } from './rollup.js';
import { Settled } from './settled.js';
import { Stamp } from './stamp.js';
import { PrintedStatus } from './status.js';
import { Answer } from './submission.js';
import { UnitList } from './units.js';
import { type Dictionary, describe, type JsonSchema } from './words/describe.js';
import { letterheadWords } from './words/letterhead.js';
import { mappingWords } from './words/mapping.js';
import { outlineWords } from './words/outline.js';
import { resultWords } from './words/results.js';
import { rollupWords } from './words/rollup.js';
import { settledWords } from './words/settled.js';
import { statusWords } from './words/status.js';
import { unitsWords } from './words/units.js';

/** The formats that cross the boundary, each with a JSON Schema. */
export const formatNames = [
  'outline',
  'units',
  'letterhead',
  'mapping',
  'pack',
  'stamp',
  'submission',
  'review',
  'rollup',
  'settled',
  'status',
] as const;

export type FormatName = (typeof formatNames)[number];

interface Format {
  schema: z.ZodType;
  dictionary: Dictionary;
}

const outline: Dictionary = { words: outlineWords };
const units: Dictionary = { words: unitsWords };
const letterhead: Dictionary = { words: letterheadWords };
const results: Dictionary = { words: resultWords };

const formats: Readonly<Record<FormatName, Format>> = {
  outline: { schema: Outline, dictionary: outline },
  units: { schema: UnitList, dictionary: units },
  letterhead: { schema: LetterheadFile, dictionary: letterhead },
  mapping: { schema: Mapping, dictionary: { words: mappingWords } },
  pack: {
    schema: Pack,
    dictionary: { words: resultWords, shared: outline, below: { outline, units }, defined: { Letterhead: letterhead } },
  },
  stamp: { schema: Stamp, dictionary: results },
  submission: { schema: Answer, dictionary: results },
  review: { schema: ReviewList, dictionary: results },
  rollup: { schema: PrintedRollup, dictionary: { words: { ...resultWords, ...rollupWords } } },
  settled: { schema: Settled, dictionary: { words: settledWords } },
  status: { schema: PrintedStatus, dictionary: { words: statusWords, shared: results } },
};

/** Loading takes a year without quotation marks as a period, so editors need not complain of it. */
const allowYear = ({ jsonSchema }: { jsonSchema: JsonSchema }): void => {
  if (jsonSchema.pattern === PERIOD_PATTERN.source) jsonSchema.type = ['string', 'integer'];
};

/** A JSON Schema as it is printed and kept; deep as they are, they would be a third larger with two blanks for each level. */
export const printJsonSchema = (name: FormatName): string => `${JSON.stringify(jsonSchemaOf(name), null, 1)}\n`;

/** The JSON Schema (draft 2020-12) of a format, as it may be written by hand, with words for editors to show. */
export const jsonSchemaOf = (name: FormatName): JsonSchema => {
  const { schema, dictionary } = formats[name];
  const { $schema, ...bare } = z.toJSONSchema(schema, { io: 'input', override: allowYear });
  const description = dictionary.words[''];
  return { $schema, title: `decuong ${name}`, description, ...describe(bare, [], dictionary) };
};
