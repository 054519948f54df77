import type { Landmark } from '../landmark.js';
import type { Expected } from './paragraph-evidence.js';

/** What a landmark should read where it is a line of text; null for tables and the signing block. */
export function expectedOf(landmark: Landmark): Expected | null {
  switch (landmark.is) {
    case 'heading': {
      const { heading, title, number, level } = landmark.section;
      return { text: heading, alternatives: [title], anchor: landmark.anchor, number, level };
    }
    case 'ask':
      return { text: landmark.point.ask, alternatives: [], anchor: landmark.anchor, number: '', level: null };
    case 'caption': {
      const { title, number } = landmark.table;
      return { text: title, alternatives: [`${number} ${title}`.trim()], anchor: null, number: '', level: null };
    }
    default:
      return null;
  }
}
