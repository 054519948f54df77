import { Outline } from '../../../schemas/outline.js';
import type { Pack } from '../../../schemas/pack.js';
import type { Answer } from '../../../schemas/submission.js';
import { Unit } from '../../../schemas/units.js';
import type { Return } from '../../../src/returns/return.js';
import type { Returns } from '../../../src/returns/returns.js';
import { letterheadFor } from '../letterheads.js';

/** A pack of an outline and its units, given in few words. */
export function packFor(outline: Record<string, unknown>, units: readonly Record<string, unknown>[]): Pack {
  const read = Outline.parse({ decuong: 1, id: 'bao_cao', title: 'Báo cáo', period: '2026', ...outline });
  return {
    decuong_pack: 1,
    outline: read,
    letterhead: letterheadFor(read),
    units: units.map((unit) => Unit.parse({ name: `Đơn vị ${String(unit.id)}`, ...unit })),
    period: '2026',
    forms: [],
  };
}

/** What a unit answered, by item: a value, or an answer in full. */
export type Given = Readonly<Record<string, number | string | null | Partial<Answer>>>;

const kindOf = (item: string): Answer['kind'] => (item.split('.').length === 3 ? 'cell' : 'figure');

/** One answer, found for certain unless said otherwise. */
export function answerOf(item: string, given: Given[string]): Answer {
  const said = typeof given === 'object' && given !== null ? given : { value: given };
  const value = said.value ?? null;
  return {
    item,
    kind: kindOf(item),
    required: true,
    state: value === null ? 'blank' : 'answered',
    value,
    text: value === null ? null : String(value),
    by: 'tag',
    confidence: 0.99,
    place: { in: 'document', trail: [], block: 1, quote: '' },
    ...said,
  };
}

/** The return of a unit with these answers. */
export function returnWith(unit: string, given: Given, also: Partial<Return> = {}): Return {
  return {
    file: `${unit}.docx`,
    sha256: unit.padEnd(64, '0'),
    received: null,
    status: 'complete',
    outline: { id: 'bao_cao', version: 1 },
    period: '2026',
    unit,
    unitBy: 'property',
    completeness: { required: 0, answered: 0, percent: 100 },
    answers: Object.entries(given).map(([item, one]) => answerOf(item, one)),
    findings: [],
    ...also,
  };
}

/** What was handed in, with the return of each unit that counts. */
export function returnsWith(pack: Pack, handedIn: readonly Return[]): Returns {
  const byUnit = new Map(handedIn.map((one) => [one.unit, one]));
  return {
    cutoff: null,
    due: null,
    unplaced: [],
    units: pack.units.map((unit) => {
      const counted = byUnit.get(unit.id) ?? null;
      return { unit, state: counted?.status ?? 'none', timing: 'unsaid', counted, others: [] };
    }),
  };
}
