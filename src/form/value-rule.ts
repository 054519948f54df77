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

/** What a value is counted in, such as "triệu đồng" or "%"; empty where nothing is said. */
export const unitOf = (rule: Pick<ValueRule, 'type' | 'unit' | 'currency'>): string =>
  rule.unit ?? rule.currency ?? (rule.type === 'percent' ? '%' : '');

/** The words of a text with a space around each, so that one is not found within another. */
const spaced = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}%]+/gu) ?? []).join(' ')} `;

/** A header with the unit of measure in brackets behind it, unless it, or the common header above it, names the unit. */
export function withUnit(header: string, above: string | null, unit: string): string {
  const named = unit === '' || [header, above ?? ''].some((text) => spaced(text).includes(spaced(unit)));
  return named ? header : `${header} (${unit})`;
}

/** A text column without bounds: labels and codes the form prints of its own. */
export const PLAIN_TEXT: ValueRule = valueRuleOf({ type: 'text' });
