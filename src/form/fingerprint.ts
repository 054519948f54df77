import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Form } from './form.js';

/** The same text for the same data, whatever the order of its keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join(',')}}`;
}

/** 32 hex digits of SHA-256 over all the form asks and prints: two forms with one fingerprint are the same form. */
export const fingerprintOf = (form: Omit<Form, 'stamp'>): string =>
  bytesToHex(sha256(utf8ToBytes(canonical(form)))).slice(0, 32);
