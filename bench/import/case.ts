import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ExpectedTable } from './expected-table.js';

/** Texts that are as good as each other; `…` at the end of one: whatever follows, alone: any text. */
const Wordings = z.union([z.string(), z.array(z.string()).min(1)]);
export type Wordings = z.infer<typeof Wordings>;

const nodeShape = {
  /** A heading of the report. */
  section: Wordings.optional(),
  /** A thing asked for under a heading. */
  point: Wordings.optional(),
  /** One or the other: people who know the plan would take it for both. */
  either: Wordings.optional(),
  /** A remark: a point, guidance or nothing; it is not measured. */
  note: Wordings.optional(),
  /** `either`: the words can be read both ways. */
  if_any: z.union([z.boolean(), z.literal('either')]).optional(),
  /** Answered by a table that stands elsewhere. */
  see: z.boolean().optional(),
  /** Names of groups, as the case calls them. */
  for: z.array(z.string()).optional(),
  /** It may as well be asked of everybody. */
  or_all: z.boolean().optional(),
  /** `label; measure; years`, with `?` before what may be left out. */
  figures: z.array(z.string()).optional(),
  tables: z.array(ExpectedTable).optional(),
};

/** One part of the outline, and what stands inside it. */
export interface Node extends z.infer<z.ZodObject<typeof nodeShape>> {
  inside?: Node[] | undefined;
}
const Node: z.ZodType<Node> = z.strictObject({
  ...nodeShape,
  get inside(): z.ZodOptional<z.ZodArray<z.ZodType<Node>>> {
    return z.array(Node).min(1).optional();
  },
});

const Due = z.union([z.string(), z.number(), z.array(z.string())]);

const ExpectedGroup = z.strictObject({ label: Wordings, due: Due.optional(), optional: z.boolean().optional() });

/** What a person who knows the plan makes of it: a definition, or nothing. */
export const Expected = z.strictObject({
  about: z.string(),
  files: z.array(z.string()).min(1),
  args: z.array(z.string()).optional(),
  /** Can be opened only where LibreOffice is installed. */
  office: z.boolean().optional(),
  verdict: z.enum(['outline', 'refused']).default('outline'),
  head: z
    .strictObject({
      title: Wordings.optional(),
      type: z.string().optional(),
      language: z.string().optional(),
      letterhead: z.enum(['party', 'state', 'plain']).optional(),
      number: z.string().optional(),
      date: z.string().optional(),
      by: Wordings.optional(),
      to: Wordings.optional(),
      through: Wordings.optional(),
    })
    .default({}),
  every: z.string().optional(),
  /** A day, days of the year, a day of the month; `none` where the plan says none. */
  due: Due.optional(),
  /** Another way to say the same. */
  or_due: Due.optional(),
  cutoff: Due.optional(),
  groups: z.record(z.string(), ExpectedGroup).default({}),
  /** The sections and points; left out, neither they nor tables and groups are measured. */
  tree: z.array(Node).optional(),
  tables: z.array(ExpectedTable).default([]),
  /** What must be among the titles, points and tables. */
  present: z.array(z.string()).default([]),
  /** What must be no title, point or table of the definition. */
  absent: z.array(z.string()).default([]),
});
export type Expected = z.infer<typeof Expected>;

export interface Case {
  name: string;
  folder: string;
  expected: Expected;
}

function readCase(folder: string): Case {
  const expected = Expected.safeParse(parse(readFileSync(path.join(folder, 'expected.yaml'), 'utf8')));
  if (!expected.success) throw new Error(`${folder}/expected.yaml: ${z.prettifyError(expected.error)}`);
  for (const file of expected.data.files)
    if (!existsSync(path.join(folder, file))) throw new Error(`${folder}: there is no ${file}`);
  return { name: path.basename(folder), folder, expected: expected.data };
}

/** The cases of a folder, each a folder of its own with `expected.yaml`. */
export const casesOf = (folder: string, only: string): Case[] =>
  readdirSync(folder)
    .filter((name) => name.includes(only) && existsSync(path.join(folder, name, 'expected.yaml')))
    .sort()
    .map((name) => readCase(path.join(folder, name)));
