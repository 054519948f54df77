import { Letterhead, type LetterheadFile } from '../../schemas/letterhead.js';
import { Outline } from '../../schemas/outline.js';
import type { Place } from '../../schemas/place.js';
import { type Finding, finding, type Result } from '../findings/index.js';
import { type Loaded, loadSource, type NamedBytes, type Path } from '../source/index.js';
import { nearest } from '../text/index.js';
import { inLanguage, merge } from './load-letterhead.js';

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
