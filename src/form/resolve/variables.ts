import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import { renderText, type TextVariables } from '../../language/index.js';
import type { FormPeriod } from '../form.js';
import { groupSays } from './group.js';

/** What the texts of a definition may name, for one unit and period. */
export function variablesOf(outline: Outline, unit: Unit | null, period: FormPeriod): TextVariables {
  return {
    unit: {
      name: unit?.name ?? '…',
      group: unit?.group ?? '',
      group_label: groupSays(outline, unit?.group)?.label ?? '',
      parent: unit?.letterhead?.parent ?? unit?.parent ?? '',
      place: unit?.place ?? '',
      symbol: unit?.symbol ?? '',
    },
    period: {
      code: period.code,
      label: period.label,
      from: period.from ?? '',
      to: period.to ?? '',
      year: period.to?.slice(0, 4) ?? '',
    },
    outline: { id: outline.id, title: outline.title, version: String(outline.version) },
  };
}

/** Tells the texts of a definition as one unit is told them for one period. */
export function textsFor(outline: Outline, unit: Unit | null, period: FormPeriod): (template: string) => string {
  const variables = variablesOf(outline, unit, period);
  return (template) => renderText(template, variables);
}
