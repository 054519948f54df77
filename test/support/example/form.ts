import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Letterhead } from '../../../schemas/letterhead.js';
import { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import { type Form, resolve } from '../../../src/form/index.js';

const plain = parse(readFileSync('templates/letterheads/plain.yaml', 'utf8')) as Letterhead;
const period = { code: '2026', label: 'năm 2026', from: '2026-01-01', to: '2026-12-31' };
const someone: Unit = { id: 'xa_a', name: 'Đảng ủy xã A' };

/** The form of a few lines of outline: what they leave out is filled in. */
export function exampleForm(outline: string, unit: Unit | null = someone): Form {
  const definition = Outline.parse({ decuong: 1, id: 'vi_du', title: 'Báo cáo', ...parse(outline) });
  return resolve({ outline: definition, unit, period, letterhead: plain });
}
