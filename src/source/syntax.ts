import type { YAMLError } from 'yaml';
import type { SourcePlace } from '../../schemas/place.js';
import { type Finding, finding, type YamlProblem } from '../findings/index.js';
import { inOrder } from './order.js';
import type { SourceText } from './text.js';

/** More than these say nothing new: what follows a mistake is often misread. */
const MOST_PROBLEMS = 20;
const MOST_LOOKED_AT = 200;

/** Characters that look like a space or like nothing, and are no space to YAML. */
const ODD = '[\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]';

/** A name that begins with such a character. */
export const ODD_START = new RegExp(`^${ODD}`);

/** Lines in which such a character stands where a space should: before an entry, after its dash, after its colon. */
const ODD_SPACES = new RegExp(`^(?: *(?:- +)*)(?:-|[A-Za-z_][\\w-]*:)?(?=${ODD})`, 'gm');

const byCode: Readonly<Partial<Record<YAMLError['code'], YamlProblem>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'indent',
  BAD_INDENT: 'indent',
  BAD_DQ_ESCAPE: 'escape',
  BAD_SCALAR_START: 'start',
  BAD_COLLECTION_TYPE: 'tag',
  TAG_RESOLVE_FAILED: 'tag',
  MULTIPLE_TAGS: 'tag',
  MULTILINE_IMPLICIT_KEY: 'key',
  NON_STRING_KEY: 'key',
  KEY_OVER_1024_CHARS: 'key',
  BLOCK_IN_FLOW: 'bracket',
  MULTIPLE_DOCS: 'documents',
  RESOURCE_EXHAUSTION: 'deep',
};

