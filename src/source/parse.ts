import { Lexer, type ParsedNode, parseDocument } from 'yaml';
import { type Finding, finding, type YamlProblem } from '../findings/index.js';
import { findingsOfErrors } from './syntax.js';
import type { SourceText } from './text.js';
import { type Tree, treeOf } from './tree.js';

/** What no definition holds, and the library would spend its time on. */
const HOPELESS: readonly [pattern: RegExp, problem: YamlProblem][] = [
  // Control characters no text holds (YAML 1.2.2, 5.1).
  [/[^\P{Cc}\t\n\r\u0085]|[\uFFFE\uFFFF]/u, 'character'],
  // Heaps of brackets, or of dashes, in a row.
  [/[[{](?:\s*[[{]){99}|(?:-\s+){100}/, 'deep'],
  [/["']{100}/, 'quote'],
];

/**
 * How many pieces (names, values, marks between them) a file may be made of. The longest list of units that fits into a
 * file has some 200,000; the library takes seconds over a file that is nothing but marks, and hundreds of megabytes.
 */
const MOST_TOKENS = 300_000;

/** What the library's lexer says of the text, in one character each, beside the pieces of it. */
const CONTROLS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** Where the first piece stands that is one too many; null where there is none. */
function tokenTooMany(text: string): number | null {
  let count = 0;
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    if (CONTROLS.has(token)) continue;
    count += 1;
    if (count > MOST_TOKENS) return at;
    at += token.length;
  }
  return null;
}

/**
 * Asks the library. In a file made of mistakes each of hundreds of thousands is an error of its own, and the time goes
 * into noting where in the program it came up: nobody asks for that.
 */
function read(text: string) {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
    });
  } finally {
    Error.stackTraceLimit = before;
  }
}

/**
 * What else the file says where only braces without quotation marks were in the way: in their lines they are read as
 * other characters, so that every place stays.
 */
const withoutBraces = (source: SourceText, found: readonly Finding[]): ParsedNode | null => {
  const lines = source.text.split('\n');
  for (const { place } of found)
    if (place.in === 'source')
      lines[place.line - 1] = (lines[place.line - 1] ?? '').replaceAll('{{', '__').replaceAll('}}', '__');
  const document = read(lines.join('\n'));
  return document.errors.length > 0 ? null : document.contents;
};

/** The plain values of a text; the tree is null where it cannot be made out. */
export interface Parsed {
  tree: Tree | null;
  findings: Finding[];
}

/** Reads YAML 1.2 (core schema). */
export const parseSource = (source: SourceText): Parsed => {
  const refuse = (at: number, problem: YamlProblem): Parsed => {
    return { tree: null, findings: [finding('yaml-syntax', null, source.at(at, 1), { problem })] };
  };
  for (const [pattern, problem] of HOPELESS) {
    const found = pattern.exec(source.text);
    if (found !== null) return refuse(found.index, problem);
  }
  const many = tokenTooMany(source.text);
  if (many !== null) return refuse(many, 'many');
  const document = read(source.text);
  const found = findingsOfErrors(document.errors, source);
  if (found.some(({ code }) => code !== 'braces-unquoted')) return { tree: null, findings: found };
  const contents = found.length === 0 ? document.contents : withoutBraces(source, found);
  if (found.length > 0 && contents === null) return { tree: null, findings: found };
  if (contents === null) {
    const empty = finding('file-empty', null, { in: 'file', file: source.file }, { file: source.file });
    return { tree: null, findings: [empty] };
  }
  const tree = treeOf(contents, source);
  return { tree, findings: [...found, ...tree.findings] };
};
