import type { Kind } from './kind.js';
import { filling } from './kind.js';

/** The largest definition that is looked into. */
const LARGEST = 512 * 1024;

const of = (name: string, text: () => string): Kind => ({
  name: `definition: ${name}`,
  file: 'outline.yaml',
  verdict: 'wrong',
  make: () => new TextEncoder().encode(text().slice(0, LARGEST)),
});

const laughs = (depth: number): string =>
  Array.from({ length: depth }, (_, at) => `a${at}: &a${at} [${filling(45, at === 0 ? 'x, ' : `*a${at - 1}, `)}]`).join(
    '\n',
  );

/** A definition that is right as far as it goes, with more of it. */
const whole = (more: string): string =>
  `decuong: 1\nid: a\ntitle: A\nletterhead: plain\nperiod: "2026"\nsections: [{id: b, title: B}]\n${more}`;

/** Definitions as large as may be, made of what keeps a reader of YAML busy. */
export const definitions: readonly Kind[] = [
  of('brackets in brackets', () => filling(LARGEST, `${'[{a: '.repeat(45)}${'}]'.repeat(45)}\n`)),
  of('brackets that close nothing', () => filling(LARGEST, '}\n')),
  of('empty lists', () => `a: [${filling(LARGEST - 10, '[],')}]`),
  of('lists in lists', () => filling(LARGEST, `${'- '.repeat(50)}a\n`)),
  of('wrong escapes', () => `a: "${filling(LARGEST - 10, '\\q')}"`),
  of('names and no more', () => Array.from({ length: 60_000 }, (_, at) => `k${at}:`).join('\n')),
  of('sections', () => `sections:\n${filling(LARGEST - 20, '  - {id: a}\n')}`),
  of('days of a schedule', () => whole(`schedule: {every: year, due: [${filling(300_000, '12-10, ')}]}`)),
  of('aliases of aliases', () => laughs(9)),
  { ...of('more than 512 KB', () => ''), make: () => new Uint8Array(50 * LARGEST).fill(0x61) },
];
