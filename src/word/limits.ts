import type { ZipLimits } from './zip/index.js';

/**
 * How much of a file is read before it is refused. With these, a file that is refused is so within two seconds, one
 * that is as long as a very long report is read within five, and both within 512 MB of memory (docs/hostile-files.md).
 */
export interface Limits extends ZipLimits {
  /** Bytes of the file itself. Photos make a report large, but they are never unpacked. */
  fileBytes: number;
  /** Entries in the archive. A report with 500 photos and notes has about 600. */
  entries: number;
  /** Unpacked bytes of one part. The text of 1,000 pages is about 20 MB of XML. */
  partBytes: number;
  /** Estimated bytes of memory for the XML of all parts that are kept at one time. */
  treeBytes: number;
  /** Elements inside each other. A table in a table takes three or four levels; Word itself gives up long before. */
  depth: number;
  /** Attributes of one element. Word writes up to some forty namespaces on the root of a part. */
  attributes: number;
  /** Letters of the text and its notes. A page has some 2,500. */
  letters: number;
  /** Columns of a table. Word makes 63 at most. */
  columns: number;
  /** Headers, footers and other parts a document may name. */
  parts: number;
}

const MEGABYTE = 1024 * 1024;

export const LIMITS: Limits = {
  fileBytes: 100 * MEGABYTE,
  entries: 4000,
  partBytes: 24 * MEGABYTE,
  totalBytes: 32 * MEGABYTE,
  treeBytes: 96 * MEGABYTE,
  depth: 256,
  attributes: 256,
  letters: 3 * MEGABYTE,
  columns: 128,
  parts: 200,
};
