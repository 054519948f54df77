/** What is found in a definition, a list of units or a letterhead: told with file, line and column. */
export interface DefinitionFindingData {
  'file-empty': { file: string };
  'file-too-large': { file: string; bytes: number; limit: number };
  'not-utf8': { file: string; encoding: string | null };
  'byte-order-mark': { file: string };
  'tab-indent': Record<string, never>;
  'yaml-syntax': { detail: string };
  'yaml-alias': { name: string };
  'yaml-merge-key': Record<string, never>;
  'braces-unquoted': Record<string, never>;
  'key-duplicate': { key: string };
  'key-unknown': { key: string; near: string | null; allowed: string[] };
  'value-missing': { key: string };
  'value-wrong': { key: string; expected: string; got: string; near: string | null };
  'id-wrong': { id: string };
  'id-duplicate': { id: string; firstLine: number };
  'group-unknown': { group: string; near: string | null; known: string[] };
  'see-unknown': { id: string; near: string | null };
  'due-before-cutoff': { due: string; cutoff: string };
  'bounds-reversed': { min: string; max: string };
  'expression-wrong': { expression: string; detail: string; at: number | null };
  'expression-name-unknown': { name: string; near: string | null };
  'template-wrong': { detail: string };
  'template-name-unknown': { name: string; near: string | null; known: string[] };
  'rule-unknown': { rule: string; near: string | null };
  'letterhead-unknown': { letterhead: string; near: string | null; known: string[] };
  'letterhead-secondary': { letterhead: string; document: string };
  'period-needed': { every: string };
  'definition-too-large': { bytes: number; limit: number };
  'unit-id-duplicate': { id: string; firstLine: number };
  'unit-group-missing': { unit: string; known: string[] };
  'prefill-unknown': { unit: string; figure: string; near: string | null };
  'unit-unknown': { unit: string; near: string | null };
}
