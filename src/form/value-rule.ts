import type { ValueType } from '../../schemas/outline.js';
import type { ValueRule } from './form.js';

/** What figures and columns of a definition say of their values. */
export interface ValueDefinition {
  type: ValueType;
  unit?: string | undefined;
  min?: number | string | undefined;
  max?: number | string | undefined;
  options?: string[] | undefined;
  currency?: string | undefined;
  scale?: number | undefined;
}

/** The types whose values are numbers. */
const NUMERIC: readonly ValueType[] = ['integer', 'decimal', 'percent', 'money'];

export const isNumeric = (rule: Pick<ValueRule, 'type'>): boolean => NUMERIC.includes(rule.type);

/** The types whose values can be added up; percentages cannot. */
export const isSummable = (rule: Pick<ValueRule, 'type'>): boolean => isNumeric(rule) && rule.type !== 'percent';

export const valueRuleOf = (definition: ValueDefinition): ValueRule => ({
  type: definition.type,
  unit: definition.unit ?? null,
  min: definition.min ?? null,
  max: definition.max ?? null,
  options: definition.options ?? [],
  currency: definition.currency ?? null,
  scale: definition.scale ?? 1,
});

/** A text column without bounds: labels and codes the form prints of its own. */
export const PLAIN_TEXT: ValueRule = valueRuleOf({ type: 'text' });
