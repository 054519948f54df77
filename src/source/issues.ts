import type { z } from 'zod';
import { type Expected, type Finding, finding, type Got } from '../findings/index.js';
import { nearest } from '../text/index.js';
import { expectedBy, flatten, type Issue } from './expected.js';
import { allowedAt, takesNumber } from './keys.js';
import type { Places } from './places.js';
import { type Path, type Tree, valueAt } from './tree.js';

/** Longer texts are not quoted in a message: the line itself is. */
const LONGEST_QUOTE = 60;

const gotAt = (value: unknown): Got => {
  if (Array.isArray(value)) return { kind: value.length === 0 ? 'nothing' : 'list', text: null };
  if (typeof value === 'object' && value !== null) return { kind: 'map', text: null };
  if (value === null || value === undefined || value === '') return { kind: 'nothing', text: null };
  const text = String(value);
  const kind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'yes_no' : 'text';
  return { kind, text: text.length > LONGEST_QUOTE ? null : text };
};

const lastName = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');

interface Held {
  places: Places;
  tree: Tree;
  schema: z.core.$ZodType;
}

/** The name that was most likely meant at a place, one that is not there yet before one that is. */
const nearKeyAt = (path: Path, { tree, schema }: Held): ((key: string) => string | null) => {
  const allowed = allowedAt(schema, path);
  const present = valueAt(tree.value, path);
  const open = allowed.filter(
    (each) => typeof present !== 'object' || present === null || !Object.hasOwn(present, each),
  );
  return (key) => nearest(key, open) ?? (open.length < allowed.length ? nearest(key, allowed) : null);
};

const unknownKeys = (path: Path, keys: readonly string[], held: Held): Finding[] => {
  const allowed = allowedAt(held.schema, path);
  const nearKey = nearKeyAt(path, held);
  return keys.map((key) =>
    finding('key-unknown', null, held.places.name([...path, key]), { key, near: nearKey(key), allowed }),
  );
};

/** The format known, where a file begins by saying that it is of a later one. */
const newerFormat = ({ code, path, ...rest }: Issue, value: unknown): number | null => {
  if (code !== 'invalid_value' || path.length !== 1 || typeof value !== 'number' || !('values' in rest)) return null;
  const [known, ...others] = rest.values;
  return typeof known === 'number' && others.length === 0 && value > known ? known : null;
};

/** Powers of ten by how money is called, the longer names first: all of them end in đồng. */
const SCALES: readonly [pattern: RegExp, scale: string][] = [
  [/tỷ|tỉ|billion/i, '1000000000'],
  [/triệu|million/i, '1000000'],
  [/nghìn|ngàn|thousand/i, '1000'],
  [/đồng|dong|vnd/i, '1'],
];

const scaleNear = (value: unknown): string | null =>
  SCALES.find(([pattern]) => pattern.test(String(value).normalize('NFC')))?.[1] ?? null;

/** What a value should have been. Of a text the library names the one way that takes texts; a number may do as well. */
const expectedOf = (issue: Issue, schema: Held['schema']): Expected => {
  const expected = expectedBy(issue);
  const also = issue.code === 'invalid_format' && takesNumber(schema, issue.path);
  return also ? { is: 'any_of', of: [{ is: 'number' }, expected] } : expected;
};

const findingsOfIssue = (issue: Issue, held: Held): Finding[] => {
  const { places, tree } = held;
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.path, issue.keys, held);
  if (issue.code === 'invalid_key')
    return [finding('id-wrong', null, places.name(issue.path), { id: String(issue.path.at(-1)) })];
  const key = lastName(issue.path);
  const place = places.value(issue.path);
  if (tree.spanOf(issue.path) === null) return [finding('value-missing', null, place, { key })];
  const value = valueAt(tree.value, issue.path);
  // A value that could not be made out has been told of already.
  if (value === undefined) return [];
  const expected = expectedOf(issue, held.schema);
  const got = gotAt(value);
  if (expected.is === 'id' && got.kind === 'text' && key === 'id')
    return [finding('id-wrong', null, place, { id: got.text ?? '' })];
  const newer = newerFormat(issue, value);
  if (newer !== null) return [finding('format-newer', null, place, { key, found: Number(value), known: newer })];
  if (key === 'scale' && expected.is === 'one_of')
    return [finding('value-wrong', null, place, { key, expected: { is: 'scale' }, got, near: scaleNear(value) })];
  const near = expected.is === 'one_of' && typeof value === 'string' ? nearest(value, expected.options) : null;
  return [finding('value-wrong', null, place, { key, expected, got, near })];
};

/** The paths of entries that seem to be there under a mistyped name. */
const mistyped = (issues: readonly Issue[], held: Held): Set<string> =>
  new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const nearKey = nearKeyAt(issue.path, held);
      return issue.keys.map((key) => [...issue.path, nearKey(key)].map(String).join('\n'));
    }),
  );

/** What zod says of a document, in findings with line and column. What is mistyped is not also missing. */
export const findingsOfIssues = (issues: readonly Issue[], held: Held): Finding[] => {
  const flat = issues.flatMap(flatten);
  const there = mistyped(flat, held);
  return flat
    .filter(({ path }) => held.tree.spanOf(path) !== null || !there.has(path.map(String).join('\n')))
    .flatMap((issue) => findingsOfIssue(issue, held));
};