/** The library tells some mistakes apart by its message only. */
const problemOf = ({ code, message }: YAMLError, lineText: string): YamlProblem => {
  if (/end with a [\]}]/.test(message)) return 'bracket';
  if (/Sequence item without -/.test(message)) return 'indent-less';
  if (/Implicit map keys need|Map.*needs to be/.test(message)) return 'key';
  if (/block-seq-ind/.test(message)) return 'dash';
  if (/flow-(map|seq)|flow collection/i.test(message) || (code === 'MISSING_CHAR' && /[{[]/.test(lineText)))
    return 'bracket';
  if (/Unexpected scalar at node end/.test(message)) return /["']/.test(lineText) ? 'quote' : 'indent';
  return byCode[code] ?? 'other';
};

/** `{{` where a value begins, or after a list's dash, bracket or comma: read as the start of a group. */
const BRACES = /(?:^|[:\-[,]\s*)\{\{/;

/** Where a value begins with a sign that says something of its own in YAML: text never does. */
const OWN_SIGN = /^ *(?:- +)*(?:[A-Za-z_][\w-]*: +)?(?=[*&!>|[])/;

/** The line in which a bracket was left open, not the next one, where the library noticed. */
const openLine = (source: SourceText, offset: number) => {
  const before = source.text.slice(0, offset).trimEnd();
  return source.at(Math.max(0, before.length - 1), 1);
};

/**
 * A quotation mark that is never closed takes in all that follows, so it is told alone, at the mark itself. The
 * library tells the end of the text it opened.
 */
const openQuote = (errors: readonly YAMLError[], source: SourceText): Finding | null => {
  for (const { message, pos } of errors) {
    const mark = /Missing closing (["'])quote/.exec(message)?.[1];
    if (mark === undefined) continue;
    const at = source.text.lastIndexOf(mark, Math.max(0, pos[0] - 1));
    return finding('yaml-syntax', null, source.at(at < 0 ? pos[0] : at, 1), { problem: 'quote' });
  }
  return null;
};

/** A colon with a space, or the end of the line, behind it. */
const COLON = /:(?:\s|$)/;

/** Where the next line that says something begins, behind its indentation. */
const lineBelow = (text: string, from: number): number | null => {
  const below = /\r?\n(?: *(?:#.*)?\r?\n)* +(?=\S)/g;
  below.lastIndex = from;
  const next = below.exec(text);
  return next === null ? null : next.index + next[0].length;
};

/** Errors that come from a second colon in a text, or from a line below that is indented further. */
const nestedIn = ({ code, message, pos }: YAMLError, source: SourceText): Finding | null => {
  const found = (at: number, length: number, problem: YamlProblem): Finding =>
    finding('yaml-syntax', null, source.at(at, length), { problem });
  const [start, end] = pos;
  if (code === 'BLOCK_IN_FLOW')
    return COLON.test(source.text.slice(start, end)) ? found(start, end - start, 'colon') : null;
  if (code === 'BAD_INDENT' && /[\r\n]/.test(source.text[start] ?? '')) {
    const next = lineBelow(source.text, start);
    return next === null ? null : found(next, 1, 'indent');
  }
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return null;
  const deeper = /Nested mappings/.test(message);
  const [line = ''] = source.text.slice(start).split('\n', 1);
  if (deeper && COLON.test(line.trimEnd())) return found(start, line.trimEnd().length, 'colon');
  const next = lineBelow(source.text, start);
  return next === null ? null : found(next, 1, deeper ? 'indent-more' : 'indent-less');
};

/** The first character of a line where it is the line as a whole that is meant. */
const afterIndent = (place: SourcePlace): SourcePlace =>
  place.column === 1 ? { ...place, column: 1 + (/^ */.exec(place.quote)?.[0].length ?? 0), length: 1 } : place;

const findingOf = (error: YAMLError, source: SourceText): Finding => {
  const nested = nestedIn(error, source);
  if (nested !== null) return nested;
  const place = source.at(error.pos[0], Math.max(1, error.pos[1] - error.pos[0]));
  // What follows braces without quotation marks is noticed at the end of their line.
  const line = place.quote === '' ? source.at(Math.max(0, error.pos[0] - 1), 1) : place;
  const braces = BRACES.exec(line.quote);
  if (braces !== null) {
    const column = braces.index + braces[0].length - 1;
    return finding('braces-unquoted', null, { ...line, column, length: 2 }, {});
  }
  const problem = problemOf(error, place.quote);
  const sign = OWN_SIGN.exec(line.quote);
  if (sign !== null && (problem === 'indent' || problem === 'other'))
    return finding('yaml-syntax', null, { ...line, column: sign[0].length + 1, length: 1 }, { problem: 'start' });
  const open = problem === 'bracket' && place.column === 1 ? openLine(source, error.pos[0]) : place;
  return finding('yaml-syntax', null, problem.startsWith('indent') ? afterIndent(open) : open, { problem });
};

/** Every line that is indented with a tab. */
const tabsOf = (source: SourceText): Finding[] =>
  [...source.text.matchAll(/^ *\t/gm)]
    .slice(0, MOST_PROBLEMS)
    .map((match) => finding('tab-indent', null, source.at(match.index + match[0].length - 1, 1), {}));

/** What is wrongly nested is, to the library, a name of several lines too. */
const repeats = ({ code, pos }: YAMLError, before: YAMLError | undefined): boolean =>
  code === 'MULTILINE_IMPLICIT_KEY' && before?.code === 'BLOCK_AS_IMPLICIT_KEY' && pos[0] <= before.pos[1] + 1;

/** A dash with the entry right behind it. */
const DASH = /^ *(?:- +)*-(?=[{["'“]|[A-Za-z_][\w-]*:(?: |\r?$))/gm;

/** What keeps a file from being made out far beyond its own line: it is told instead of what comes of it. */
const causesIn = (source: SourceText): Finding[] => [
  ...[...source.text.matchAll(ODD_SPACES)].map((match) =>
    finding('space-odd', null, source.at(match.index + match[0].length, 1), {}),
  ),
  ...[...source.text.matchAll(DASH)].map((match) =>
    finding('yaml-syntax', null, source.at(match.index + match[0].length - 1, 1), { problem: 'dash-space' }),
  ),
];

const lineOf = ({ place }: Finding): number => (place.in === 'source' ? place.line : 0);

/** Whether a finding may come of wrong indentation further up. */
const mayFollow = ({ data }: Finding): boolean =>
  'problem' in data && (data.problem.startsWith('indent') || data.problem === 'other');

/** Of what indentation may have led to, the first only; and nothing behind a cause. */
const unfollowed = (findings: readonly Finding[], causes: readonly Finding[]): Finding[] => {
  const first = findings.find((found) => mayFollow(found));
  const cause = Math.min(...causes.map(lineOf));
  return [...causes, ...findings.filter((found) => (found === first || !mayFollow(found)) && lineOf(found) < cause)];
};

/**
 * What the YAML library says, in findings: one for each line, the first ones, since a mistake makes what follows
 * look mistaken. Where lines are indented with tabs nothing else is told: they are the cause.
 */
export const findingsOfErrors = (errors: readonly YAMLError[], source: SourceText): Finding[] => {
  const tabs = errors.some(({ code }) => code === 'TAB_AS_INDENT') ? tabsOf(source) : [];
  if (tabs.length > 0) return tabs;
  if (errors.length === 0) return [];
  const causes = causesIn(source).slice(0, MOST_PROBLEMS);
  const looked = errors.slice(0, MOST_LOOKED_AT).filter((error, at) => !repeats(error, errors[at - 1]));
  const quote = openQuote(looked, source);
  if (quote !== null && causes.length === 0) return [quote];
  const told = new Map<number, Finding>();
  for (const error of looked) {
    if (told.size >= MOST_PROBLEMS) break;
    const found = findingOf(error, source);
    const line = lineOf(found);
    if (!told.has(line)) told.set(line, found);
    if (error.code === 'RESOURCE_EXHAUSTION') break;
  }
  return inOrder(unfollowed([...told.values()], causes));
};
