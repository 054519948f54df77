import type { Review } from '../check/index.js';
import { parseItemId, partItem } from '../form/index.js';
import type { Finding } from '../messages/index.js';
import { type FindingGroup, groupFindings, summaryText } from '../report/review/index.js';
import { anchorOf, titleOf } from './anchor.js';
import type { PlacedForm } from './placed-form.js';
import { annotationWords } from './words/index.js';

/** A line of a comment. */
export interface CommentLine {
  text: string;
  strong: boolean;
}

/** A comment before it is XML. */
export interface Comment {
  /** The ordinal of the paragraph it hangs on. */
  paragraph: number;
  lines: CommentLine[];
}

/** As many lines as a margin can hold and a person reads. */
const LONGEST_LIST = 30;

const plain = (text: string): CommentLine => ({ text, strong: false });
const strong = (text: string): CommentLine => ({ text, strong: true });

/** What a unit can mend. Notes are for the reviewer, and so is what people decided without effect. */
const isForUnit = ({ severity, code }: Finding): boolean => severity !== 'note' && code !== 'decision-idle';

/** The row or series a finding is about one value of: what is lacking in one is said in one comment. */
function rowOf({ item, code }: Finding): string | null {
  const { owner, part } = parseItemId(item ?? '');
  if (part === null) return null;
  if (code.startsWith('cell-')) return partItem(owner, part);
  return code === 'figure-missing' ? owner : null;
}

/** Findings by the paragraph they are commented at; those about the whole document under null. */
function byPlace(findings: readonly Finding[], placed: PlacedForm): Map<number | null, Finding[]> {
  const rows = new Map<string | Finding, number | null>();
  const places = new Map<number | null, Finding[]>();
  for (const one of findings) {
    const row = rowOf(one) ?? one;
    const at = rows.get(row) ?? anchorOf(one, placed);
    rows.set(row, at);
    const there = places.get(at);
    if (there) there.push(one);
    else places.set(at, [one]);
  }
  return places;
}

function groupLines({ severity, what, todo }: FindingGroup, warning: string): CommentLine[] {
  return [
    ...what.map((one) => strong(severity === 'error' ? one : warning + one)),
    ...(todo === '' ? [] : [plain(todo)]),
  ];
}

function linesOf(findings: readonly Finding[], review: Review): CommentLine[] {
  const { language } = review.form;
  const { warning } = annotationWords[language];
  return groupFindings(findings, language).flatMap(({ groups }) => groups.flatMap((one) => groupLines(one, warning)));
}

/** How complete the report is, and what is to be mended, by the headings it stands under. */
function summaryLines(
  review: Review,
  findings: readonly Finding[],
  whole: readonly Finding[],
  signed: boolean,
): CommentLine[] {
  const { form } = review;
  const own = annotationWords[form.language];
  const located = findings.filter((one) => !whole.includes(one));
  const list = groupFindings(located, form.language).flatMap(({ trail, groups }) => [
    ...(trail.length === 0 ? [] : [strong(trail.join(' › '))]),
    ...groups.flatMap(({ severity, what }) =>
      what.map((one) => plain(`– ${severity === 'error' ? '' : own.warning}${one}`)),
    ),
  ]);
  const end = list.slice(0, LONGEST_LIST).findLastIndex((line) => !line.strong) + 1;
  const rest = list.slice(end).filter((line) => !line.strong).length;
  return [
    strong(own.summary),
    ...(signed ? [plain(own.unsigned)] : []),
    plain(summaryText(review, form.language)),
    ...linesOf(whole, review),
    ...(list.length === 0 ? [] : [plain(own.list), ...list.slice(0, end)]),
    ...(rest === 0 ? [] : [plain(own.more(rest))]),
    plain(own.closing),
  ];
}

/**
 * The comments of a review, in the order of the document: a summary at the title, then one for each place. None where
 * there is nothing a unit can mend.
 * @param signed the file that came is signed digitally, which no copy of it is
 */
export function commentsOf(review: Review, placed: PlacedForm, signed = false): Comment[] {
  const findings = review.findings.filter(isForUnit);
  const title = titleOf([review.form.kind, review.form.title], placed);
  if (findings.length === 0 || title === null) return [];
  const places = byPlace(findings, placed);
  const whole = places.get(null) ?? [];
  const located = [...places].flatMap(([paragraph, found]) =>
    paragraph === null ? [] : [{ paragraph, lines: linesOf(found, review) }],
  );
  return [
    { paragraph: title, lines: summaryLines(review, findings, whole, signed) },
    ...located.sort((a, b) => a.paragraph - b.paragraph),
  ];
}

/** Notes as comments, in the order of the document: each at its item, else at the title. */
export function notedIn(
  placed: PlacedForm,
  { form }: Pick<Review, 'form'>,
  notes: readonly { item: string | null; lines: readonly string[] }[],
): Comment[] {
  const title = titleOf([form.kind, form.title], placed);
  const placeOf = new Map(placed.items.map(({ item, to }) => [item.id, to]));
  return notes
    .flatMap(({ item, lines }) => {
      const paragraph = (item === null ? null : placeOf.get(item)) ?? title;
      return paragraph === null ? [] : [{ paragraph, lines: lines.map((text, at) => ({ text, strong: at === 0 })) }];
    })
    .sort((a, b) => a.paragraph - b.paragraph);
}
