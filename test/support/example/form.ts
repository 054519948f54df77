import type { Unit } from '../../../schemas/units.js';
import { type Form, resolve } from '../../../src/form/index.js';
import { loadOutline } from '../../../src/outline/index.js';
import { letterheadFor } from '../letterheads.js';

const period = { code: '2026', label: 'năm 2026', from: '2026-01-01', to: '2026-12-31' };
const someone: Unit = { id: 'xa_a', name: 'Đảng ủy xã A' };

/** What every definition must say, where an example leaves it out. */
const USUAL = { decuong: '1', id: 'vi_du', title: 'Báo cáo' };

/** The form of a few lines of outline. Throws where they are no sound definition: a mistake of ours. */
export function exampleForm(outline: string, unit: Unit | null = someone): Form {
  const head = Object.entries(USUAL).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(outline));
  const text = [...head.map(([key, value]) => `${key}: ${value}`), outline].join('\n');
  const { value, findings } = loadOutline({ name: 'outline.yaml', bytes: new TextEncoder().encode(text) });
  if (value === null || findings.length > 0) throw new Error(JSON.stringify(findings, null, 2));
  return resolve({ outline: value, unit, period, letterhead: letterheadFor(value) });
}
