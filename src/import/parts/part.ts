import type { Line, Source } from '../lines/index.js';
import type { Captioned } from '../tree/index.js';
import type { SeeMention } from './remarks.js';

/** A section or point as an outline asks for it, before it has an id. */
export interface Part {
  is: 'section' | 'point';
  text: string;
  source: Source;
  /** What it says as typed, with its brackets and the room to write in: figures are looked for there. */
  raw: string;
  /** Lines under it that are room for one figure each. */
  figureLines: Line[];
  /** What stands before it, as typed. */
  mark: string;
  ifAny: boolean;
  /** It may be left out. */
  optional: boolean;
  see: SeeMention | null;
  bodies: string[];
  guidance: string[];
  tables: Captioned[];
  points: Part[];
  sections: Part[];
  /** Lines that stand under it and ask for nothing that can be made out. */
  strays: Line[];
  line: Line;
}
