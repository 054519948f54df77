/**
 * Holds a value against a format, with what JSON Schema says in `CARRIED_FORMATS` and no package: for one file, making the
 * schemas of zod and loading it would take longer than reading the form itself. What is taken, and what becomes of it, is the
 * same as zod's, letter by letter (`test/schemas/held.test.ts`).
 */

/** A format in the words of JSON Schema that zod writes for ours. */
export interface Format {
  $ref?: string;
  default?: unknown;
  anyOf?: readonly Format[];
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Format;
  properties?: Readonly<Record<string, Format>>;
  required?: readonly string[];
  propertyNames?: Format;
  additionalProperties?: Format | false;
}

/** Formats that others name. */
export type Named = Readonly<Record<string, Format>>;

/** What is no value of the format. */
export const REFUSED = Symbol('refused');

const REF = '#/$defs/';

const patterns = new Map<string, RegExp>();

function isOf(pattern: string, text: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(pattern);
  patterns.set(pattern, known);
  return known.test(text);
}

const isWithin = (size: number, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): boolean =>
  size >= least && size <= most;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is of one of the types that hold no others. */
function isPlain({ minLength, maxLength, pattern, ...format }: Format, type: string, value: unknown): boolean {
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'string')
    return (
      typeof value === 'string' &&
      isWithin(value.length, minLength, maxLength) &&
      (pattern === undefined || isOf(pattern, value))
    );
  return (
    typeof value === 'number' &&
    (type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value)) &&
    isWithin(value, format.minimum, format.maximum) &&
    (format.exclusiveMinimum === undefined || value > format.exclusiveMinimum)
  );
}

function heldList({ items = {}, minItems, maxItems }: Format, value: unknown, named: Named): unknown {
  if (!Array.isArray(value) || !isWithin(value.length, minItems, maxItems)) return REFUSED;
  const held: unknown[] = [];
  for (const one of value) {
    const taken = heldAgainst(items, one, named);
    if (taken === REFUSED) return REFUSED;
    held.push(taken);
  }
  return held;
}

/** An object of which each name is known; in the order of the format. */
function heldObject(properties: NonNullable<Format['properties']>, format: Format, value: unknown, named: Named) {
  if (!isObject(value)) return REFUSED;
  for (const name of Object.keys(value)) if (!Object.hasOwn(properties, name)) return REFUSED;
  const held: Record<string, unknown> = {};
  for (const name of Object.keys(properties)) {
    const [given, asked] = [value[name], properties[name] ?? {}];
    if (given === undefined && asked.default === undefined) {
      if (format.required?.includes(name) === true) return REFUSED;
      if (name in value) held[name] = undefined;
      continue;
    }
    const taken = heldAgainst(asked, given, named);
    if (taken === REFUSED) return REFUSED;
    held[name] = taken;
  }
  return held;
}

/** An object of any names of a kind. */
function heldRecord({ propertyNames = {}, additionalProperties }: Format, value: unknown, named: Named): unknown {
  if (!isObject(value)) return REFUSED;
  const held: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    if (name === '__proto__') continue;
    const taken = heldAgainst(additionalProperties || {}, value[name], named);
    if (taken === REFUSED || heldAgainst(propertyNames, name, named) === REFUSED) return REFUSED;
    held[name] = taken;
  }
  return held;
}

function heldAnyOf(formats: readonly Format[], value: unknown, named: Named): unknown {
  for (const format of formats) {
    const taken = heldAgainst(format, value, named);
    if (taken !== REFUSED) return taken;
  }
  return REFUSED;
}

/**
 * The value as the format takes it: a copy, with what the format says of what was left out; `REFUSED` where it is none of
 * that format.
 * @param value plain data, nested no deeper than the stack is
 */
export function heldAgainst(format: Format, value: unknown, named: Named): unknown {
  if (value === undefined && format.default !== undefined) return structuredClone(format.default);
  if (format.$ref !== undefined) return heldAgainst(named[format.$ref.slice(REF.length)] ?? {}, value, named);
  if (format.anyOf !== undefined) return heldAnyOf(format.anyOf, value, named);
  if (format.const !== undefined) return value === format.const ? value : REFUSED;
  if (format.enum !== undefined) return format.enum.includes(value) ? value : REFUSED;
  if (format.type === undefined) return value;
  if (typeof format.type !== 'string') return format.type.some((type) => isPlain({}, type, value)) ? value : REFUSED;
  if (format.type === 'array') return heldList(format, value, named);
  if (format.type !== 'object') return isPlain(format, format.type, value) ? value : REFUSED;
  return format.properties === undefined
    ? heldRecord(format, value, named)
    : heldObject(format.properties, format, value, named);
}
