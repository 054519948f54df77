import { archives } from './archives.js';
import { definitions } from './definitions.js';
import type { Kind } from './kind.js';
import { links } from './links.js';
import { markup } from './markup.js';
import { masses } from './masses.js';
import { repeated } from './repeated.js';

/** All kinds of hostile files there are. */
export const KINDS: readonly Kind[] = [...archives, ...markup, ...links, ...masses, ...repeated, ...definitions];
