import type { Lexicon } from '../lexicon.js';
import { annex } from './annex.js';
import { bodies } from './bodies.js';
import { figures } from './figures.js';
import { outline } from './outline.js';
import { sending } from './sending.js';
import { tables } from './tables.js';

export const en: Lexicon = { ...outline, ...bodies, ...figures, ...tables, ...sending, ...annex };
