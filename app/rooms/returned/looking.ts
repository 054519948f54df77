import type { DocumentPlace } from '../../../src/index.js';

/** What of a returned report is looked at: a place in it, or a section of the outline; else the whole. */
export interface Looked {
  file: string;
  place?: DocumentPlace;
  part?: { id: string; title: string };
}

export type Look = (looked: Looked) => void;
