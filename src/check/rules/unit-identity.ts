import { type Called, type Finding, finding } from '../../findings/index.js';
import type { Form } from '../../form/index.js';
import type { Identity } from '../../read/index.js';
import type { Check } from '../check.js';
import { NOWHERE } from '../place.js';

const outline = `
id: so_ket
sections:
  - {id: ket_qua, title: Kết quả}
`;

const given = { outline: 'so_ket', title: 'Sơ kết', version: 1, period: '', units: ['xa_a'] };
const stamp = {
  format: 1,
  outline: 'so_ket',
  version: 1,
  unit: 'xa_b',
  period: '',
  fingerprint: '0'.repeat(32),
} as const;

/** A unit by its name, where anything says it. */
const calledIn = ({ unitNames }: Identity, id: string): Called => ({ id, name: unitNames[id] ?? null });

function expectedUnit(identity: Identity): Finding[] {
  const { asked, stamp: said, given: pack, unit } = identity;
  if (asked !== null && said !== null && said.unit !== '' && said.unit !== asked)
    return [
      finding('unit-other', null, NOWHERE, {
        found: calledIn(identity, said.unit),
        expected: calledIn(identity, asked),
      }),
    ];
  if (unit === null || pack === null || pack.units.length === 0 || pack.units.includes(unit)) return [];
  return [finding('unit-not-in-pack', null, NOWHERE, { unit: calledIn(identity, unit) })];
}

function evidence(form: Form, identity: Identity): Finding[] {
  const { unit, unitBy, given: pack } = identity;
  const listed = pack !== null && pack.units.length > 0;
  if (unit === null || (form.unit === null && !listed)) return [finding('unit-not-known', null, NOWHERE, {})];
  if (unitBy !== 'letterhead' && unitBy !== 'file_name') return [];
  return [finding('unit-guessed', null, NOWHERE, { unit: calledIn(identity, unit), by: unitBy })];
}

/** Whose form it is: the unit that was meant, one of the pack, and known on good evidence. */
export const unitIdentity: Check = {
  codes: ['unit-other', 'unit-not-in-pack', 'unit-guessed', 'unit-not-known'],
  run: ({ form, submission: { identity } }) => [...expectedUnit(identity), ...evidence(form, identity)],
  examples: [
    { outline, returned: {}, also: { identity: { asked: 'xa_a', stamp } }, finds: ['unit-other'] },
    { outline, returned: {}, also: { identity: { given, stamp, unit: 'xa_b' } }, finds: ['unit-not-in-pack'] },
    { outline, returned: {}, also: { identity: { unitBy: 'letterhead' } }, finds: ['unit-guessed'] },
    { outline, returned: {}, also: { identity: { unit: null, unitBy: 'none' } }, finds: ['unit-not-known'] },
    { outline, returned: {}, also: { identity: { given, unit: 'xa_a', unitBy: 'option' } }, finds: [] },
  ],
};
