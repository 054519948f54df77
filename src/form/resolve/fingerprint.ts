import { digest } from '../definition/digest.js';
import type { Form } from '../form.js';
import { onceOf } from '../once.js';
import { filledFrom } from './filled.js';
import { cutAtStandIns } from './presets.js';
import { isShared } from './shared.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A text in UTF-8 as it grows: of texts, and of bytes that are ready. */
class Utf8 {
  private bytes = new Uint8Array(1 << 16);
  private at = 0;
  /** What was said behind the bytes: texts together are encoded sooner than each by itself. */
  private said = '';

  say(text: string): void {
    this.said += text;
  }

  put(bytes: Uint8Array): void {
    this.encode();
    this.room(bytes.length);
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }

  begin(): this {
    this.at = 0;
    this.said = '';
    return this;
  }

  /** What was written, until something else is. */
  written(): Uint8Array {
    this.encode();
    return this.bytes.subarray(0, this.at);
  }

  private encode(): void {
    if (this.said === '') return;
    // A unit of UTF-16 takes three bytes at most.
    this.room(this.said.length * 3);
    this.at += encoder.encodeInto(this.said, this.bytes.subarray(this.at)).written;
    this.said = '';
  }

  private room(length: number): void {
    if (this.at + length <= this.bytes.length) return;
    const bytes = new Uint8Array((this.at + length) * 2);
    bytes.set(this.bytes.subarray(0, this.at));
    this.bytes = bytes;
  }
}

/** Writes the same for the same data, whatever the order of its keys. */
function write(value: unknown, to: Utf8): void {
  if (value === null || typeof value !== 'object') {
    to.say(JSON.stringify(value) ?? 'null');
    return;
  }
  const filled = filledFrom(value);
  if (filled !== null) writeFilled(filled.from, filled.words, to);
  else if (Array.isArray(value)) writeList(value, to);
  else if (isShared(value)) to.put(bytesOf(value));
  else writeObject(value, to);
}

function writeList(list: readonly unknown[], to: Utf8): void {
  to.say('[');
  list.forEach((one, at) => {
    if (at > 0) to.say(',');
    write(one, to);
  });
  to.say(']');
}

function writeObject(value: object, to: Utf8): void {
  let before = '{';
  for (const key of Object.keys(value).sort()) {
    const one: unknown = value[key as keyof typeof value];
    if (one === undefined) continue;
    to.say(`${before}${JSON.stringify(key)}:`);
    write(one, to);
    before = ',';
  }
  to.say(before === '{' ? '{}' : '}');
}

/** What forms share, written once. */
const bytesOf = onceOf((shared: object): Uint8Array => {
  const to = new Utf8();
  writeObject(shared, to);
  return to.written().slice();
});

/** What forms were filled in from, cut at the places of their words. */
const cut = onceOf((from: object): readonly (Uint8Array | number)[] => {
  const to = new Utf8();
  write(from, to);
  const pieces = cutAtStandIns(decoder.decode(to.written()), '"');
  return pieces.map((piece) => (typeof piece === 'string' ? encoder.encode(piece) : piece));
});

function writeFilled(from: object, words: readonly string[], to: Utf8): void {
  for (const piece of cut(from))
    if (typeof piece === 'number') to.say(JSON.stringify(words[piece]));
    else to.put(piece);
}

const whole = new Utf8();

/** 32 hex digits of SHA-256 over all the form asks and prints: two forms with one fingerprint are the same form. */
export function fingerprintOf(form: Omit<Form, 'stamp'>): string {
  write(form, whole.begin());
  return digest(whole.written()).slice(0, 32);
}
