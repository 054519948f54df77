import { parseDocument } from 'yaml';
import { type Finding, finding } from '../findings/index.js';
import type { SourceText } from './text.js';
import { type Tree, treeOf } from './tree.js';
import { troublesOf } from './trouble.js';

/** Control characters no text holds (YAML 1.2.2, 5.1). */
const HIDDEN = /[^\P{Cc}\t\n\r\u0085]|[\uFFFE\uFFFF]/u;

/** So many brackets in a row are no definition; the library would spend its time on them. */
const HEAP_OF_BRACKETS = /[[{](?:\s*[[{]){99}|(?:-\s+){100}/;

const trouble = (source: SourceText, at: number, what: 'character' | 'deep'): Finding =>
  finding('yaml-syntax', null, source.at(at, 1), { trouble: what });

/** Reads YAML 1.2 (core schema). The tree is null where the text cannot be made out. */
export const parseSource = (source: SourceText): { tree: Tree | null; findings: Finding[] } => {
  const hidden = HIDDEN.exec(source.text);
  if (hidden !== null) return { tree: null, findings: [trouble(source, hidden.index, 'character')] };
  const heap = HEAP_OF_BRACKETS.exec(source.text);
  if (heap !== null) return { tree: null, findings: [trouble(source, heap.index, 'deep')] };
  const document = parseDocument(source.text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
  });
  if (document.errors.length > 0) return { tree: null, findings: troublesOf(document.errors, source) };
  if (document.contents === null)
    return {
      tree: null,
      findings: [finding('file-empty', null, { in: 'file', file: source.file }, { file: source.file })],
    };
  const tree = treeOf(document.contents, source);
  return { tree, findings: tree.findings };
};
