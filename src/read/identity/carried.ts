import type { Outline, Table } from '../../../schemas/outline.js';
import { EmbeddedDefinition, Stamp } from '../../../schemas/stamp.js';
import { DEFINITION_NAMESPACE, decodeDefinition, definedIn, PROPERTY } from '../../form/index.js';
import type { WordDocument } from '../../word/index.js';

const areDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

const hasDistinctParts = ({ columns, rows }: Table): boolean =>
  areDistinct(columns.map(({ id }) => id)) && (!Array.isArray(rows) || areDistinct(rows.map(({ id }) => id)));

/**
 * Whether every id of an outline names one thing, as loading a definition makes sure of: an outline found in a
 * returned file was not loaded, and thousands of items of one name would each be told of thousands of times.
 */
function hasDistinctIds(outline: Outline): boolean {
  const { parts, figures, tables } = definedIn(outline);
  return areDistinct([...parts, ...figures, ...tables].map(({ id }) => id)) && tables.every(hasDistinctParts);
}

/** What a returned file carries of its form. */
export interface Carried {
  /** From the custom properties, else from the embedded definition. */
  stamp: Stamp | null;
  stampBy: 'property' | 'stamp' | 'none';
  definition: EmbeddedDefinition | null;
  /** A definition is there and cannot be read. */
  damaged: boolean;
}

function stampOf(properties: WordDocument['properties']): Stamp | null {
  const { format, outline, version, unit, period, fingerprint, only } = PROPERTY;
  const parsed = Stamp.safeParse({
    format: Number(properties[format]),
    outline: properties[outline],
    version: Number(properties[version]),
    unit: properties[unit],
    period: properties[period] ?? '',
    fingerprint: properties[fingerprint],
    only: properties[only]?.split(' ').filter((item) => item !== ''),
  });
  return parsed.success ? parsed.data : null;
}

/** Reads the identity and the definition a form carries. Both come from a returned file and are trusted with nothing. */
export function carriedBy(document: WordDocument): Carried {
  const parts = document.customXml.filter((part) => part.namespace === DEFINITION_NAMESPACE);
  const read = parts.map((part) => EmbeddedDefinition.safeParse(decodeDefinition(part.xml)));
  const definition = read.find((one) => one.success && hasDistinctIds(one.data.outline))?.data ?? null;
  const property = stampOf(document.properties);
  return {
    stamp: property ?? definition?.stamp ?? null,
    stampBy: property ? 'property' : definition ? 'stamp' : 'none',
    definition,
    damaged: parts.length > 0 && definition === null,
  };
}
