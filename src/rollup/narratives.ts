import type { RolledNarrative, RolledValue } from '../../schemas/rollup.js';
import type { PointItem, SectionItem } from '../form/index.js';
import type { Roll } from './contributor.js';
import { type AskedCounts, askedIn } from './totals.js';
import { isWritten, type RollAnswer, unitValue } from './value.js';

/** What stands in a report made of the texts of units: not what they crossed out. */
const meantIn = ({ value, text }: RollAnswer): string | null => (typeof value === 'string' ? value : text);

/** A question that began with the name of a unit begins a sentence. */
const begun = (ask: string): string => ask.charAt(0).toUpperCase() + ask.slice(1);

/** What all units wrote under one section or point, in the making. */
export function narrativeRoll({ kind, id, part }: SectionItem | PointItem, counts: AskedCounts): Roll<RolledNarrative> {
  const texts: RolledValue[] = [];
  return {
    add({ unit, group, answers }) {
      const answer = counts.has(group) ? answers.get(id) : undefined;
      if (answer !== undefined && isWritten(answer) && (answer.text ?? '') !== '')
        texts.push({ ...unitValue(unit.id, answer), text: meantIn(answer) });
    },
    rolled: () => ({
      item: id,
      kind,
      label: 'ask' in part ? begun(part.ask) : part.heading,
      asked: askedIn(counts),
      given: texts.filter(({ state }) => state !== 'unknown').length,
      texts,
    }),
  };
}
