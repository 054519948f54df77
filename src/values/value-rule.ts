import type { ValueType } from '../../schemas/outline.js';

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

/** The types whose values are numbers. */
const NUMERIC: readonly ValueType[] = ['integer', 'decimal', 'percent', 'money'];

export const isNumeric = (rule: Pick<ValueRule, 'type'>): boolean => NUMERIC.includes(rule.type);

/** The types whose values can be added up; percentages cannot. */
export const isSummable = (rule: Pick<ValueRule, 'type'>): boolean => isNumeric(rule) && rule.type !== 'percent';
