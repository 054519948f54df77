import { CROSSED } from '../../../form/index.js';
import { NOTHING } from '../sign.js';
import type { SignWords } from './words.js';

export const en: SignWords = {
  nothing: `“${NOTHING}”: no value given`,
  crossed: `“${CROSSED}”: not asked for`,
  told: (meanings) => `Mark ${meanings.join('; ')}.`,
};
