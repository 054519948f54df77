import { safeParse, type z } from 'zod';
import type { Finding, Result } from '../findings/index.js';
import { decode, LARGEST_SOURCE, type NamedBytes } from './decode.js';
import { findingsOfIssues } from './issues.js';
import { mend } from './mend.js';
import { hasErrors, inOrder, withoutRepeats } from './order.js';
import { type Parsed, parseSource } from './parse.js';
import { type Places, placesOf } from './places.js';
import { type SourceText, sourceText } from './text.js';
import type { Path, Tree } from './tree.js';
import { takeNumbersAsText } from './written.js';

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

const nearTo = <T>(source: SourceText, tree: Tree, schema: z.ZodType<T>): Near<T> | null => {
  const mended = mend(tree.value, schema);
  if (mended === null) return null;
  const { original, ...near } = mended;
  return { ...near, places: placesOf(source, (path) => tree.spanOf(original(path))) };
};

/**
 * Reads a YAML file of a given format, of at most `limit` bytes. Never throws: every problem of the way it is written, of its names and of its
 * values is a finding with line and column.
 */
export const loadSource = <T>(file: NamedBytes, schema: z.ZodType<T>, limit = LARGEST_SOURCE): Loaded<T> => {
  const decoded = decode(file, limit);
  const source = sourceText(file.name, decoded.value ?? '');
  const { tree, findings }: Parsed = decoded.value === null ? { tree: null, findings: [] } : parseSource(source);
  const spanOf: Tree['spanOf'] = (path) => tree?.spanOf(path) ?? null;
  const places = placesOf(source, spanOf);
  const hold: Loaded<T>['hold'] = (value, format, at) => {
    const parsed = safeParse(format, value);
    const part: Tree = { value, findings: [], spanOf: (path) => spanOf([...at, ...path]) };
    const held = { places: placesOf(source, part.spanOf), tree: part, schema: format };
    return parsed.success ? [] : findingsOfIssues(parsed.error.issues, held);
  };
  if (tree === null) return { value: null, near: null, places, hold, findings: [...decoded.findings, ...findings] };
  let parsed = schema.safeParse(tree.value);
  if (!parsed.success && takeNumbersAsText(tree, parsed.error.issues)) parsed = schema.safeParse(tree.value);
  const issues = parsed.success ? [] : findingsOfIssues(parsed.error.issues, { places, tree, schema });
  return {
    value: parsed.success && !hasErrors(findings) ? parsed.data : null,
    near: nearTo(source, tree, schema),
    places,
    hold,
    findings: [...decoded.findings, ...findings, ...issues],
  };
};

/**
 * Reads a YAML file of a given format, of at most `limit` bytes, and looks into what it means. Gives every problem at once, in the order of its
 * lines; the value is null where one of them is an error. Never throws.
 */
export const loadMeant = <T>(
  file: NamedBytes,
  schema: z.ZodType<T>,
  check: (near: Near<T>) => Finding[],
  limit = LARGEST_SOURCE,
): Result<T | null> => {
  const { value, near, findings: found } = loadSource(file, schema, limit);
  const findings = withoutRepeats(inOrder([...found, ...(near === null ? [] : check(near))]));
  return { value: hasErrors(findings) ? null : value, findings };
};
