import { safeParse, type z } from 'zod';
import type { SourcePlace } from '../../schemas/place.js';
import type { Finding } from '../findings/index.js';
import { decode, type NamedBytes } from './decode.js';
import { findingsOfIssues, placeOf, placeOfName } from './issues.js';
import { mend } from './mend.js';
import { hasErrors } from './order.js';
import { parseSource } from './parse.js';
import { type SourceText, sourceText } from './text.js';
import type { Path, Tree } from './tree.js';
import { takeNumbersAsText } from './written.js';

/** Tells where in a file a value stands. Paths are those of the value: names, and counts from 0 in lists. */
export interface Places {
  /** The value; what holds it where it is not there. */
  value(path: Path): SourcePlace;
  /** The name before the value. */
  name(path: Path): SourcePlace;
  /** Some characters within a text, as exactly as the way it is written allows. */
  within(path: Path, text: string, at: number, length: number): SourcePlace;
}

/** A value to look further into. */
export interface Near<T> {
  value: T;
  /** Where its parts stand. */
  places: Places;
  /** Some values are stand-ins: what they say is not to be judged. */
  guessed: boolean;
  /** False where something had to be left out: what is not there may be in the file. */
  whole: boolean;
}

/** A file as read: its value where it is of the right form, where its parts stand, and what is wrong with it. */
export interface Loaded<T> {
  value: T | null;
  /** The value, or the nearest to it that can be looked into further for more problems; null where there is none. */
  near: Near<T> | null;
  places: Places;
  /**
   * What is wrong with a value made from a part of the file, held against a format: `at` is the path of that part, so
   * that findings point into the file.
   */
  hold(value: unknown, schema: z.core.$ZodType, at: Path): Finding[];
  findings: Finding[];
}

const holdIn =
  (source: SourceText, tree: Tree): Loaded<unknown>['hold'] =>
  (value, schema, at) => {
    const parsed = safeParse(schema, value);
    const part: Tree = { value, findings: [], spanOf: (path) => tree.spanOf([...at, ...path]) };
    return parsed.success ? [] : findingsOfIssues(parsed.error.issues, { source, tree: part, schema });
  };

const placesOf = (source: SourceText, tree: Tree): Places => ({
  value: (path) => placeOf(path, source, tree),
  name: (path) => placeOfName(path, source, tree),
  within(path, text, at, length) {
    const span = tree.spanOf(path);
    const inside = span === null ? -1 : source.text.slice(span.start, span.end).indexOf(text);
    return span === null || inside < 0
      ? placeOf(path, source, tree)
      : source.at(span.start + inside + at, Math.max(1, length));
  },
});

const nearTo = <T>(source: SourceText, tree: Tree, schema: z.ZodType<T>): Near<T> | null => {
  const mended = mend(tree.value, schema);
  if (mended === null) return null;
  const { value, guessed, whole, original } = mended;
  return {
    value,
    guessed,
    whole,
    places: placesOf(source, { ...tree, spanOf: (path) => tree.spanOf(original(path)) }),
  };
};

const emptyTree: Tree = { value: undefined, findings: [], spanOf: () => null };

/**
 * Reads a YAML file of a given format. Never throws: every problem of the way it is written, of its names and of its
 * values is a finding with line and column.
 */
export const loadSource = <T>(file: NamedBytes, schema: z.ZodType<T>): Loaded<T> => {
  const decoded = decode(file);
  const unread = (findings: Finding[]): Loaded<T> => {
    const empty = sourceText(file.name, '');
    return {
      value: null,
      near: null,
      places: placesOf(empty, emptyTree),
      hold: holdIn(empty, emptyTree),
      findings,
    };
  };
  if (decoded.value === null) return unread(decoded.findings);
  const source = sourceText(file.name, decoded.value);
  const { tree, findings } = parseSource(source);
  if (tree === null) return unread([...decoded.findings, ...findings]);
  let parsed = schema.safeParse(tree.value);
  if (!parsed.success && takeNumbersAsText(tree, parsed.error.issues)) parsed = schema.safeParse(tree.value);
  const issues = parsed.success ? [] : findingsOfIssues(parsed.error.issues, { source, tree, schema });
  return {
    value: parsed.success && !hasErrors(findings) ? parsed.data : null,
    near: nearTo(source, tree, schema),
    places: placesOf(source, tree),
    hold: holdIn(source, tree),
    findings: [...decoded.findings, ...findings, ...issues],
  };
};
