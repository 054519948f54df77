import type { DocumentPlace } from './place.js';

/** The whole document, where no place in it can be named. In a file of its own, which loads nothing. */
export const NOWHERE: DocumentPlace = { in: 'document', trail: [], block: null, quote: '' };
