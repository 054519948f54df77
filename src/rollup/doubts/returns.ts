import { NOWHERE, type Place } from '../../../schemas/place.js';
import { type Finding, finding } from '../../messages/index.js';
import type { Return, UnitReturns } from '../../returns/index.js';
import type { Called } from './called.js';

/**
 * What keeps a return from being complete, each thing once, and where it stands where it is but one: what its unit is to mend,
 * else what nobody can tell the meaning of.
 */
function toMendIn({ findings }: Return, called: (item: string) => Called | null) {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const unclear = findings.filter(({ code }) => code === 'answer-uncertain');
  const found = new Map<string, Called & Pick<Finding, 'place'>>();
  for (const { item, place } of errors.length > 0 ? errors : unclear) {
    const one = item === null ? null : called(item);
    if (one !== null) found.set(`${one.under} ${one.label}`, { ...one, place });
  }
  const [first, ...others] = found.values();
  return {
    ...(errors.length === 0 && unclear.length > 0 && { unclear: true as const }),
    toMend: [...found.values()].map(({ under, label }) => ({ under, label })),
    place: first !== undefined && others.length === 0 && first.place.in === 'document' ? first.place : null,
  };
}

/**
 * What is doubtful of a unit's returns as a whole: none is there or can be read, it lacks something, there are more. What
 * it lacks is named as `called` has it.
 */
export function doubtfulReturns(
  { unit, counted, others, open, named, settled }: UnitReturns,
  called: (item: string) => Called | null,
): Finding[] {
  if (counted === null)
    return open === undefined
      ? [finding('return-none', null, NOWHERE, { unit: unit.name })]
      : [finding('return-open', null, NOWHERE, { unit: unit.name, files: open.map(({ file }) => file) })];
  const place: Place = { in: 'file', file: counted.file };
  const found: Finding[] = [];
  if (counted.status === 'unreadable')
    found.push(finding('return-unreadable', null, place, { unit: unit.name, file: counted.file }));
  if (counted.status === 'incomplete') {
    const { place: only, ...which } = toMendIn(counted, called);
    const data = { unit: unit.name, percent: counted.completeness.percent, ...which };
    found.push(finding('return-incomplete', null, only ?? place, data));
  }
  if (named === 'other_unit' && settled === undefined)
    found.push(finding('return-named-otherwise', null, place, { unit: unit.name, file: counted.file }));
  const earlier = others
    .filter(({ is }) => is !== 'copy' && is !== 'part' && is !== 'former')
    .map((other) => other.return.file);
  const code = others.some(({ is }) => is === 'unordered') ? 'return-order-unknown' : 'return-superseded';
  if (earlier.length > 0) found.push(finding(code, null, place, { counted: counted.file, others: earlier }));
  for (const { item, file, other } of counted.tablesApart ?? [])
    found.push(finding('table-twice', item, place, { title: called(item)?.label ?? item, file, other }));
  const former = others.flatMap(({ is, decided, return: one }) => (is === 'former' && !decided ? [one] : []));
  if (former.length > 0) {
    const bodies = former.map((one) => one.former ?? null);
    const data = { unit: unit.name, counted: counted.file, others: former.map(({ file }) => file), bodies };
    found.push(finding('return-of-former', null, place, data));
  }
  return found;
}
