import { NOWHERE, type Place } from '../../../schemas/place.js';
import { type Finding, finding } from '../../messages/index.js';
import type { UnitReturns } from '../../returns/index.js';

/** What is doubtful of a unit's returns as a whole: none is there or can be read, it lacks something, there are more. */
export function doubtfulReturns({ unit, counted, others }: UnitReturns): Finding[] {
  if (counted === null) return [finding('return-none', null, NOWHERE, { unit: unit.name })];
  const place: Place = { in: 'file', file: counted.file };
  const found: Finding[] = [];
  if (counted.status === 'unreadable')
    found.push(finding('return-unreadable', null, place, { unit: unit.name, file: counted.file }));
  if (counted.status === 'incomplete')
    found.push(finding('return-incomplete', null, place, { unit: unit.name, percent: counted.completeness.percent }));
  const earlier = others.filter(({ is }) => is !== 'copy' && is !== 'part').map((other) => other.return.file);
  if (earlier.length > 0)
    found.push(finding('return-superseded', null, place, { counted: counted.file, others: earlier }));
  return found;
}
