import type { Language } from '../../../schemas/id.js';
import type { ValueType } from '../../../schemas/outline.js';

/** What is wrong with the way a YAML file is written. */
export type YamlTrouble =
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

/** What a value should have been. */
export type Expected =
  | { is: 'text'; max?: number }
  | { is: 'number' | 'whole'; min?: number; max?: number }
  | { is: 'list'; min?: number; max?: number }
  | { is: 'one_of'; options: string[] }
  | { is: 'any_of'; of: Expected[] }
  | { is: 'id' | 'letterhead_id' | 'key' | 'color' }
  | { is: 'yes_no' | 'map' | 'date' | 'month_day' | 'period' | 'scale' | 'other' }
  | { is: 'containing'; text: string };

/** What stood there instead; `text` only where it is short enough to quote. */
export interface Got {
  kind: 'text' | 'number' | 'yes_no' | 'list' | 'map' | 'nothing';
  text: string | null;
}

/** What stands at the head of a column of a list of units, in each language. */
export type Heading = Record<Language, string>;

/** What is found in a definition, a list of units or a letterhead: told with file, line and column. */
export interface DefinitionFindingData {
  'file-is-folder': { file: string };
  /** The system refuses: it may not be read, or another program holds it. */
  'file-unopened': { file: string };
  'file-not-text': { file: string; kind: BinaryKind };
  'file-empty': { file: string };
  'file-too-large': { file: string; bytes: number; limit: number };
  'not-utf8': { file: string; encoding: string | null };
  'byte-order-mark': { file: string };
  'tab-indent': Record<string, never>;
  'yaml-syntax': { trouble: YamlTrouble };
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
  'id-wrong': { id: string };
  'id-reserved': { id: string };
  'id-duplicate': { id: string; firstLine: number };
  'group-unknown': { group: string; near: string | null; known: string[] };
  'see-unknown': { id: string; near: string | null };
  'due-before-cutoff': { due: string; cutoff: string };
  'due-count': { every: string; given: number; wanted: number };
  'bounds-reversed': { min: string; max: string };
  'bound-unsuited': { key: string; type: string };
  'options-missing': Record<string, never>;
  'options-unused': { type: string };
  'option-repeated': { option: string };
  'money-only': { key: string; type: string };
  'keys-two-ways': Record<string, never>;
  'key-repeated': { key: string };
  'weight-missing': Record<string, never>;
  'figure-unknown': { figure: string; near: string | null };
  'expression-wrong': {
    expression: string;
    trouble: 'syntax' | 'too_long' | 'not_yes_no' | 'kinds_differ' | 'not_offered' | 'reserved';
  };
  'expression-name-unknown': { name: string; near: string | null; keyed: boolean };
  'template-wrong': { trouble: 'syntax' | 'too_long' | 'not_offered' };
  'template-name-unknown': { name: string; near: string | null; known: string[] };
  'rule-unknown': { rule: string; near: string | null };
  'letterhead-unknown': { letterhead: string; near: string | null; known: string[] };
  'letterhead-secondary': { letterhead: string; document: string };
  'period-needed': { every: string };
  /** `suited`: periods of that year which are of the schedule. */
  'period-unsuited': { period: string; every: string; suited: string[] };
  'definition-too-large': { bytes: number; limit: number };
  /** `kind`: how the name ends, without the dot. */
  'units-other-format': { file: string; kind: string };
  'units-unread': { file: string; because: 'encrypted' | 'damaged' | 'not-workbook' | 'too-large' };
  'units-heading-missing': { known: Heading[] };
  /** `like`: a column whose heading is not known, and that may be the one. */
  'units-column-missing': { heading: Heading; like?: string };
  /** `keyed`: what the values of the figure are called that the heading names as a whole. */
  'units-heading-unknown': { heading: string; near: string | null; keyed?: string[] };
  /** `first`: the cell with the other heading. */
  'units-heading-repeated': { heading: string; first: string };
  'units-none': Record<string, never>;
  'units-too-many': { limit: number };
  /** What a formula came to, such as #N/A. */
  'cell-broken': { text: string };
  'unit-name-missing': Record<string, never>;
  'unit-name-duplicate': { name: string; firstLine: number };
  /** Two names that differ, and are one where a file is called by them. */
  'unit-file-clash': { name: string; other: string; firstLine: number };
  'unit-id-duplicate': { id: string; firstLine: number };
  'unit-group-missing': { unit: string; known: string[] };
  'prefill-unknown': { unit: string; figure: string; near: string | null };
  /** `written`: the value as given; `expected`: what the definition asks for there. */
  'prefill-unsuited': { unit: string; figure: string; written: string; expected: Expected; near: string | null };
  'unit-unknown': { unit: string; near: string | null };
  /** A mapping names what is not in the definition of that level; a part is a section or point. */
  'mapping-unknown': {
    id: string;
    level: 'upper' | 'lower';
    kind: 'figure' | 'table' | 'row' | 'column' | 'part';
    near: string | null;
  };
  /** A mapping fills a figure of one type with totals of another. */
  'mapping-unsuited': { above: string; below: string; asked: ValueType; found: ValueType };
}
