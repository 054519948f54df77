/** The kinds of parts an outline is built of. */
type PartKind = 'outline' | 'section' | 'point' | 'figure' | 'table' | 'column' | 'row';

/** What the room of the outline says. */
export interface OutlineWords {
  begin: string;
  example: string;
  plan: string;
  planHelp: string;
  open: string;
  blank: string;
  blankHelp: string;
  /** The title of an outline begun with nothing. */
  blankTitle: string;
  blankSection: string;
  other: string;
  /** Of an outline that stands in the place of another. */
  replaced: string;
  /** Of a file chosen as a saved outline that holds none. */
  notSaved(file: string): string;
  yaml: string;
  yamlHelp: string;
  parts: string;
  keys: string;
  kinds: Record<PartKind, string>;
  add: Record<PartKind, string>;
  /** What is typed for a new part. */
  title: Record<PartKind, string>;
  addIt: string;
  cancel: string;
  up: string;
  down: string;
  indent: string;
  outdent: string;
  remove: string;
  removed(title: string): string;
  cannot: string;
  chosen: string;
  ids: string;
  /** The fields of parts, by where they stand. */
  fields: Record<string, string>;
  /** How a field is filled in, where that needs a word. */
  help: Record<string, string>;
  /** Of a text in which something stands that is filled in. */
  filledIn: string;
  choices: Record<string, string>;
  groups: string;
  groupName: string;
  groupAdd: string;
  groupRemove(label: string): string;
  everyone: string;
  preview: string;
  previewOf: string;
  previewUnit(name: string): string;
  noPreview: string;
  form: string;
  refused: Record<string, string>;
  fromTasks: string;
  summary: string;
  problemsElsewhere: string;
}
