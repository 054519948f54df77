import type { z } from 'zod';
import type { Path } from './tree.js';

type Schema = z.core.$ZodType;

const isObject = (schema: Schema): schema is z.core.$ZodObject => schema._zod.def.type === 'object';

/** What a format says below one step, through everything that only wraps. */
const below = (schema: Schema, step: PropertyKey | null): Schema[] => {
  const { def } = schema._zod;
  if ('innerType' in def) return below(def.innerType as Schema, step);
  if ('getter' in def) return below((def.getter as () => Schema)(), step);
  if ('options' in def) return (def.options as Schema[]).flatMap((option) => below(option, step));
  if (step === null) return [schema];
  if (isObject(schema)) {
    const inner = Object.hasOwn(schema._zod.def.shape, step) ? schema._zod.def.shape[String(step)] : undefined;
    return inner === undefined ? [] : [inner];
  }
  if ('element' in def) return [def.element as Schema];
  return 'valueType' in def ? [def.valueType as Schema] : [];
};

/** What a format says of a place: of each thing that may stand there. */
const waysAt = (schema: Schema, path: Path): Schema[] => {
  let reached: Schema[] = [schema];
  for (const step of path) reached = reached.flatMap((each) => below(each, step));
  return reached.flatMap((each) => below(each, null));
};

/** The names a format allows at a place, in its own order. */
export const allowedAt = (schema: Schema, path: Path): string[] => {
  const objects = waysAt(schema, path).filter(isObject);
  return [...new Set(objects.flatMap((object) => Object.keys(object._zod.def.shape)))];
};

/** Whether a number may stand at a place. */
export const takesNumber = (schema: Schema, path: Path): boolean =>
  waysAt(schema, path).some(({ _zod }) => _zod.def.type === 'number');
