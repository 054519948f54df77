import type { Pack } from '../../schemas/pack.js';
import type { Return } from '../../src/returns/index.js';
import { loadExample } from './examples.js';

const { outline, units, letterhead, period } = loadExample('so-ket-kl23');

/** A pack of the five units of an example, as `decuong build` would note it. */
export const campaignPack: Pack = {
  decuong_pack: 1,
  outline,
  letterhead,
  units,
  period: period.code,
  forms: units.map(({ id }) => ({ unit: id, file: `forms/${id}.docx`, fingerprint: '0'.repeat(32), sha256: '' })),
} as Pack;

let made = 0;

/** A complete return of a unit of that pack, named as its form, with what is said changed. */
export function returnFrom(unit: string, changes: Partial<Return> = {}): Return {
  made += 1;
  const stamp = {
    format: 1 as const,
    outline: outline.id,
    version: outline.version,
    unit,
    period: period.code,
    fingerprint: '0'.repeat(32),
  };
  return {
    file: `về/${unit}.docx`,
    sha256: made.toString(16).padStart(64, '0'),
    received: null,
    modified: null,
    status: 'complete',
    outline: { id: outline.id, version: outline.version },
    period: null,
    unit,
    unitBy: 'property',
    stamp,
    parts: [{ id: 'dac_diem', required: 4, answered: 4, errors: 0 }],
    errors: 0,
    completeness: { required: 4, answered: 4, percent: 100 },
    answers: [],
    findings: [],
    ...changes,
  };
}

/** A file that could not be read, of which nothing is known but its name. */
export const unreadableReturn = (file: string, changes: Partial<Return> = {}): Return =>
  returnFrom('', {
    file,
    status: 'unreadable',
    outline: null,
    unit: null,
    unitBy: 'none',
    stamp: null,
    parts: [],
    completeness: { required: 0, answered: 0, percent: 0 },
    findings: [
      {
        code: 'returned-encrypted',
        severity: 'error',
        item: null,
        place: { in: 'file', file },
        data: { file },
      },
    ],
    ...changes,
  });
