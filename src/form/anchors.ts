import { sha256 } from '@noble/hashes/sha2.js';
import { type ItemId, parseItemId } from './items.js';

export {
  beginningOf,
  DEFINITION_LIMIT,
  DEFINITION_NAMESPACE,
  decodeDefinition,
  definitionIn,
  definitionText,
  encodeDefinition,
  oversizeOf,
  packedBeginning,
  packedDefinition,
  unpackedJson,
} from './definition/embedded.js';

/** What a content control in a form holds: a narrative, a figure, a cell of a table, or a field of the document. */
export type ControlKind = 'text' | 'figure' | 'cell' | 'field';

/** What a bookmark in a form marks: a control, a heading, the line that asks a point, or a table's first header cell. */
export type AnchorKind = ControlKind | 'section' | 'ask' | 'table';

/** The custom document properties that say what a form is. */
export const PROPERTY = {
  format: 'decuong.format',
  outline: 'decuong.outline',
  version: 'decuong.version',
  unit: 'decuong.unit',
  period: 'decuong.period',
  fingerprint: 'decuong.fingerprint',
  /** Items between spaces; of a supplement alone. */
  only: 'decuong.only',
} as const;

/** The styles of what a form prints but nobody answers, by the names a person sees; the reader skips them. */
export const STYLE = {
  ask: 'Decuong Ask',
  guidance: 'Decuong Guidance',
  guide: 'Decuong Guide',
  caption: 'Decuong Caption',
  appendix: 'Decuong Appendix',
} as const;

/** Word takes 40 characters of a bookmark's name; editors cut what is longer. */
const BOOKMARK_LIMIT = 40;
const HASH_LENGTH = 8;

const hashOf = (text: string): string =>
  [...sha256(new TextEncoder().encode(text))]
    .slice(0, HASH_LENGTH)
    .map((byte) => (byte % 36).toString(36))
    .join('');

/** Word takes no more than 64 characters for the tag and for the title of a control. */
const CONTROL_LIMIT = 64;

/** The `w:tag` of a control, such as `figure:so_tin.2021`; one over 64 characters ends in a hash instead. */
export function tagOf(kind: ControlKind, id: string): string {
  const tag = `${kind}:${id}`;
  return tag.length <= CONTROL_LIMIT ? tag : `${tag.slice(0, CONTROL_LIMIT - HASH_LENGTH - 1)}~${hashOf(tag)}`;
}

/** The item a tag of this kind names; null for a tag of another kind. The end of a shortened tag names nothing. */
export const itemOfTag = (kind: ControlKind, tag: string): ItemId | null =>
  tag.startsWith(`${kind}:`) ? parseItemId(tag.slice(kind.length + 1)) : null;

/** A title as a control can carry it: cut after 64 characters. */
export const titleOf = (text: string): string =>
  text.length <= CONTROL_LIMIT ? text : `${text.slice(0, CONTROL_LIMIT - 1).trimEnd()}…`;

/**
 * The name of the bookmark of an item: `_dc_<kind>_<id>`, each dot of the id two underscores, as in
 * `_dc_figure_so_tin__2021`. A name that would be longer than 40 characters, or that another id could give as
 * well, ends in a hash of the id instead. The same item always gives the same name, two items give two names.
 */
export function bookmarkOf(kind: AnchorKind, id: string): string {
  const name = `_dc_${kind}_${id.replaceAll('.', '__')}`;
  const ambiguous = Object.values(parseItemId(id)).some((part) => part !== null && /^_|__|_$/.test(part));
  if (name.length <= BOOKMARK_LIMIT && !ambiguous) return name;
  return `${name.slice(0, BOOKMARK_LIMIT - HASH_LENGTH - 1)}_${hashOf(`${kind}:${id}`)}`;
}
