import type { Line, Source } from '../lines/index.js';

/** A sentence with where it stands. */
export interface Sentence {
  text: string;
  source: Source;
}

/** More sentences are not looked through. */
const MOST_SENTENCES = 5000;

const BETWEEN = /(?<=[.!?])\s+(?=\p{Lu}|[-–+•])|(?<=;)\s+|(?<=,)\s+(?=riêng\s)/u;

/** The sentences of some lines, without the marks before them. */
export const sentencesOf = (lines: readonly Line[]): Sentence[] =>
  lines
    .slice(0, MOST_SENTENCES)
    .flatMap(({ rest, source }) => rest.split(BETWEEN).map((text) => ({ text: text.trim(), source })))
    .slice(0, MOST_SENTENCES);
