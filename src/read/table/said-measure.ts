import type { Language } from '../../../schemas/id.js';
import { keyOf, Wording } from '../../text/index.js';
import { measureOf, unitOf, type ValueRule } from '../../values/index.js';
import { anyOf, inAnyLanguage } from '../words/index.js';
import { compareNames, isAlike } from './names.js';

/** What stands beside a value and says what it is counted in. */
export interface Named {
  text: string;
  /** It says nothing else: a cell of units. Brackets and lines above a table say much else. */
  whole: boolean;
}

/** What is said to be counted in: what is asked for, so many of it, something else, or nothing of it at all. */
export type Said = { is: 'own' } | { is: 'multiple'; by: number } | { is: 'other' } | { is: 'nothing' };

const PERCENT = new Set(inAnyLanguage((words) => words.percent).map(keyOf));
const NAMED_BEHIND = new RegExp(`(?:^|[(\\s])${anyOf((words) => words.unitBefore)}\\s*:\\s*([^()]+)`, 'iu');

/** Every text in brackets, or behind "Đơn vị tính:". */
export function namedIn(text: string): Named[] {
  const behind = NAMED_BEHIND.exec(text)?.[1];
  const bracketed = [...text.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside);
  return [...(behind === undefined ? bracketed : [behind])].map((one) => ({ text: one.trim(), whole: false }));
}

const asRule = (unit: string): ValueRule => ({
  type: 'integer',
  unit,
  min: null,
  max: null,
  options: [],
  currency: null,
  scale: 1,
});

/** A name that begins as another does: "lớp" and "lớp học"; "người" is not "lượt người". */
const isBegun = (one: Wording, other: Wording): boolean =>
  one.words.length > 0 && one.words.every((word, at) => word === other.words[at]);

export function saidBy({ text, whole }: Named, rule: ValueRule, language: Language): Said {
  const own = unitOf(rule, language) || (rule.named ?? '');
  if (keyOf(text) === '') return { is: 'nothing' };
  if (keyOf(text) === keyOf(own)) return { is: 'own' };
  if (PERCENT.has(keyOf(text))) return { is: rule.type === 'percent' || PERCENT.has(keyOf(own)) ? 'own' : 'other' };
  const [there, asked] = [measureOf(asRule(text)), measureOf(rule)];
  const isMoney = /^(?:vnd|usd|eur)\b/.test(there.of);
  const of = asked.of === '' && rule.type === 'money' ? 'vnd' : asked.of;
  if (there.of === of || (there.of === '' && there.times > 1)) {
    return there.times === asked.times ? { is: 'own' } : { is: 'multiple', by: there.times / asked.times };
  }
  if (isMoney || there.times > 1) return { is: whole || rule.type === 'money' || own === '' ? 'other' : 'nothing' };
  if (!whole || own === '') return { is: 'nothing' };
  const [typed, expected] = [new Wording(text), new Wording(own)];
  const isLike = isBegun(typed, expected) || isBegun(expected, typed) || isAlike(compareNames(typed, [expected]));
  return { is: isLike ? 'own' : 'other' };
}

/** Whether a cell beside values says what they are counted in: what is asked for, or so many of it. */
export const isMeasure = (text: string, rule: ValueRule): boolean =>
  ['own', 'multiple'].includes(saidBy({ text, whole: true }, rule, 'vi').is) ||
  /^(?:vnd|usd|eur)\b/.test(measureOf(asRule(text)).of);
