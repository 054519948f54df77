import type { ValueType } from '../../schemas/outline.js';
import { multipleNamedIn } from './measure.js';

/** What a value must be. */
export interface ValueRule {
  type: ValueType;
  unit: string | null;
  min: number | string | null;
  max: number | string | null;
  options: string[];
  currency: string | null;
  scale: number;
  /** "triệu đồng" of a label "Kinh phí (triệu đồng)", where the definition names neither unit nor scale. */
  named?: string;
}

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
