import { finding } from '../../findings/index.js';
import type { Check } from '../check.js';
import { periodName } from '../period.js';
import { NOWHERE } from '../place.js';

const outline = `
id: so_ket
sections:
  - {id: ket_qua, title: Kết quả}
`;

const given = { outline: 'so_ket', title: 'Sơ kết', version: 1, period: '2026-H1', units: [] };
const stamp = {
  format: 1,
  outline: 'so_ket',
  version: 1,
  unit: 'u',
  period: '2025-H2',
  fingerprint: '0'.repeat(32),
} as const;

/** The file is for another period than the one being gathered. */
export const periodOther: Check = {
  codes: ['period-other'],
  run: ({ form, submission: { identity } }) => {
    const found = identity.stamp?.period ?? '';
    const expected = identity.given?.period ?? '';
    if (found === '' || expected === '' || found === expected) return [];
    if (identity.stamp?.outline !== identity.given?.outline) return [];
    const named = (code: string) => ({ vi: periodName(code, form, 'vi'), en: periodName(code, form, 'en') });
    return [finding('period-other', null, NOWHERE, { found: named(found), expected: named(expected) })];
  },
  examples: [
    { outline, returned: {}, also: { identity: { given, stamp } }, finds: ['period-other'] },
    { outline, returned: {}, also: { identity: { given, stamp: { ...stamp, period: '2026-H1' } } }, finds: [] },
  ],
};
