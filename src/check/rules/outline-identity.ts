import { type Called, type Finding, finding } from '../../findings/index.js';
import type { Form } from '../../form/index.js';
import type { Identity } from '../../read/index.js';
import type { Check } from '../check.js';
import { NOWHERE } from '../place.js';

const outline = `
id: so_ket
version: 2
sections:
  - {id: ket_qua, title: Kết quả}
`;

const given = { outline: 'so_ket', title: 'Sơ kết', version: 2, period: '', units: [] };
const stamp = { format: 1, outline: 'so_ket', version: 2, unit: 'u', period: '', fingerprint: '0'.repeat(32) } as const;

/** An outline by its title, where it is the one that judges or the one that was given. */
const calledIn = ({ stamp: judging, title }: Form, { given: asked }: Identity, id: string): Called => ({
  id,
  name: judging.outline === id ? title : asked?.outline === id ? asked.title : null,
});

function ofVersion(found: number, expected: number): Finding[] {
  if (found === expected) return [];
  const code = found < expected ? 'outline-older' : 'outline-newer';
  return [finding(code, null, NOWHERE, { found, expected })];
}

/** The file says it answers another outline than the one given, or another version of it. */
export const outlineIdentity: Check = {
  codes: ['outline-other', 'outline-older', 'outline-newer'],
  run: ({ form, submission: { identity } }) => {
    if (identity.stamp === null || identity.given === null) return [];
    const [found, expected] = [identity.stamp, identity.given];
    return found.outline === expected.outline
      ? ofVersion(found.version, expected.version)
      : [
          finding('outline-other', null, NOWHERE, {
            found: calledIn(form, identity, found.outline),
            expected: calledIn(form, identity, expected.outline),
          }),
        ];
  },
  examples: [
    {
      outline,
      returned: {},
      also: { identity: { given, stamp: { ...stamp, outline: 'ke_hoach' } } },
      finds: ['outline-other'],
    },
    { outline, returned: {}, also: { identity: { given, stamp: { ...stamp, version: 1 } } }, finds: ['outline-older'] },
    { outline, returned: {}, also: { identity: { given, stamp: { ...stamp, version: 3 } } }, finds: ['outline-newer'] },
    { outline, returned: {}, also: { identity: { given, stamp } }, finds: [] },
  ],
};
