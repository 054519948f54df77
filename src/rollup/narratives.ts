import type { RolledNarrative, RolledValue } from '../../schemas/rollup.js';
import type { PointItem, SectionItem } from '../form/index.js';
import type { Contribution } from './contributor.js';
import type { AskedCounts } from './totals.js';
import { isWritten, rolled } from './value.js';

/** What all units wrote under one section or point, in the making. */
export class NarrativeRoll {
  readonly #item: SectionItem | PointItem;
  readonly #counts: AskedCounts;
  readonly #texts: RolledValue[] = [];

  constructor(item: SectionItem | PointItem, counts: AskedCounts) {
    this.#item = item;
    this.#counts = counts;
  }

  add({ unit, group, answers }: Contribution): void {
    if (!this.#counts.has(group)) return;
    const answer = answers.get(this.#item.id);
    if (answer !== undefined && isWritten(answer) && (answer.text ?? '') !== '')
      this.#texts.push(rolled(unit.id, answer));
  }

  rolled(): RolledNarrative {
    const { kind, id, part } = this.#item;
    return {
      item: id,
      kind,
      label: 'ask' in part ? part.ask : part.heading,
      asked: [...this.#counts.values()].reduce((all, count) => all + count, 0),
      given: this.#texts.filter(({ state }) => state !== 'unknown').length,
      texts: this.#texts,
    };
  }
}
