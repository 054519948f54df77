import type { Unit } from '../../../schemas/units.js';
import { type Form, type FormPeriod, resolve } from '../../form/index.js';
import type { Given } from './given.js';

/** So many forms of one definition are kept: those of one group come one behind the other, and one form more than once. */
const KEPT = 64;

const kept = new WeakMap<Given, Map<string, Form>>();

/**
 * The form of a unit and a period by a definition that was given. What was resolved last is kept with the definition, so
 * that a form is resolved, and all that the reader knows of it made ready, once for all files that answer it.
 */
export function resolvedOf(given: Given, unit: Unit | null, period: FormPeriod): Form {
  const forms = kept.get(given) ?? new Map<string, Form>();
  kept.set(given, forms);
  const key = JSON.stringify([unit?.id ?? null, period]);
  const form = forms.get(key) ?? resolve({ ...given, unit, period });
  forms.delete(key);
  forms.set(key, form);
  if (forms.size > KEPT) forms.delete(forms.keys().next().value as string);
  return form;
}
