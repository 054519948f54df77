import type { YAMLError } from 'yaml';
import type { YamlTrouble } from '../findings/data/definition.js';
import { type Finding, finding } from '../findings/index.js';
import type { SourceText } from './text.js';

/** More than these say nothing new: what follows a mistake is often misread. */
const MOST_TROUBLES = 20;
const MOST_LOOKED_AT = 200;

const byCode: Readonly<Partial<Record<YAMLError['code'], YamlTrouble>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'colon',
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
const troubleOf = ({ code, message }: YAMLError, lineText: string): YamlTrouble => {
  if (/end with a [\]}]/.test(message)) return 'bracket';
  if (/Implicit map keys need|Map.*needs to be/.test(message)) return 'key';
  if (/block-seq-ind/.test(message)) return 'dash';
  if (/flow-(map|seq)|flow collection/i.test(message) || (code === 'MISSING_CHAR' && /[{[]/.test(lineText)))
    return 'bracket';
  if (/Unexpected scalar at node end/.test(message)) return /["']/.test(lineText) ? 'quote' : 'indent';
  return byCode[code] ?? 'other';
};

/** `{{` where a value begins, or after a list's dash, bracket or comma: read as the start of a group. */
const BRACES = /(?:^|[:\-[,]\s*)\{\{/;

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
  const missing = errors.find(({ message }) => /Missing closing (["'])quote/.test(message));
  const mark = /Missing closing (["'])/.exec(missing?.message ?? '')?.[1];
  if (missing === undefined || mark === undefined) return null;
  const at = source.text.lastIndexOf(mark, Math.max(0, missing.pos[0] - 1));
  return finding('yaml-syntax', null, source.at(at < 0 ? missing.pos[0] : at, 1), { trouble: 'quote' });
};

const findingOf = (error: YAMLError, source: SourceText): Finding => {
  const place = source.at(error.pos[0], Math.max(1, error.pos[1] - error.pos[0]));
  // What follows braces without quotation marks is noticed at the end of their line.
  const line = place.quote === '' ? source.at(Math.max(0, error.pos[0] - 1), 1) : place;
  const braces = BRACES.exec(line.quote);
  if (braces !== null) {
    const column = braces.index + braces[0].length - 1;
    return finding('braces-unquoted', null, { ...line, column, length: 2 }, {});
  }
  const trouble = troubleOf(error, place.quote);
  const open = trouble === 'bracket' && place.column === 1 ? openLine(source, error.pos[0]) : place;
  return finding('yaml-syntax', null, open, { trouble });
};

/** Every line that is indented with a tab. */
const tabsOf = (source: SourceText): Finding[] =>
  [...source.text.matchAll(/^ *\t/gm)]
    .slice(0, MOST_TROUBLES)
    .map((match) => finding('tab-indent', null, source.at(match.index + match[0].length - 1, 1), {}));

/**
 * What the YAML library says, in findings: one for each line, the first ones, since a mistake makes what follows
 * look mistaken. Where lines are indented with tabs nothing else is told: they are the cause.
 */
export const troublesOf = (errors: readonly YAMLError[], source: SourceText): Finding[] => {
  const tabs = errors.some(({ code }) => code === 'TAB_AS_INDENT') ? tabsOf(source) : [];
  if (tabs.length > 0) return tabs;
  const looked = errors.slice(0, MOST_LOOKED_AT);
  const quote = openQuote(looked, source);
  if (quote !== null) return [quote];
  const told = new Map<number, Finding>();
  for (const error of looked) {
    if (told.size >= MOST_TROUBLES) break;
    const found = findingOf(error, source);
    const line = found.place.in === 'source' ? found.place.line : 0;
    if (!told.has(line)) told.set(line, found);
    if (error.code === 'RESOURCE_EXHAUSTION') break;
  }
  return [...told.values()];
};
