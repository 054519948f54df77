import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotated } from '../../src/annotate/annotate.js';
import {
  annotate,
  chooseLetterhead,
  type FileReview,
  type Judge,
  LIMITS,
  loadLetterhead,
  loadOutline,
  loadUnits,
  periodOf,
  printReviews,
  printReviewsAsHtml,
  printReviewsAsJson,
  printSourceFindings,
  readWord,
  reportsIn,
  resolve,
  reviewFile,
  unpainted,
  unreadable,
  write,
} from '../../src/index.js';
import { readBytes } from '../../src/word/read-word.js';
import { loadExample } from '../../test/support/examples.js';
import { LETTERHEADS, letterheadFile } from '../../test/support/letterheads.js';
import type { Case, Kind } from './case.js';
import { Stopwatch } from './stopwatch.js';

const folder = join('templates', 'review');
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
const page = { page: text('page.hbs'), style: text('page.css'), script: text('../page/common.js') + text('page.js') };
const letterheads = new Map(LETTERHEADS.map((name) => [name as string, letterheadFile(name)]));

/** The example a changed letterhead is tried with. */
const EXAMPLE = 'so-ket-kl23';

const DATE = '2026-05-22T08:00:00Z';

/** What must be true of every journey's end. */
function must(is: boolean, what: string): void {
  if (!is) throw new Error(what);
}

function printAll(reviews: readonly FileReview[], watch: Stopwatch): void {
  for (const language of ['vi', 'en'] as const) {
    const lines = watch.time('text', () => printReviews(reviews, language, unpainted));
    must(lines !== '', 'a review says something');
    JSON.parse(watch.time('json', () => printReviewsAsJson(reviews, language)));
    const html = watch.time('html', () => printReviewsAsHtml(reviews, language, page));
    must(html.includes('</html>'), 'a page ends');
  }
}

/** What the doors keep from the reviewer, mistakes of the program, is looked for behind them. */
function reviewWord({ file, given }: Case, watch: Stopwatch): void {
  const named = { name: 'bao-cao.docx', bytes: file };
  readBytes(file, LIMITS);
  const judges: Judge[] = [
    { given: null, unit: null },
    { given, unit: null },
  ];
  const reviews = judges.map((judge) => watch.time('review', () => reviewFile(named, judge)));
  for (const review of reviews) {
    must(review.review !== null || review.findings.length > 0, 'an unreadable file has a finding');
    if (review.review !== null) annotated(file, { ...review, review: review.review }, DATE);
    const { value, findings } = watch.time('annotate', () => annotate(file, review, DATE));
    must((value === null) === findings.length > 0, 'a copy that is not made has a finding');
    if (value !== null) must(readWord({ name: 'copy.docx', bytes: value }).value !== null, 'a copy can be read');
  }
  printAll(reviews, watch);
}

/** Opens a zip of reports and reviews each, all printed on one page. */
function reviewReturned({ name, file, given }: Case, watch: Stopwatch): void {
  const reports = watch.time('reports', () => reportsIn({ name, bytes: file }));
  const opened = Array.isArray(reports) ? reports.map((report) => report.open()) : [reports];
  const reviews = opened.map((one) =>
    'code' in one ? unreadable(name, one) : watch.time('review', () => reviewFile(one, { given, unit: null })),
  );
  must(reviews.length > 0, 'an archive without reports has a finding');
  printAll(reviews, watch);
}

/** Loads a letterhead as an outline names it, and writes a form in it. */
async function loadOwnLetterhead(file: Uint8Array, watch: Stopwatch): Promise<void> {
  const named = { name: 'own.yaml', bytes: file };
  const { value, findings } = watch.time('letterhead', () => loadLetterhead(named));
  must(value !== null || findings.length > 0, 'a letterhead that is not loaded has a finding');
  printSourceFindings(findings, 'vi', unpainted);
  if (value === null) return;
  const { outline, units } = loadExample(EXAMPLE);
  const { value: letterhead } = chooseLetterhead({ ...outline, letterhead: 'own' }, new Map([['own', value]]), named);
  const period = periodOf(outline, null);
  const [unit] = units;
  if (letterhead === null || period === null || unit === undefined) return;
  const form = watch.time('resolve', () => resolve({ outline, unit, period, letterhead }));
  const bytes = await watch.timeAsync('write', () => write(form, { stamp: form.stamp, outline, unit, letterhead }));
  must(readWord({ name: 'form.docx', bytes }).value !== null, 'a form in a letterhead can be read');
}

/** Loads a definition with its units and writes the form of the first. */
async function loadSources(outlineText: Uint8Array, unitsText: Uint8Array, watch: Stopwatch): Promise<void> {
  const file = { name: 'outline.yaml', bytes: outlineText };
  const { value: outline, findings } = watch.time('outline', () => loadOutline(file));
  must(outline !== null || findings.length > 0, 'a definition that is not loaded has a finding');
  printSourceFindings(findings, 'vi', unpainted);
  if (outline === null) return;
  const list = { name: 'units.yaml', bytes: unitsText };
  const { value: units, findings: ofUnits } = watch.time('units', () => loadUnits(list, outline));
  printSourceFindings(ofUnits, 'en', unpainted);
  const { value: letterhead, findings: ofLetterhead } = chooseLetterhead(outline, letterheads, file);
  printSourceFindings(ofLetterhead, 'en', unpainted);
  const period = periodOf(outline, null) ?? periodOf(outline, '2026');
  const unit = units[0];
  if (letterhead === null || period === null || unit === undefined) return;
  const form = watch.time('resolve', () => resolve({ outline, unit, period, letterhead }));
  const embedded = { stamp: form.stamp, outline, unit, letterhead };
  const bytes = await watch.timeAsync('write', () => write(form, embedded));
  must(readWord({ name: 'form.docx', bytes }).value !== null, 'a form that was written can be read');
}

/**
 * Takes a damaged file all the way, each stage timed. Throws where the program does, or where it ends without a
 * verdict.
 */
export async function travel(kind: Kind, made: Case): Promise<Stopwatch> {
  const watch = new Stopwatch();
  const beside = new TextEncoder().encode(made.beside);
  if (kind === 'returned') reviewReturned(made, watch);
  else if (kind === 'letterhead') await loadOwnLetterhead(made.file, watch);
  else if (kind === 'outline') await loadSources(made.file, beside, watch);
  else if (kind === 'units') await loadSources(beside, made.file, watch);
  else reviewWord(made, watch);
  return watch;
}
