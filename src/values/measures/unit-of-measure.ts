import type { Language } from '../../../schemas/id.js';
import type { ValueRule } from '../value-rule.js';
import { valueWords } from '../words/index.js';

/**
 * What a value is counted in, such as "cuộc", "%" or "triệu đồng": money in the scale in which it is asked for. Empty
 * where the definition says nothing.
 */
export function unitOf(rule: Pick<ValueRule, 'type' | 'unit' | 'currency' | 'scale'>, language: Language): string {
  if (rule.unit !== null) return rule.unit;
  if (rule.type === 'percent') return '%';
  return rule.type === 'money' ? valueWords[language].money(rule.currency, rule.scale) : '';
}

/** The words of a text with a space around each, so that one is not found within another. */
const spaced = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}%]+/gu) ?? []).join(' ')} `;

/** A header with the unit of measure in brackets behind it, unless it, or the common header above it, names the unit. */
export function withUnit(header: string, above: string | null, unit: string): string {
  const named = unit === '' || [header, above ?? ''].some((text) => spaced(text).includes(spaced(unit)));
  return named ? header : `${header} (${unit})`;
}
