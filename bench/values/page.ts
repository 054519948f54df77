import { putBetween } from '../page.js';

const MARKS = ['<!-- values -->', '<!-- end of values -->'] as const;

/** Writes the results into the page. */
export const writePage = (file: string, results: string): void => putBetween(file, MARKS, results);
