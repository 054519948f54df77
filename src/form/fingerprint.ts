import { digest } from './digest.js';
import { filledFrom } from './filled.js';
import type { Form } from './form.js';
import { cutAtStandIns } from './presets.js';
import { sharedText } from './shared.js';

/** The same text for the same data, whatever the order of its keys. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const filled = filledFrom(value);
  if (filled !== null) return filledText(filled.from, filled.words);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  return sharedText(value, () => objectText(value));
}

function objectText(value: object): string {
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const one: unknown = value[key as keyof typeof value];
    if (one !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(one)}`;
  }
  return `{${text}}`;
}

/** The texts of what forms were filled in from, cut at the places of their words. */
const cut = new WeakMap<object, readonly (string | number)[]>();

function filledText(from: object, words: readonly string[]): string {
  const pieces = cut.get(from) ?? cutAtStandIns(canonical(from), '"');
  cut.set(from, pieces);
  let text = '';
  for (const piece of pieces) text += typeof piece === 'string' ? piece : JSON.stringify(words[piece]);
  return text;
}

/** 32 hex digits of SHA-256 over all the form asks and prints: two forms with one fingerprint are the same form. */
export const fingerprintOf = (form: Omit<Form, 'stamp'>): string => digest(canonical(form)).slice(0, 32);
