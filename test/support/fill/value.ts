import type { Language } from '../../../schemas/id.js';
import type { FormPeriod, ValueRule } from '../../../src/form/index.js';
import { valueWords } from '../../../src/values/index.js';
import { drawer, pick } from './draw.js';
import { PHRASES } from './sentences.js';

/** A value as it is meant and as a person types it. */
export interface Typed {
  value: number | string;
  text: string;
}

const DAY = 86_400_000;

/** Whole numbers a person groups by thousands, every other time. */
function typeNumber(value: number, language: Language, grouped: boolean): string {
  const [whole = '', fraction] = String(value).split('.');
  const [thousands, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
  const head = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, thousands) : whole;
  return fraction === undefined ? head : `${head}${decimal}${fraction}`;
}

const typeDay = (iso: string, language: Language): string => {
  const [year, month, day] = iso.split('-');
  return language === 'vi' ? `${Number(day)}/${Number(month)}/${year}` : iso;
};

/** A number that is known, such as a total, typed as people do. */
export const typedNumber = (value: number, language: Language): Typed => ({
  value,
  text: typeNumber(value, language, false),
});

/** A number the rule allows, with as many decimals as its type has. */
function drawNumber(rule: ValueRule, draw: () => number): number {
  const low = typeof rule.min === 'number' ? rule.min : 0;
  const usual = { integer: 240, decimal: 9, percent: 100, money: 950 }[rule.type as 'integer'] ?? 240;
  const high = Math.min(typeof rule.max === 'number' ? rule.max : Number.POSITIVE_INFINITY, low + usual);
  const steps = rule.type === 'decimal' ? 10 : 1;
  return Math.round((low + draw() * (high - low)) * steps) / steps;
}

function drawDay(rule: ValueRule, period: FormPeriod, draw: () => number): string {
  const bound = (own: ValueRule['min'], else_: string): number => Date.parse(typeof own === 'string' ? own : else_);
  const low = bound(rule.min, period.from ?? '2022-01-01');
  const high = bound(rule.max, period.to ?? '2022-12-31');
  return new Date(low + Math.floor(draw() * ((high - low) / DAY + 1)) * DAY).toISOString().slice(0, 10);
}

/** A value that keeps to its rule, the same for the same word. */
export function drawValue(rule: ValueRule, language: Language, period: FormPeriod, word: string): Typed {
  const draw = drawer(word);
  switch (rule.type) {
    case 'date': {
      const value = drawDay(rule, period, draw);
      return { value, text: typeDay(value, language) };
    }
    case 'choice': {
      const value = pick(rule.options, draw);
      return { value, text: value };
    }
    case 'yes_no': {
      const value = pick([valueWords[language].yes, valueWords[language].no], draw);
      return { value, text: value };
    }
    case 'text': {
      const value = pick(PHRASES[language], draw);
      return { value, text: value };
    }
    default: {
      const value = drawNumber(rule, draw);
      const text = typeNumber(value, language, draw() < 0.5);
      return { value, text: rule.type === 'percent' && draw() < 0.5 ? `${text}%` : text };
    }
  }
}
