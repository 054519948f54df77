import { type Form, onceOf } from '../../form/index.js';
import { keyOf, likeness, SLIPS_AT_LEAST, Wording } from '../../text/index.js';
import { COMPARISONS } from '../limits.js';
import type { FlowNode } from '../lines/flow.js';
import { spelled } from '../regions/typed-text.js';
import { printedBy } from '../texts/printed.js';

/** A paragraph that was printed may have been shortened or mistyped since; one that goes on was typed on. */
const CHANGED = new Set(['same', 'slips', 'shortened']);

/** Fewer letters are no title but a code or a measure, with which many a line begins. */
const TITLE_LENGTH = 6;

/** What a form prints: as letters, by how many there are, and as it is held against what was typed, the longest first. */
const heldBy = onceOf((form: Form) => {
  const texts = [...printedBy(form).values()].sort((one, other) => other.key.length - one.key.length);
  const keys = new Set(texts.map(({ text }) => keyOf(text)));
  const lengths = [...new Set([...keys].map(({ length }) => length))].sort((one, other) => other - one);
  return { texts, keys, lengths };
});

/** What the form prints, to tell it from what somebody typed. */
export class PrintedText {
  readonly #printed: ReadonlyMap<string, Wording>;
  readonly #keys: ReadonlySet<string>;
  readonly #lengths: readonly number[];
  readonly #texts: readonly Wording[];
  /** What was found of texts of the document: a cell is asked about for itself, its lines and its row. */
  readonly #found = new Map<string, boolean>();

  /** @param paragraphs how many are to be held against it; against too many only its very words are */
  constructor(form: Form, paragraphs: number) {
    const { texts, keys, lengths } = heldBy(form);
    this.#printed = printedBy(form);
    this.#keys = keys;
    this.#lengths = lengths;
    this.#texts = texts.length * paragraphs <= COMPARISONS ? texts : [];
  }

  /** True for the very words of the form, which a glance tells. */
  prints(text: string): boolean {
    return this.#printed.has(text);
  }

  /** True for words of the form, whatever slips of typing are in them and what was left out. */
  hasText(text: string): boolean {
    if (this.#printed.has(text)) return true;
    const known = this.#found.get(text);
    if (known !== undefined) return known;
    const wording = new Wording(text);
    const found = this.has({ key: keyOf(text), text, wording: { text: wording, rest: wording } });
    this.#found.set(text, found);
    return found;
  }

  /** The same of a paragraph, whatever its number or mark. */
  has({ key, text, wording }: Pick<FlowNode, 'key' | 'text' | 'wording'>): boolean {
    if (this.#printed.has(text) || this.#keys.has(key) || this.#keys.has(keyOf(text))) return true;
    if ([text, wording.rest.text].some((line) => this.behind(line, TITLE_LENGTH) !== null)) return false;
    const { rest, text: whole } = wording;
    return this.#isChanged(rest) || (whole !== rest && this.#isChanged(whole));
  }

  /** Answers are mostly longer than anything the form prints: what has too few letters for it was not changed to it. */
  #isChanged(typed: Wording): boolean {
    for (const printed of this.#texts) {
      if (printed.key.length / typed.key.length < SLIPS_AT_LEAST) return false;
      if (CHANGED.has(likeness(typed, printed).how)) return true;
    }
    return false;
  }

  /** What was typed behind words of the form, the most of them that the text begins with; null where it does not. */
  behind(text: string, atLeast = 1): string | null {
    const key = keyOf(text);
    const length = this.#lengths.find(
      (one) => one >= atLeast && one <= key.length && this.#keys.has(key.slice(0, one)),
    );
    if (length === undefined || length === 0 || length === key.length) return null;
    const rest = text.slice(spelled(text, key.slice(0, length)));
    // Within a word it is another word, or a slip.
    return /^[\p{L}\p{M}]/u.test(rest) ? null : rest.replace(/^[)\]"”’]+/u, '').trim();
  }
}
