import { capitalised } from '../head/letter-case.js';
import { bodyKey } from '../parts/bodies.js';
import type { Ids } from './ids.js';

/** Groups of units by what they are called, each with its id. */
export class Groups {
  readonly #ids: Ids;
  readonly #known = new Map<string, { id: string; label: string }>();

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  /** The ids of the groups some bodies are; none where no body is named. */
  of(bodies: readonly string[]): string[] {
    const ids = bodies.map((body) => {
      const label = capitalised(body.replace(/\s+/g, ' ').trim());
      const key = bodyKey(label);
      const known = this.#known.get(key) ?? { id: this.#ids.of(key, 'nhom'), label };
      this.#known.set(key, known);
      return known.id;
    });
    return [...new Set(ids)];
  }

  /** All groups, in the order in which they were met. */
  all(): Record<string, string> {
    return Object.fromEntries([...this.#known.values()].map(({ id, label }) => [id, label]));
  }
}
