import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ReviewStatus } from '../../schemas/review.js';
import type { Code } from '../../src/findings/index.js';
import { entriesOf, type RawEntry, rawZip } from '../../test/support/raw-zip.js';

/** One kind of hostile file. */
export interface Kind {
  name: string;
  /** What the file is called; `bao-cao.docx` where nothing is said. */
  file?: string;
  /** What `check` must say of it: why it cannot be read, or how complete it is; of a definition, what `validate` does. */
  verdict: Code | ReviewStatus | 'good' | 'wrong';
  /** As much as a very long report: it is read whole, and may take longer than what is refused. */
  long?: boolean;
  make(): Uint8Array;
}

export type Parts = Record<string, string | Uint8Array>;

/** The example whose report is made hostile, so that the program has a form to hold it against. */
export const EXAMPLE = join('examples', 'so-ket-kl23');

/** The report of a unit as it was returned; without a name a complete one. */
export const report = (unit = 'du_muong_so'): Uint8Array =>
  new Uint8Array(readFileSync(join(EXAMPLE, 'returned', `${unit}.docx`)));

/** The parts of such a report, XML as text. */
export const reportParts = (unit?: string): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(report(unit))).map(([name, bytes]) => [
      name,
      /\.(?:xml|rels)$/.test(name) ? strFromU8(bytes) : bytes,
    ]),
  );

export const TEXT = 'word/document.xml';

/** The text of the report with something behind its last paragraph. */
export const withBehind = (xml: string, parts: Parts = reportParts()): string =>
  String(parts[TEXT]).replace(/(?=<w:sectPr(?![\s\S]*<w:sectPr))/, () => xml);

/** A report of these parts. `stored`: not packed, where packing would take longer than reading. */
export const packed = (parts: Parts, stored: ReadonlySet<string> = new Set()): Uint8Array =>
  rawZip(entriesOf(parts).map((entry) => (stored.has(entry.name) ? { ...entry, method: 0 } : entry)));

/** The report with its text replaced. */
export const withText = (xml: string | Uint8Array): Uint8Array =>
  packed({ ...reportParts(), [TEXT]: xml }, new Set([TEXT]));

/** The report with more behind its last paragraph. */
export const withMore = (xml: string): Uint8Array => withText(withBehind(xml));

/** The report with its text as an entry that lies. */
export const lying = (lie: Partial<RawEntry>): Uint8Array =>
  rawZip(entriesOf(reportParts()).map((entry) => (entry.name === TEXT ? { ...entry, ...lie } : entry)));

/** A paragraph of one run. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** As many of one thing as fit into so many characters. */
export const filling = (length: number, unit: string): string => unit.repeat(Math.floor(length / unit.length));
