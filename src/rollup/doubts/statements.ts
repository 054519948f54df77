import type { Outline } from '../../../schemas/outline.js';
import { NOWHERE } from '../../../schemas/place.js';
import type { RolledFigure } from '../../../schemas/rollup.js';
import { definedIn, type Form } from '../../form/index.js';
import { compileExpression, type Value } from '../../language/index.js';
import { type Finding, finding } from '../../messages/index.js';
import { namesOfFigures } from '../../outline/index.js';
import { numeral } from '../../values/index.js';

/** Names in an expression, with their keys, and texts. */
const NAME = /[a-z_][a-z0-9_]*(?:\.[A-Za-z0-9_]+|\[[^\]]*\])*|"[^"]*"|'[^']*'/g;

/** Whether a statement holds numbers of its own: a bound of one unit is none of their sum. */
const hasBounds = (that: string): boolean => /[1-9]/.test(that.replace(NAME, ''));

/**
 * The statements of the definition, held against the totals of all units: parts of units that said nothing of the whole
 * show only there. Only statements over sums are, and those that some unit's return fails already are left out.
 */
export function failedByTotals(
  form: Form,
  outline: Outline,
  figures: readonly RolledFigure[],
  failed: ReadonlySet<string>,
): Finding[] {
  const byItem = new Map(figures.map((figure) => [figure.item, figure]));
  const values: Record<string, Value | null | Record<string, Value | null>> = {};
  for (const { figure, key, total } of figures) {
    const value = total.is === 'number' ? total.value : null;
    const held = values[figure];
    if (key === null) values[figure] = value;
    else if (typeof held === 'object' && held !== null) held[key] = value;
    else values[figure] = { [key]: value };
  }
  const names = namesOfFigures(definedIn(outline).figures);
  return form.checks.flatMap(({ id, that, say }) => {
    const compiled = compileExpression(that, names);
    if (!compiled.ok || failed.has(id) || hasBounds(that)) return [];
    const used = compiled.expression.names.flatMap((name) => byItem.get(name) ?? []);
    if (used.length < compiled.expression.names.length || used.some(({ rollup }) => rollup !== 'sum')) return [];
    if (compiled.expression.evaluate(values) !== false) return [];
    const shown = used.map(({ item, label, total }) => ({
      item,
      label,
      text: total.is === 'number' && total.value !== null ? numeral(total.value, form.language) : '',
    }));
    return [finding('check-failed', id, NOWHERE, { say, names: shown, table: null })];
  });
}
