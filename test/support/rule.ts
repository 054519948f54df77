import { type ValueRule, valueRuleOf } from '../../src/values/index.js';

/** What a value of a type must be, where nothing else is said. */
export const rule = (type: ValueRule['type'], more: Partial<ValueRule> = {}): ValueRule => ({
  ...valueRuleOf({ type }),
  ...more,
});
