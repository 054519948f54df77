import { type EmbeddedDefinition, Stamp } from '../../../schemas/stamp.js';
import { DEFINITION_NAMESPACE, PROPERTY } from '../../form/index.js';
import type { WordDocument } from '../../word/index.js';
import { Definitions } from './definitions.js';

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

/**
 * Reads the identity and the definition a form carries. Both come from a returned file and are trusted with nothing.
 * @param definitions those read before, of the same campaign
 */
export function carriedBy(document: WordDocument, definitions = new Definitions()): Carried {
  const parts = document.customXml.filter((part) => part.namespace === DEFINITION_NAMESPACE);
  const read = parts.map((part) => definitions.in(part.xml));
  const definition = read.find((one) => one !== null) ?? null;
  const property = stampOf(document.properties);
  return {
    stamp: property ?? definition?.stamp ?? null,
    stampBy: property ? 'property' : definition ? 'stamp' : 'none',
    definition,
    damaged: parts.length > 0 && definition === null,
  };
}
