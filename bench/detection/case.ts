import type { Files } from '../../test/office/support/soffice.js';
import type { XmlElement } from '../../test/support/fill/xml.js';
import type { Kind } from './damage/index.js';
import type { Subject } from './subjects.js';
import type { Truth } from './truth.js';

/** A program, and the formats it saves in on the way back to .docx. */
export interface Way {
  name: string;
  convert(files: Files): Files;
}

/** One file to be made: a form, what is done to it, and the seed of all that is drawn. */
export interface Case {
  group: Group;
  subject: Subject;
  kinds: readonly Kind[];
  seed: string;
  /** The program that saves it last. */
  way?: Way;
}

/** Each kind alone; with all anchors gone; two by two; two by two with all anchors gone; what programs save. */
export const GROUPS = ['alone', 'stripped', 'pairs', 'both', 'office'] as const;
export type Group = (typeof GROUPS)[number];

/** A file that was made, with what is true of it. */
export interface Made {
  case: Case;
  bytes: Uint8Array;
  root: XmlElement;
  truth: Truth;
}
