import type { FormCheck, ValueRule } from '../../../src/form/index.js';
import { compileExpression, type Expression, type Kind, kindOf, type Value } from '../../../src/language/index.js';
import { valueWords } from '../../../src/values/index.js';
import type { Typed } from './value.js';

/** Something a statement may speak of: `so_luot`, `so_tin.2021`, `row.tong`. */
export interface Named {
  name: string;
  rule: ValueRule;
}

type Tree<T> = Map<string, T | Map<string, T>>;

function plant<T>(tree: Tree<T>, name: string, leaf: T): void {
  const [first = '', key] = name.split('.');
  if (key === undefined) tree.set(first, leaf);
  else {
    const branch = tree.get(first);
    if (branch instanceof Map) branch.set(key, leaf);
    else tree.set(first, new Map([[key, leaf]]));
  }
}

const meaning = ({ value }: Typed, rule: ValueRule): Value =>
  rule.type === 'yes_no' ? value === valueWords.vi.yes || value === valueWords.en.yes : value;

const asObject = (tree: Tree<Value>): Record<string, Value | Record<string, Value>> =>
  Object.fromEntries([...tree].map(([name, leaf]) => [name, leaf instanceof Map ? Object.fromEntries(leaf) : leaf]));

/** The statements that speak only of what this form asks. */
function compiled(checks: readonly FormCheck[], named: readonly Named[]): Expression[] {
  const names: Tree<Kind> = new Map();
  for (const { name, rule } of named) plant(names, name, kindOf(rule.type));
  return checks.flatMap((check) => {
    const outcome = compileExpression(check.that, names);
    return outcome.ok ? [outcome.expression] : [];
  });
}

const ROUNDS = 400;

/**
 * Values for all names such that every statement about them holds. `draw` gives the value of a name in a round;
 * only what a failing statement speaks of is drawn anew. Throws where no values were found.
 */
export function satisfying(
  checks: readonly FormCheck[],
  named: readonly Named[],
  draw: (one: Named, round: number) => Typed,
): Map<string, Typed> {
  const expressions = compiled(checks, named);
  const drawn = new Map(named.map((one) => [one.name, draw(one, 0)]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    const values: Tree<Value> = new Map();
    for (const { name, rule } of named) plant(values, name, meaning(drawn.get(name) ?? draw({ name, rule }, 0), rule));
    const failing = expressions.filter((expression) => expression.evaluate(asObject(values)) === false);
    if (failing.length === 0) return drawn;
    const again = new Set(failing.flatMap((expression) => expression.names));
    for (const one of named) if (again.has(one.name)) drawn.set(one.name, draw(one, round));
  }
  throw new Error('no values make every statement hold');
}
