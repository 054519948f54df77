import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { begun, inflate } from '../../word/zip/index.js';

/** The namespace of the custom XML part in which a form carries its definition. */
export const DEFINITION_NAMESPACE = 'urn:decuong:form:1';

/** A definition part may be this long, as XML text: larger parts trouble some editors. */
export const DEFINITION_LIMIT = 32 * 1024;

/** What a definition part may unfold to, in bytes. */
const UNFOLDED_LIMIT = 2 * 1024 * 1024;

/** Values inside each other, deeper than in any definition: sections within sections take two levels each. */
const DEEPEST = 100;

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<definition xmlns="${DEFINITION_NAMESPACE}">`;
const END = '</definition>';

/** What is no longer than so many bytes is not worth the time to deflate it: a few hundred bytes in a form. */
const SHORT = 1500;

/** So many times as long as it is deflated a definition is at the most, but for the strangest. */
const UNFOLDS = 16;

/** Three bytes at once. */
const base64 = (bytes: Uint8Array): string => btoa(strFromU8(bytes, true));

type Whole = { outline: object; letterhead: object };

const isWhole = (embedded: object): embedded is Whole =>
  'outline' in embedded &&
  'letterhead' in embedded &&
  [embedded.outline, embedded.letterhead].every((one) => typeof one === 'object' && one !== null);

/** How the JSON of every definition of an outline and a letterhead begins: with what they have in common. */
export const beginningOf = ({ outline, letterhead }: Whole): string =>
  `{"outline":${JSON.stringify(outline)},"letterhead":${JSON.stringify(letterhead)},`;

/** The beginning of a definition as `packedDefinition` finds it: what stands behind it is unpacked without it. */
export const packedBeginning = (beginning: string): string => base64(begun(beginning, 3));

/** What the forms of one outline and letterhead have in common, encoded: it is long, and the same in all of them. */
const encoded = new WeakMap<object, WeakMap<object, string>>();

function encodedOf({ outline, letterhead }: Whole): string {
  const ofOutline = encoded.get(outline) ?? new WeakMap<object, string>();
  encoded.set(outline, ofOutline);
  const known = ofOutline.get(letterhead);
  if (known !== undefined) return known;
  const made = packedBeginning(beginningOf({ outline, letterhead }));
  ofOutline.set(letterhead, made);
  return made;
}

/**
 * A definition as the text of its custom XML part: JSON, deflated, in base64, in one element; first what other forms of
 * its outline and letterhead say as well, behind it what this one says alone. Neither is changed once it was encoded. The
 * text may exceed `DEFINITION_LIMIT`: whoever writes it must look (`oversizeOf`).
 */
export function definitionText(embedded: object): { shared: string; own: string } {
  const packed = (json: string): string => {
    const bytes = strToU8(json);
    return base64(deflateSync(bytes, { level: bytes.length > SHORT ? 9 : 0 })) + END;
  };
  if (!isWhole(embedded)) return { shared: HEAD, own: packed(JSON.stringify(embedded)) };
  const { outline, letterhead, ...rest } = embedded;
  const json = JSON.stringify(rest);
  if (json === '{}') return { shared: HEAD, own: packed(JSON.stringify(embedded)) };
  return { shared: HEAD + encodedOf({ outline, letterhead }), own: packed(json.slice(1)) };
}

/** The same as one text. The same definition gives the same text. */
export function encodeDefinition(embedded: object): string {
  const { shared, own } = definitionText(embedded);
  return shared + own;
}

/**
 * How long the text of a definition's part would be where that is more than `DEFINITION_LIMIT`, so that its form is
 * written without it; null where the definition fits.
 */
export function oversizeOf(embedded: object): number | null {
  const { length } = encodeDefinition(embedded);
  return length > DEFINITION_LIMIT ? length : null;
}

/** Whether values stand inside each other deeper than `DEEPEST`; found without recursion. */
function isDeep(whole: unknown): boolean {
  let level: unknown[] = [whole];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    const within: unknown[] = [];
    for (const value of level)
      if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) within.push(one);
    level = within;
  }
  return false;
}

/** What is read of JSON; null where it is damaged, or nested deeper than any definition. */
export function definitionIn(json: string): unknown | null {
  try {
    const value: unknown = JSON.parse(json);
    return isDeep(value) ? null : value;
  } catch {
    return null;
  }
}

const ELEMENT = /<(?:[\w.-]+:)?definition\b[^<>]*>([A-Za-z0-9+/=\s]+)<\//;

/** What a definition part holds, deflated and in base64. Null where the text is no such part, or is longer than 32 KiB. */
export function packedDefinition(xml: string): string | null {
  if (xml.length > DEFINITION_LIMIT) return null;
  return ELEMENT.exec(xml)?.[1]?.replace(/\s+/g, '') || null;
}

/**
 * The JSON that was packed. Null where it is damaged, or longer than 2 MiB with what is before it.
 * @param before how many bytes of JSON are; this goes on behind them
 */
export function unpackedJson(packed: string, before = 0): string | null {
  try {
    const json = inflate(strToU8(atob(packed), true), UNFOLDED_LIMIT - before, UNFOLDS * packed.length);
    return json === null ? null : new TextDecoder('utf-8', { fatal: true, ignoreBOM: before > 0 }).decode(json);
  } catch {
    return null;
  }
}

/**
 * What a definition part holds, as it came: not yet held against any format. Null where the text is no such part, is
 * longer than 32 KiB, unfolds to more than 2 MiB, is nested deeper than any definition, or is damaged.
 */
export function decodeDefinition(xml: string): unknown | null {
  const packed = packedDefinition(xml);
  const json = packed === null ? null : unpackedJson(packed);
  return json === null ? null : definitionIn(json);
}
