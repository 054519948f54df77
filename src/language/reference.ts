import type { ASTNode } from '@marcbachmann/cel-js';
import type { Kind, Names, Value, Values } from './names.js';

/** A name as an expression writes it: `so_luot`, `so_tin["2021"]`, `chi.plan`, `row.tong`. */
export interface Reference {
  name: string;
  key: string | null;
}

/** Reads a node as a name; null where it is something else. */
export const referenceOf = (node: ASTNode): Reference | null => {
  if (node.op === 'id') return { name: node.args, key: null };
  if (node.op === '.' && node.args[0].op === 'id') return { name: node.args[0].args, key: node.args[1] };
  if (node.op !== '[]' || node.args[0].op !== 'id' || node.args[1].op !== 'value') return null;
  const key = node.args[1].args;
  if (typeof key !== 'string' && typeof key !== 'bigint') return null;
  return { name: node.args[0].args, key: String(key) };
};

/** As the definition writes the item: `so_tin.2021`. */
export const spell = ({ name, key }: Reference): string => (key === null ? name : `${name}.${key}`);

/** A spelling as an expression may write it: a key that is more than one word stands in brackets. */
export const asTyped = (spelling: string): string => spelling.replace(/\.(.*\W.*)$/s, '["$1"]');

/** What the reference stands for; null where there is no such name or key. */
export const kindOfReference = ({ name, key }: Reference, names: Names): Kind | null => {
  const known = names.get(name);
  if (known === undefined) return null;
  if (typeof known === 'string') return key === null ? known : null;
  return key === null ? null : (known.get(key) ?? null);
};

/** Every spelling the names allow, for finding the nearest. */
export const spellings = (names: Names): string[] =>
  [...names].flatMap(([name, kind]) =>
    typeof kind === 'string' ? [name] : [...kind.keys()].map((key) => `${name}.${key}`),
  );

/** The value of the reference; undefined where nothing was answered. */
export const valueOfReference = ({ name, key }: Reference, values: Values): Value | undefined => {
  const held = Object.hasOwn(values, name) ? values[name] : undefined;
  if (held === null || held === undefined) return undefined;
  if (typeof held !== 'object') return key === null ? held : undefined;
  return key !== null && Object.hasOwn(held, key) ? (held[key] ?? undefined) : undefined;
};
