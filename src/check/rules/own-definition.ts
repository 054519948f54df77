import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { NOWHERE } from '../place.js';

const outline = `
id: so_ket
sections:
  - {id: ket_qua, title: Kết quả}
`;

/** The review rests on the copy of the definition the file carries, or that copy is damaged. */
export const ownDefinition: Check = {
  codes: ['own-definition', 'own-definition-damaged'],
  run: ({ form, submission: { identity } }) => {
    if (identity.embeddedDamaged) return [finding('own-definition-damaged', null, NOWHERE, {})];
    if (identity.definition !== 'own' || identity.given !== null) return [];
    const { version } = form.stamp;
    return [finding('own-definition', null, NOWHERE, { outline: form.title, version })];
  },
  examples: [
    { outline, returned: {}, also: { identity: { definition: 'own', given: null } }, finds: ['own-definition'] },
    { outline, returned: {}, also: { identity: { embeddedDamaged: true } }, finds: ['own-definition-damaged'] },
    { outline, returned: {}, finds: [] },
  ],
};
