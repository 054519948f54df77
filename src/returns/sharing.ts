import type { Place } from '../../schemas/place.js';
import type { Answer } from '../../schemas/submission.js';
import type { Return } from './return.js';

/**
 * Lets thousands of returns hold one copy of what they have in common. What comes from another thread is a copy of its
 * own down to each name and heading, which takes several times the room of what was typed.
 */
export class Sharing {
  readonly #texts = new Map<string, string>();
  readonly #trails = new Map<string, string[]>();
  readonly #forms = new Map<string, NonNullable<Return['asked']>>();

  /** The same return; names and trails of headings it has in common with those before are theirs. */
  share(one: Return): Return {
    return {
      ...one,
      ...(one.asked === undefined ? {} : { asked: this.#asked(one.asked) }),
      ...(one.texts === undefined ? {} : { texts: this.#trail(one.texts) }),
      answers: this.answers(one.answers),
      findings: one.findings.map((found) => ({ ...found, place: this.#place(found.place) })),
    };
  }

  /** The same answers; names and trails of headings they have in common with those before are theirs. */
  answers(answers: readonly Answer[]): Answer[] {
    return answers.map((answer) => this.#answer(answer));
  }

  #text<T extends string>(text: T): T {
    const held = this.#texts.get(text);
    if (held !== undefined) return held as T;
    this.#texts.set(text, text);
    return text;
  }

  /** What forms of one version ask is the same for all units of a group. */
  #asked(asked: NonNullable<Return['asked']>): NonNullable<Return['asked']> {
    const key = JSON.stringify(asked);
    const held = this.#forms.get(key);
    if (held !== undefined) return held;
    this.#forms.set(key, asked);
    return asked;
  }

  #trail(trail: string[]): string[] {
    const key = trail.join('\n');
    const held = this.#trails.get(key);
    if (held !== undefined) return held;
    this.#trails.set(key, trail);
    return trail;
  }

  #place<P extends Place>(place: P): P {
    return place.in === 'document' ? { ...place, trail: this.#trail(place.trail) } : place;
  }

  /** Spelt out field by field: an object that another was spread into takes half as much room again. */
  #answer({ item, kind, required, state, value, text, by, confidence, place, why, from, settled }: Answer): Answer {
    const { trail, block, quote } = place;
    const shared: Answer = {
      item: this.#text(item),
      kind: this.#text(kind),
      required,
      state: this.#text(state),
      value: value === text ? text : value,
      text,
      by: this.#text(by),
      confidence,
      place: { in: 'document', trail: this.#trail(trail), block, quote: quote === text ? text : quote },
    };
    if (why !== undefined) shared.why = why;
    if (from !== undefined) shared.from = from;
    if (settled !== undefined) shared.settled = settled;
    return shared;
  }
}
