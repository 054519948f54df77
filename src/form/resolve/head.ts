import type { Letterhead } from '../../../schemas/letterhead.js';
import type { FieldId, Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import { definedIn } from '../definition/definition.js';
import type { FormField, FormHead } from '../form.js';
import { onceOf } from '../once.js';
import { signedBy } from './signing.js';

/** Splits a pattern at `{name}`; what is not there stands before. */
function around(pattern: string, name: string): [string, string] {
  const [before = '', ...after] = pattern.split(`{${name}}`);
  return [before, after.join('')];
}

/** The words of the head of page one that come from the unit. A unit without a symbol has none printed. */
export function resolveHead(outline: Outline, unit: Unit | null, letterhead: Letterhead): FormHead {
  const symbol = unit?.symbol;
  const pattern = symbol ? letterhead.number_pattern : letterhead.number_pattern.replace(/[^}\w]\{symbol\}/, '');
  const [before, after] = around(pattern.replace('{type}', outline.type).replace('{symbol}', symbol ?? ''), 'number');
  const [beforePlace, rest] = around(letterhead.place_date_pattern, 'place');
  const [between, afterDate] = around(rest, 'date');
  return {
    parent: unit?.letterhead?.parent ?? unit?.parent ?? null,
    body: unit?.letterhead?.body ?? unit?.name.toUpperCase() ?? null,
    number: { before, after },
    placeDate: { before: beforePlace, between, after: afterDate },
  };
}

/** The ids of all that a definition asks for. */
const idsIn = onceOf((outline: Outline): ReadonlySet<string> => {
  const { parts, figures, tables } = definedIn(outline);
  return new Set([...parts, ...figures, ...tables].map(({ id }) => id));
});

/** The places of the document a unit fills in, as far as the letterhead shows them. */
export function resolveFields(outline: Outline, unit: Unit | null, letterhead: Letterhead): FormField[] {
  const taken = idsIn(outline);
  const shown = new Set(letterhead.head.rows.flatMap((row) => [...row.left, ...row.right]).map((line) => line.show));
  const field = (id: FieldId, preset: string | null | undefined): FormField => ({
    id,
    item: taken.has(id) ? `field.${id}` : id,
    required: outline.fields?.[id]?.required !== false,
    preset: preset ?? null,
  });
  return [
    ...(shown.has('number') ? [field('number', undefined)] : []),
    ...(shown.has('place_date') ? [field('place', unit?.place), field('date', undefined)] : []),
    field('signatory', signedBy(outline, unit).name),
  ];
}
