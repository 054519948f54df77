import { type ParsedNode, parseDocument } from 'yaml';
import { type Finding, finding } from '../findings/index.js';
import { findingsOfErrors } from './syntax.js';
import type { SourceText } from './text.js';
import { tokenTooMany } from './tokens.js';
import { type Tree, treeOf } from './tree.js';

/** Control characters no text holds (YAML 1.2.2, 5.1). */
const HIDDEN = /[^\P{Cc}\t\n\r\u0085]|[\uFFFE\uFFFF]/u;

/** So many brackets in a row are no definition; the library would spend its time on them. */
const HEAP_OF_BRACKETS = /[[{](?:\s*[[{]){99}|(?:-\s+){100}/;
const HEAP_OF_QUOTES = /["']{100}/;

const syntaxFinding = (source: SourceText, at: number, what: 'character' | 'deep' | 'many' | 'quote'): Finding =>
  finding('yaml-syntax', null, source.at(at, 1), { problem: what });

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

/** Reads YAML 1.2 (core schema). The tree is null where the text cannot be made out. */
export const parseSource = (source: SourceText): { tree: Tree | null; findings: Finding[] } => {
  const hidden = HIDDEN.exec(source.text);
  if (hidden !== null) return { tree: null, findings: [syntaxFinding(source, hidden.index, 'character')] };
  const heap = HEAP_OF_BRACKETS.exec(source.text);
  if (heap !== null) return { tree: null, findings: [syntaxFinding(source, heap.index, 'deep')] };
  const quotes = HEAP_OF_QUOTES.exec(source.text);
  if (quotes !== null) return { tree: null, findings: [syntaxFinding(source, quotes.index, 'quote')] };
  const many = tokenTooMany(source.text);
  if (many !== null) return { tree: null, findings: [syntaxFinding(source, many, 'many')] };
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
