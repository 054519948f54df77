import type { Form } from '../../src/form/index.js';
import { type Parts, readPart, saveParts, writePart } from '../../test/support/fill/package.js';
import type { XmlElement } from '../../test/support/fill/xml.js';
import { unmarked } from './marks.js';

/** What stands at a place, whatever became of its anchors. */
export interface Given {
  state: 'answered' | 'nil' | 'blank';
  value: number | string | null;
}

/** A filled form on its way through damages. */
export interface Specimen {
  form: Form;
  parts: Parts;
  /** The main part, marked. */
  root: XmlElement;
  /** What was answered, by mark: `text dac_diem`, `figure so_tin.2021`, `cell bieu_1.r1.ten`. */
  given: Map<string, Given>;
  /** Headings have their numbers in their text; nobody types them twice. */
  numbered: boolean;
  /** The text is in an old code already. */
  coded: boolean;
}

/** A source of numbers from 0 up to 1. */
export type Draw = () => number;

/** What real life does to a form. False where there was nothing it could be done to. */
export type Damage = (specimen: Specimen, draw: Draw) => boolean;

const MAIN = 'word/document.xml';

/** The specimen as the .docx that is sent back. */
export function bytesOf({ parts, root }: Specimen): Uint8Array {
  const all = { ...parts };
  writePart(all, MAIN, unmarked(root));
  return saveParts(all);
}

export const mainPartOf = (parts: Parts): XmlElement => readPart(parts, MAIN);

/** A copy to damage; the bytes of parts are never changed in place. */
export const copyOf = ({ form, parts, root, given, numbered, coded }: Specimen): Specimen => ({
  form,
  parts: { ...parts },
  root: structuredClone(root),
  given: new Map(given),
  numbered,
  coded,
});

/** True with a certain chance. */
export const happens = (chance: number, draw: Draw): boolean => draw() < chance;
