import { CARRIED_FORMATS } from './carried-formats.js';
import { type Format, heldAgainst, type Named, REFUSED } from './held.js';
import type { EmbeddedDefinition, Stamp } from './stamp.js';

/** What a form carries, held against its format without loading zod; what comes from a returned file is trusted with nothing. */

interface Formats extends Format {
  properties: Readonly<Record<keyof EmbeddedDefinition, Format>>;
  $defs: Named;
}

let read: Formats | null = null;

function formats(): Formats {
  read ??= JSON.parse(CARRIED_FORMATS) as Formats;
  return read;
}

function held(format: Format, value: unknown): unknown {
  const taken = heldAgainst(format, value, formats().$defs);
  return taken === REFUSED ? null : taken;
}

/** A value as a stamp; null where it is none. */
export const stampIn = (value: unknown): Stamp | null => held(formats().properties.stamp, value) as Stamp | null;

/** A value, nested no deeper than the stack is, as a definition that a form carries; null where it is none. */
export const definitionHeld = (value: unknown): EmbeddedDefinition | null =>
  held(formats(), value) as EmbeddedDefinition | null;

/** What a form says for itself alone. */
export type OwnDefinition = Pick<EmbeddedDefinition, 'stamp' | 'unit'>;

/** A value as what a form says for itself alone; null where it is none. */
export function ownDefinitionHeld(value: unknown): OwnDefinition | null {
  const { stamp, unit } = formats().properties;
  const own = { ...formats(), properties: { stamp, unit }, required: ['stamp', 'unit'] };
  return held(own, value) as OwnDefinition | null;
}
