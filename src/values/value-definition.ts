import type { Column } from '../../schemas/outline.js';
import { multipleNamedIn } from './measures/measure.js';
import { isNumeric, type ValueRule } from './value-rule.js';

/** What figures and columns of a definition say of their values. */
export type ValueDefinition = Pick<Column, 'type' | 'unit' | 'min' | 'max' | 'options' | 'currency' | 'scale'>;

/** What a value must be. `labels` are what the form prints with it, nearest first: they may say what it is counted in. */
export function valueRuleOf(definition: ValueDefinition, labels: readonly (string | null)[] = []): ValueRule {
  const rule: ValueRule = {
    type: definition.type,
    unit: definition.unit ?? null,
    min: definition.min ?? null,
    max: definition.max ?? null,
    options: definition.options ?? [],
    currency: definition.currency ?? null,
    scale: definition.scale ?? 1,
  };
  if (!isNumeric(rule) || rule.unit !== null || rule.scale !== 1) return rule;
  const named = labels.map((label) => multipleNamedIn(label ?? '')).find((unit) => unit !== null);
  return named ? { ...rule, named } : rule;
}

/** A text column without bounds: labels and codes the form prints of its own. */
export const PLAIN_TEXT: ValueRule = valueRuleOf({ type: 'text' });
