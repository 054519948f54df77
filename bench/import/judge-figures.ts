import type { Figure } from '../../schemas/outline.js';
import { wordsOf } from '../../src/text/index.js';
import { type ExpectedFigure, figureOf, kindOf } from './expected-table.js';
import type { Got, Wanted } from './items.js';
import type { Score } from './score.js';

interface Aligned {
  wanted: readonly Wanted[];
  got: readonly Got[];
  match: readonly number[];
}

/** Words that every figure may begin with. */
const COMMON = new Set(wordsOf('số lượng tổng số số tỷ lệ the number of total các được đã của và'));

/** The share of the telling words of the shorter label that the other has too; the measure tells as well. */
function likeLabel(figure: Figure, wanted: ExpectedFigure): number {
  const telling = (text: string): string[] => wordsOf(text).filter((word) => !COMMON.has(word));
  const [a, b] = [telling(`${figure.label} ${figure.unit ?? ''}`), telling(`${wanted.label} ${wanted.unit}`)];
  const both = a.filter((word) => b.includes(word)).length;
  return both / Math.max(1, Math.min(new Set(a).size, new Set(b).size));
}

const seriesOf = (figure: Figure): string[] =>
  (figure.series ?? []).map((column) => String(typeof column === 'object' ? column.key : column));

function faultOf(figure: Figure, wanted: ExpectedFigure): string | null {
  if (kindOf(figure.type) !== wanted.type) return `is ${figure.type}, not ${wanted.type}`;
  if (seriesOf(figure).join() !== wanted.series.join())
    return `has the years ${seriesOf(figure).join() || 'none'}, not ${wanted.series.join() || 'none'}`;
  return null;
}

const SCALES = [
  [/tỷ|billion/i, 1_000_000_000],
  [/triệu|million/i, 1_000_000],
  [/nghìn|ngàn|thousand/i, 1_000],
] as const;

/** The measure of a figure where the case tells one: money by its scale, others by a word they share. */
function judgeMeasure(figure: Figure, { unit, type, label }: ExpectedFigure, where: string, score: Score): void {
  if (unit === '') return;
  const scale = SCALES.find(([word]) => word.test(unit))?.[1] ?? 1;
  const right =
    type === 'money'
      ? (figure.scale ?? 1) === scale
      : wordsOf(figure.unit ?? '').some((word) => wordsOf(unit).includes(word));
  const got = type === 'money' ? `a scale of ${figure.scale ?? 1}` : `the measure ${figure.unit ?? 'none'}`;
  score.count('measures', right, () => `${where}: "${label}" has ${got}, not ${unit}`);
}

const AT_LEAST = 0.5;

/** Holds the figures of one part against those expected there; the likest go together first. */
function judgePart(figures: readonly Figure[], lines: readonly string[], where: string, score: Score): void {
  const wanted = lines.map(figureOf);
  const pairs = wanted
    .flatMap((one, w) =>
      figures.map((figure, g) => ({ w, g, like: likeLabel(figure, one), fits: !faultOf(figure, one) })),
    )
    .filter(({ like }) => like >= AT_LEAST)
    .sort((a, b) => Number(b.fits) - Number(a.fits) || b.like - a.like);
  const match = new Map<number, number>();
  for (const { w, g } of pairs) if (!match.has(w) && ![...match.values()].includes(g)) match.set(w, g);
  for (const [w, one] of wanted.entries()) {
    const figure = figures[match.get(w) ?? -1];
    const fault = figure ? faultOf(figure, one) : 'is not asked for';
    if (!one.optional) score.count('figures found', fault === null, () => `${where}: "${one.label}" ${fault}`);
    if (!figure) continue;
    score.count('figures right', one.optional || fault === null, () => `${where}: "${one.label}" ${fault}`);
    if (fault === null) judgeMeasure(figure, one, where, score);
  }
  for (const [g, figure] of figures.entries())
    if (![...match.values()].includes(g))
      score.count('figures right', false, () => `${where}: nobody expected "${figure.label}"`);
}

/** Holds all figures against those expected: each belongs to its part, those of a remark to what the remark stands in. */
export function judgeFigures({ wanted, got, match }: Aligned, score: Score): void {
  const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 58)}…` : text);
  const found = (at: number): readonly Figure[] => got[match[at] ?? -1]?.figures ?? [];
  for (const [at, want] of wanted.entries()) {
    if (want.kind === 'note') continue;
    const remarks = [...wanted.keys()].filter((one) => wanted[one]?.kind === 'note' && wanted[one]?.parent === at);
    const figures = [at, ...remarks].flatMap(found);
    const lines = [at, ...remarks].flatMap((one) => wanted[one]?.figures ?? []);
    judgePart(figures, lines, short([want.text].flat()[0] ?? ''), score);
  }
  for (const [at, one] of got.entries()) if (!match.includes(at)) judgePart(one.figures, [], short(one.text), score);
}
