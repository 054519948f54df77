import type { Answer } from '../../../schemas/submission.js';
import type { Form, ValueRule } from '../../../src/form/index.js';
import { isNumeric, valueWords } from '../../../src/values/index.js';

export interface Asked {
  item: string;
  kind: Answer['kind'];
  required: boolean;
  trail: string[];
  /** Null for narratives, tables and fields other than the date. */
  rule: Pick<ValueRule, 'type' | 'min' | 'options'> | null;
  /** How many words a text must have. */
  words: number;
}

const NIL = ['không có', 'không phát sinh', 'none'];

/** Something that answers well. */
export function goodText({ rule, words }: Asked, form: Form): string {
  if (rule === null || rule.type === 'text') return Array.from({ length: Math.max(1, words) }, () => 'đã').join(' ');
  if (isNumeric(rule)) return String(rule.min ?? 1);
  if (rule.type === 'choice') return rule.options[0] ?? '';
  return rule.type === 'date' ? '2026-05-19' : valueWords[form.language].yes;
}

function readAs(text: string, { rule }: Asked): Answer['value'] {
  if (rule === null || rule.type === 'text' || rule.type === 'yes_no') return text;
  if (isNumeric(rule)) {
    const number = Number(text.replace(',', '.'));
    return Number.isFinite(number) && (rule.type !== 'integer' || Number.isInteger(number)) ? number : null;
  }
  if (rule.type === 'choice') return rule.options.includes(text) ? text : null;
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text : null;
}

/** What reading gives for a text: null for a place that is gone, an empty one for a place left blank. */
export function answerOf(asked: Asked, text: string | null): Answer {
  const { item, kind, required, trail } = asked;
  const nil = text !== null && NIL.includes(text.toLowerCase());
  const state = text === null ? 'missing' : text === '' ? 'blank' : nil ? 'nil' : 'answered';
  const open = text === null || text === '';
  const value = open ? null : nil && asked.rule !== null && isNumeric(asked.rule) ? 0 : readAs(text, asked);
  return {
    item,
    kind,
    required,
    state,
    value: kind === 'table' ? null : value,
    text: open || kind === 'table' ? null : text,
    by: text === null ? 'none' : 'tag',
    confidence: 1,
    place: { in: 'document', trail, block: text === null ? null : 1, quote: open ? '' : text },
  };
}
