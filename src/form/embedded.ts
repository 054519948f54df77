import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { inflate } from '../word/zip/index.js';

/** The namespace of the custom XML part in which a form carries its definition. */
export const DEFINITION_NAMESPACE = 'urn:decuong:form:1';

/** A definition part may be this long, as XML text: larger parts trouble some editors. */
export const DEFINITION_LIMIT = 32 * 1024;

/** What a definition part may unfold to, in bytes. */
const UNFOLDED_LIMIT = 2 * 1024 * 1024;

/** Values inside each other, deeper than in any definition: sections within sections take two levels each. */
const DEEPEST = 100;

/**
 * A definition as the text of its custom XML part: JSON, deflated, in base64, in one element. The same definition
 * gives the same text. The text may exceed `DEFINITION_LIMIT`: whoever writes it must look (`oversizeOf`).
 */
export function encodeDefinition(embedded: object): string {
  const packed = deflateSync(strToU8(JSON.stringify(embedded)), { level: 9 });
  const base64 = btoa(strFromU8(packed, true));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<definition xmlns="${DEFINITION_NAMESPACE}">${base64}</definition>`;
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
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return false;
}

/**
 * What a definition part holds, as it came: not yet held against any format. Null where the text is no such part, is
 * longer than 32 KiB, unfolds to more than 2 MiB, is nested deeper than any definition, or is damaged.
 */
export function decodeDefinition(xml: string): unknown | null {
  if (xml.length > DEFINITION_LIMIT) return null;
  const base64 = /<(?:[\w.-]+:)?definition\b[^<>]*>([A-Za-z0-9+/=\s]+)<\//.exec(xml)?.[1];
  if (!base64) return null;
  try {
    const json = inflate(strToU8(atob(base64.replace(/\s+/g, '')), true), UNFOLDED_LIMIT);
    const value: unknown = json === null ? null : JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
    return isDeep(value) ? null : value;
  } catch {
    return null;
  }
}
