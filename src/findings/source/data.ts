import type { Expected, Got } from '../words/words.js';

/** What is wrong with the way a YAML file is written. */
export type YamlProblem =
  | 'colon'
  | 'indent'
  | 'indent-more'
  | 'indent-less'
  | 'dash-space'
  | 'quote'
  | 'bracket'
  | 'start'
  | 'escape'
  | 'dash'
  | 'tag'
  | 'key'
  | 'documents'
  | 'deep'
  | 'many'
  | 'character'
  | 'other';

/** What a file is that was chosen in place of a definition. */
export type BinaryKind = 'word' | 'excel' | 'powerpoint' | 'pdf' | 'picture' | 'archive' | 'old-office';

/** What is wrong with a file of YAML and with the way it is written: told with file, line and column. */
export interface SourceFindingData {
  'file-is-folder': { file: string };
  /** The system refuses: it may not be read, or another program holds it. */
  'file-unopened': { file: string };
  'file-not-text': { file: string; kind: BinaryKind };
  /** A file in which an outline is to be found. */
  'plan-not-word': { file: string; looksLike: string | null };
  'file-empty': { file: string };
  'file-too-large': { file: string; bytes: number; limit: number };
  'not-utf8': { file: string; encoding: string | null };
  'byte-order-mark': { file: string };
  'definition-too-large': { bytes: number; limit: number };
  'yaml-syntax': { problem: YamlProblem };
  'tab-indent': Record<string, never>;
  'space-odd': Record<string, never>;
  'yaml-alias': { name: string };
  'yaml-merge-key': Record<string, never>;
  'braces-unquoted': Record<string, never>;
  'comma-unquoted': { text: string };
  'quotes-curly': { text: string };
  'key-duplicate': { key: string };
  'key-unknown': { key: string; near: string | null; allowed: string[] };
  /** `key`: the entry that says which format it is. */
  'format-newer': { key: string; found: number; known: number };
  /** So many findings of the same kind were left out. */
  'more-alike': { more: number };
  'value-missing': { key: string };
  'value-wrong': { key: string; expected: Expected; got: Got; near: string | null };
}
