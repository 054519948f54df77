import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import { type Form, type FormPeriod, groupLabels, type Letterheads, resolve, withGroup } from '../../form/index.js';

/** A definition that could be read, and the units where there is a list of them. */
export interface Previewed extends Letterheads {
  outline: Outline;
  period: FormPeriod;
  units: readonly Unit[] | null;
}

/** What one group is asked, as the form of one of its units. */
export interface GroupForm {
  /** Empty where the outline has no groups. */
  group: string;
  label: string;
  form: Form;
  /** How many units of it are listed; null without a list. */
  units: number | null;
  /** The unit is one that was listed; else it is made up. */
  listed: boolean;
}

/** The forms the groups will get: that of the first unit listed of each, or of one made up. */
export function groupForms({ outline, period, units, ...letterheads }: Previewed): GroupForm[] {
  const groups = Object.entries(groupLabels(outline));
  return (groups.length === 0 ? [['', '']] : groups).map(([group = '', label = '']) => {
    const own = (units ?? []).filter((unit) => (unit.group ?? '') === group);
    const made: Unit = { id: 'unit', name: label || '…', ...(group === '' ? {} : { group }) };
    const unit = own[0] ?? withGroup(made, outline);
    return {
      group,
      label,
      form: resolve({ outline, unit, period, ...letterheads }),
      units: units === null ? null : own.length,
      listed: own.length > 0,
    };
  });
}
