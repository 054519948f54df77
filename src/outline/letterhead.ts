import { Letterhead, LetterheadFile } from '../../schemas/letterhead.js';
import { type LetterheadChoice, Outline } from '../../schemas/outline.js';
import type { Place } from '../../schemas/place.js';
import { type Finding, finding, type Result } from '../findings/index.js';
import { groupSays, letterheadName } from '../form/index.js';
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
const heldAgainst = (values: unknown, source: Loaded<Outline> | null, path: Path, place: Place): Finding[] => {
  if (source !== null) return source.hold(values, Letterhead, [...path, 'with']);
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

/** Letterheads by their names, those of a board's own by the paths by which its outline names them. */
type Available = ReadonlyMap<string, LetterheadFile>;

/** A letterhead that is asked for: by whom, as what, and where in the outline. */
interface Asked {
  outline: Outline;
  choice: LetterheadChoice;
  path: Path;
}

function chosen({ outline, choice, path }: Asked, available: Available, source: Loaded<Outline> | null) {
  const { use, with: changes = {} } = typeof choice === 'string' ? { use: choice } : choice;
  const named = typeof choice === 'string' ? path : [...path, 'use'];
  const place: Place = source?.places.value(named) ?? { in: 'file', file: outline.id };
  const found = available.get(use);
  if (found === undefined) {
    const known = [...available.keys()];
    return {
      value: null,
      findings: [finding('letterhead-unknown', null, place, { letterhead: use, near: nearest(use, known), known })],
    };
  }
  const values = merge(inLanguage(found, outline.language), changes);
  const parsed = Letterhead.safeParse(values);
  return parsed.success
    ? { value: parsed.data, findings: secondary(parsed.data, place) }
    : { value: null, findings: heldAgainst(values, source, path, place) };
}

const sourceOf = (file: NamedBytes | undefined): Loaded<Outline> | null =>
  file === undefined ? null : loadSource(file, Outline);

/**
 * The letterhead an outline asks for, in its language and with the values it changes. `available` holds those there
 * are by name, and one of the board's own under the path by which the outline names it. With `file`, the outline's
 * own, findings point into it. Never throws.
 */
export const chooseLetterhead = (
  outline: Outline,
  available: Available,
  file?: NamedBytes,
): Result<Letterhead | null> =>
  chosen({ outline, choice: outline.letterhead, path: ['letterhead'] }, available, sourceOf(file));

/**
 * The letterheads its groups ask for, by `letterheadName`; of several problems all, then the value is null. What is the
 * outline's own is told of once.
 */
export function chooseGroupLetterheads(
  outline: Outline,
  available: Available,
  file?: NamedBytes,
): Result<Record<string, Letterhead> | null> {
  const source = sourceOf(file);
  const found = Object.keys(outline.groups ?? {}).flatMap((group) => {
    const choice = groupSays(outline, group)?.letterhead;
    if (choice === undefined) return [];
    const path = ['groups', group, 'letterhead'];
    return [{ name: letterheadName(choice, group), ...chosen({ outline, choice, path }, available, source) }];
  });
  const findings = found.flatMap((one) => one.findings);
  if (found.some(({ value }) => value === null)) return { value: null, findings };
  return { value: Object.fromEntries(found.flatMap(({ name, value }) => (value ? [[name, value]] : []))), findings };
}

/** The letterheads some units name themselves, by those names, in the language of the outline; unknown ones are left out. */
export const namedLetterheads = (
  outline: Outline,
  names: readonly string[],
  available: Available,
): Record<string, Letterhead> =>
  Object.fromEntries(
    [...new Set(names)].flatMap((choice): [string, Letterhead][] => {
      const { value } = chosen({ outline, choice, path: ['letterhead'] }, available, null);
      return value === null ? [] : [[choice, value]];
    }),
  );
