import { likeness, ofLetters, spelled, wordsOf } from '../../text/index.js';
import type { Head } from './head.js';
import { type KnownAs, type KnownUnits, parentOf } from './known-units.js';
import { namingOf, SAID } from './naming.js';
import { fitOfName, type SpelledName, shortsIn } from './short-forms.js';
import type { Witness } from './witness.js';
import { inOneName, type Name, nameOf, wordedIn } from './worded.js';

/** From here on a line names a unit, and the one it is expected to name; others as well where it is hardly less like them. */
const NAMES = 0.8;
const NAMES_EXPECTED = 0.65;
const HARDLY_LESS = 0.1;
const PARENT_LIKE = 0.8;
/** The body above it tells units of one name apart. */
const UNDER_ITS_PARENT = 0.3;
/** A line this unlike a name says nothing of it. */
const SHARES_WORDS = 0.2;

/** No number, and no letter alone. */
const WORD = ofLetters(/^\p{L}{2,}$/u);

/** What a letterhead says, and how well it names whom it names. */
export interface LetterheadWitness {
  witness: Witness;
  score: number;
}

/** A name may be broken over two or three lines. */
const withNeighbours = (lines: readonly string[]): { text: string; at: number; count: number }[] =>
  lines.flatMap((_, at) =>
    [1, 2, 3].flatMap((count) =>
      at + count <= lines.length ? [{ text: lines.slice(at, at + count).join(' '), at, count }] : [],
    ),
  );

/**
 * Which units the lines of a letterhead name. The body a report comes from stands last, above its number: what stands
 * higher up is above that body. The line of the body above the one the report is thought to be from is that of its own
 * letterhead, and names nobody else; unless that one's own superior stands there, too.
 * @param claimed the unit the report is thought to be from; null where nothing says so
 */
export function letterheadWitness(
  { letterhead: lines, issuer }: Pick<Head, 'letterhead' | 'issuer'>,
  units: KnownUnits,
  claimed: KnownAs | null,
): LetterheadWitness | null {
  const isLike = (line: string, parents: readonly string[]): boolean =>
    parents.some((parent) => likeness(line, parent).score >= PARENT_LIKE);
  const parentsOf = (id: string): string[] => {
    const unit = units.byId.get(id);
    const parent = unit ? parentOf(unit) : null;
    return [...(id === claimed?.id ? claimed.parents : []), ...(parent === null ? [] : [parent])];
  };
  const above = new Set(claimed === null ? [] : lines.filter((line) => isLike(line, claimed.parents)));
  const under = (id: string, but = -1): boolean => lines.some((line, at) => at !== but && isLike(line, parentsOf(id)));
  const last = lines.lastIndexOf(issuer);
  const texts = withNeighbours(lines).filter(({ at, count }) => at + count > last);
  const best = new Map<string, { score: number; text: string }>();
  // Where a line is its name, below the body above it, nobody can be named better: only who is called the same is, too.
  const own = new Set(claimed?.names.map(inOneName));
  const saysOwn = texts.find(({ text }) => own.has(inOneName(text)));
  const isPlain = claimed !== null && saysOwn !== undefined && under(claimed.id);
  if (isPlain) best.set(claimed.id, { score: 1, text: saysOwn.text });
  const expected =
    claimed === null || isPlain ? null : { id: claimed.id, names: claimed.names.map((one) => madeOf(one, claimed)) };
  for (const { text, at, count } of texts)
    for (const [id, score] of fitsOf(text, units, expected, isPlain ? 1 : NAMES)) {
      const isNamed = id === claimed?.id || !above.has(text) || under(id, at);
      if (
        isNamed &&
        score >= (id === claimed?.id ? NAMES_EXPECTED : NAMES) &&
        score > (best.get(id)?.score ?? 0) &&
        (count === 1 || score > 0.9)
      )
        best.set(id, { score, text });
    }
  const scored = [...best].map(([id, one]) => ({ id, ...one, total: one.score + (under(id) ? UNDER_ITS_PARENT : 0) }));
  const first = scored.toSorted((a, b) => b.total - a.total)[0];
  // One word alone goes on with the name above it.
  const whole = lines.map((line, at) => (wordsOf(line).length < 2 && at > 0 ? `${lines[at - 1]} ${line}` : line));
  const standing = whole.filter((_, at) => at >= last && !above.has(lines[at] ?? ''));
  if (first === undefined) return strangerIn(standing, issuer, expected);
  const margin = first.score === 1 ? 0 : HARDLY_LESS;
  const names = scored.filter(({ total }) => total >= first.total - margin).map(({ id }) => id);
  return { witness: { by: 'letterhead', text: first.text, names }, score: first.score };
}

/** The unit a report is thought to be from, by all its names, made ready for all lines. */
interface Expected {
  id: string;
  names: (SpelledName & { text: string; whole: Name })[];
}

function madeOf(name: string, { parents }: KnownAs): Expected['names'][number] {
  const text = inOneName(name);
  const words = spelled(text);
  return { text, words, shorts: shortsIn(words), whole: nameOf(name, parents) };
}

/**
 * How well a line names each unit; the one it is thought to be from also where words were joined or left out.
 * @param least what fits less may be left out
 */
function fitsOf(line: string, units: KnownUnits, expected: Expected | null, least: number): Map<string, number> {
  const fits = units.fits(line, least);
  if (expected === null) return fits;
  const [said, text] = [wordedIn(line), inOneName(line)];
  const words = spelled(text);
  const like = expected.names.map((name) => {
    const { isAnother, isSame } = namingOf(said, name.whole);
    if (isAnother) return 0;
    if (text === name.text) return 1;
    return Math.max(likeness(text, name.text).score, fitOfName(words, name).score, isSame ? SAID : 0);
  });
  return fits.set(expected.id, Math.max(0, ...like));
}

/**
 * The letterhead of somebody who is not known: a line made like the name that is expected, with other words in it, or
 * other words where that name should stand.
 */
function strangerIn(lines: readonly string[], issuer: string, expected: Expected | null): LetterheadWitness | null {
  if (expected === null) return null;
  const fits = lines.flatMap((text) => {
    const [line, said] = [spelled(inOneName(text)), wordedIn(text)];
    return expected.names.map((name) => ({
      text,
      ...fitOfName(line, name),
      isAnother: namingOf(said, name.whole).isAnother,
    }));
  });
  const [nearest] = fits.filter(({ score }) => score >= SHARES_WORDS).sort((a, b) => b.score - a.score);
  const inItsPlace = fits.find(({ text }) => text.endsWith(issuer) && issuer !== '');
  const found = nearest ?? inItsPlace;
  if (found === undefined || wordsOf(found.text).length < 2) return null;
  const isLike = found.score >= NAMES_EXPECTED;
  const isName = found.strange.some((word) => WORD.test(word));
  const isStranger = isLike ? found.isAnother : isName;
  return isStranger ? { witness: { by: 'letterhead', text: found.text, names: [] }, score: 0 } : null;
}
