import { NearTexts, type Wording } from '../../text/index.js';
import { isYearShortened, nameParts } from './names.js';

const IN_FIGURES = /^\p{N}+$/u;
/** A number without any sign has no mark before it, and is neither shortened nor counted in anything. */
const IN_DIGITS = /^\d+$/;

/**
 * Names that are asked for, laid out so that a typed one is told at a glance from all of them. What is alike to a name is so
 * letter by letter (`NearTexts`), or has all its words, but for what is shortened to first letters or to the last figures of a
 * year, and for what is said to be counted in.
 */
export class NearNames {
  readonly #texts: NearTexts;
  /** The words of those that a longer one may be alike to by having all of them, by the first: of several, or of a number. */
  readonly #words = new Map<string, (readonly string[])[]>();
  /** The first letters of their words. */
  readonly #initials: string;
  readonly #unmeasured: ReadonlySet<string>;
  /** One of them says nothing, which anything goes on from. */
  readonly #hasBlank: boolean;

  constructor(names: Iterable<Wording>) {
    const parts = new Map<string, ReturnType<typeof nameParts>>();
    for (const name of names) if (!parts.has(name.text)) parts.set(name.text, nameParts(name));
    const all = [...parts.values()];
    const texts = all.flatMap(({ name, rest }) => (rest === name ? [name] : [name, rest]));
    this.#texts = new NearTexts(texts);
    for (const { words } of texts) {
      const first = words[0] ?? '';
      if (words.length < 2 && !IN_FIGURES.test(first)) continue;
      this.#words.set(first, [...(this.#words.get(first) ?? []), words]);
    }
    this.#initials = all.flatMap(({ initials }) => initials).join(' ');
    this.#unmeasured = new Set(all.flatMap(({ unmeasured }) => unmeasured ?? []));
    this.#hasBlank = all.some(({ name, rest }) => name.words.length === 0 || rest.words.length === 0);
  }

  /** Whether `isAnyAlike` may be true of a typed name and any of these: false is certain. */
  mayBe(typed: Wording): boolean {
    if (typed.key === '') return false;
    if (IN_DIGITS.test(typed.text)) return this.#hasBlank || this.#isNear(typed);
    const { rest, shortForms, unmeasured } = nameParts(typed);
    return (
      this.#hasBlank ||
      this.#isNear(typed) ||
      (rest !== typed && this.#isNear(rest)) ||
      isYearShortened(typed) ||
      isYearShortened(rest) ||
      shortForms.some((short) => this.#initials.includes(short)) ||
      this.#unmeasured.has(unmeasured ?? rest.key)
    );
  }

  #isNear(typed: Wording): boolean {
    const { words } = typed;
    const hasAll = (own: readonly string[]): boolean => own.every((word) => words.includes(word));
    return words.some((word) => this.#words.get(word)?.some(hasAll)) || this.#texts.near(typed, false).length > 0;
  }
}
