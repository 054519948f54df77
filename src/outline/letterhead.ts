import { Letterhead, LetterheadFile } from '../../schemas/letterhead.js';
import { Outline } from '../../schemas/outline.js';
import type { Place } from '../../schemas/place.js';
import { type Finding, finding, type Result } from '../findings/index.js';
import { hasErrors, inOrder, type Loaded, loadSource, type NamedBytes, type Path } from '../source/index.js';
import { nearest } from '../text/index.js';

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values with some of them changed: groups entry by entry, everything else as a whole. Neither input is altered. */
const merge = (base: unknown, changes: unknown): unknown => {
  if (!isGroup(base) || !isGroup(changes)) return changes;
  const held = (key: string): unknown => (Object.hasOwn(base, key) ? base[key] : undefined);
  return Object.fromEntries([
    ...Object.entries(base).filter(([key]) => !Object.hasOwn(changes, key)),
    ...Object.entries(changes).map(([key, value]) => [key, merge(held(key), value)]),
  ]);
};

/** The values of a letterhead as one language has them. */
const inLanguage = ({ in: languages, ...letterhead }: LetterheadFile, language: string): unknown =>
  merge(letterhead, Object.entries(languages ?? {}).find(([each]) => each === language)?.[1] ?? {});

/**
 * Reads a letterhead file, with what it changes for another language. Gives every problem at once; null where one of
 * them is an error. Never throws.
 */
export const loadLetterhead = (file: NamedBytes): Result<LetterheadFile | null> => {
  const { value, findings: found, hold } = loadSource(file, LetterheadFile);
  const changed =
    value === null
      ? []
      : Object.keys(value.in ?? {}).flatMap((each) => hold(inLanguage(value, each), Letterhead, ['in', each]));
  const findings = inOrder([...found, ...changed]);
  return { value: hasErrors(findings) ? null : value, findings };
};

const secondary = ({ id, source }: Letterhead, place: Place): Finding[] =>
  source.certainty === 'secondary'
    ? [finding('letterhead-secondary', null, place, { letterhead: id, document: source.document })]
    : [];

/** What is wrong with the changed values, in the definition's file where it is at hand. */
const heldAgainst = (values: unknown, source: Loaded<Outline> | null, place: Place): Finding[] => {
  if (source !== null) return source.hold(values, Letterhead, ['letterhead', 'with']);
  const issues = Letterhead.safeParse(values).error?.issues ?? [];
  return issues.map(({ path }) =>
    finding('value-wrong', null, place, {
      key: path.join('.'),
      expected: { is: 'other' },
      got: { kind: 'text', text: null },
      near: null,
    }),
  );
};

/**
 * The letterhead an outline asks for, in its language and with the values it changes. `available` holds those there
 * are by name, and one of the board's own under the path by which the outline names it. With `file`, the outline's
 * own, findings point into it. Never throws.
 */
export const chooseLetterhead = (
  outline: Outline,
  available: ReadonlyMap<string, LetterheadFile>,
  file?: NamedBytes,
): Result<Letterhead | null> => {
  const source = file === undefined ? null : loadSource(file, Outline);
  const choice = typeof outline.letterhead === 'string' ? { use: outline.letterhead } : outline.letterhead;
  const path: Path = typeof outline.letterhead === 'string' ? ['letterhead'] : ['letterhead', 'use'];
  const place: Place = source?.places.value(path) ?? { in: 'file', file: outline.id };
  const chosen = available.get(choice.use);
  if (chosen === undefined) {
    const known = [...available.keys()];
    const data = { letterhead: choice.use, near: nearest(choice.use, known), known };
    return { value: null, findings: [finding('letterhead-unknown', null, place, data)] };
  }
  const values = merge(inLanguage(chosen, outline.language), choice.with ?? {});
  const parsed = Letterhead.safeParse(values);
  return parsed.success
    ? { value: parsed.data, findings: secondary(parsed.data, place) }
    : { value: null, findings: heldAgainst(values, source, place) };
};
