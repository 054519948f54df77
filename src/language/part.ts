import type { ASTNode, BinaryOperator } from '@marcbachmann/cel-js';
import { nearest } from '../text/index.js';
import { product, sumOf } from '../values/index.js';
import type { Kind, Names, Value, Values } from './names.js';
import {
  asTyped,
  kindOfReference,
  type Reference,
  referenceOf,
  spell,
  spellings,
  valueOfReference,
} from './reference.js';

/** What is wrong with an expression. `at` and `length` count characters of the expression. */
export type ExpressionProblem = { at: number; length: number } & (
  | { kind: 'too_long'; limit: number }
  | { kind: 'syntax' | 'not_yes_no' | 'kinds_differ' | 'not_offered' | 'reserved' }
  | { kind: 'name_unknown'; name: string; near: string | null; keyed: boolean }
);

/** Collects what an expression uses and what is wrong with it, while it is made ready. */
interface Reading {
  names: Names;
  used: Reference[];
  problems: ExpressionProblem[];
}

type Computed = Value | undefined;
type Compute = (left: Value, right: Value) => Computed;

/** A part of an expression, ready to be evaluated. */
interface Part {
  /** What kind of value it gives; null where something in it is wrong. */
  kind: Kind | null;
  /** Its value; undefined where it needs a value that was not answered, or divides by zero. */
  of(values: Values): Computed;
}

/** Quotients differ in the last binary digits: 1 / 3 * 3 must equal 1. Whole numbers are equal or not. */
const CLOSE = 2 ** -50;

const equal = (left: Value, right: Value): boolean => {
  if (typeof left !== 'number' || typeof right !== 'number' || left === right) return left === right;
  if (Number.isInteger(left) && Number.isInteger(right)) return false;
  return Math.abs(left - right) <= CLOSE * Math.max(Math.abs(left), Math.abs(right));
};

const numeric =
  (compute: (left: number, right: number) => number): Compute =>
  (left, right) => {
    const computed =
      Number.isFinite(left) && Number.isFinite(right) ? compute(Number(left), Number(right)) : Number.NaN;
    return Number.isFinite(computed) ? computed : undefined;
  };

const text =
  (compute: (left: string, right: string) => boolean): Compute =>
  (left, right) =>
    typeof left === 'string' && typeof right === 'string' ? compute(left, right) : undefined;

type Sign = Exclude<BinaryOperator, 'in'>;

const COMPUTED: Readonly<Record<Sign, Compute>> = {
  '+': numeric((left, right) => sumOf([left, right])),
  '-': numeric((left, right) => sumOf([left, -right])),
  '*': numeric(product),
  '/': numeric((left, right) => left / right),
  '%': numeric((left, right) => left % right),
  '==': equal,
  '!=': (left, right) => !equal(left, right),
  '<': (left, right) => left < right && !equal(left, right),
  '<=': (left, right) => left < right || equal(left, right),
  '>': (left, right) => left > right && !equal(left, right),
  '>=': (left, right) => left > right || equal(left, right),
};

const ARITHMETIC: readonly Sign[] = ['+', '-', '*', '/', '%'];
const EQUALITY: readonly Sign[] = ['==', '!='];

const METHODS: ReadonlyMap<string, Compute> = new Map([
  ['contains', text((left, right) => left.includes(right))],
  ['startsWith', text((left, right) => left.startsWith(right))],
  ['endsWith', text((left, right) => left.endsWith(right))],
]);

const computed = (compute: Compute, left: Computed, right: Computed): Computed =>
  left === undefined || right === undefined ? undefined : compute(left, right);

const both = (kind: Kind, compute: Compute, left: Part, right: Part): Part => ({
  kind,
  of: (values) => computed(compute, left.of(values), right.of(values)),
});

/** CEL's `||` and `&&`: one side that decides is enough, whatever the other is. */
const logical = (decides: boolean, left: Computed, right: Computed): Computed => {
  if (left === decides || right === decides) return decides;
  return left === undefined || right === undefined ? undefined : !decides;
};

const WRONG: Part = { kind: null, of: () => undefined };

const complain = (reading: Reading, node: ASTNode, kind: 'kinds_differ' | 'not_offered'): Part => {
  reading.problems.push({ kind, at: node.start, length: Math.max(1, node.end - node.start) });
  return WRONG;
};

/** The part must be of this kind; a part that is already complained of is let go. */
const want = (reading: Reading, node: ASTNode, kind: Kind): Part => {
  const part = partOf(node, reading);
  if (part.kind !== null && part.kind !== kind) complain(reading, node, 'kinds_differ');
  return part;
};

/** The kind of two parts that must be of the same. */
const kindOfBoth = (reading: Reading, node: ASTNode, one: Part, other: Part): Kind | null => {
  if (one.kind === null || other.kind === null) return one.kind ?? other.kind;
  return one.kind === other.kind ? one.kind : complain(reading, node, 'kinds_differ').kind;
};

const named = (reference: Reference, node: ASTNode, reading: Reading): Part => {
  const kind = kindOfReference(reference, reading.names);
  if (kind !== null) {
    reading.used.push(reference);
    return { kind, of: (values) => valueOfReference(reference, values) };
  }
  const name = spell(reference);
  const known = reading.names.get(reference.name);
  const near = nearest(name, spellings(reading.names));
  reading.problems.push({
    kind: 'name_unknown',
    name,
    near: near === null ? null : asTyped(near),
    keyed: reference.key === null && known !== undefined && typeof known !== 'string',
    at: node.start,
    length: Math.max(1, node.end - node.start),
  });
  return WRONG;
};

const literal = (node: ASTNode & { op: 'value' }, reading: Reading): Part => {
  const value = typeof node.args === 'bigint' ? Number(node.args) : node.args;
  if (typeof value === 'number') return { kind: 'number', of: () => value };
  if (typeof value === 'string') return { kind: 'text', of: () => value };
  return typeof value === 'boolean' ? { kind: 'yes_no', of: () => value } : complain(reading, node, 'not_offered');
};

const membership = (node: ASTNode & { op: 'in' }, reading: Reading): Part => {
  const [sought, list] = node.args;
  if (list.op !== 'list') return complain(reading, node, 'not_offered');
  const part = partOf(sought, reading);
  const { kind } = part;
  const entries =
    kind === null ? [] : list.args.map((entry) => both('yes_no', equal, part, want(reading, entry, kind)));
  return {
    kind: 'yes_no',
    of: (values) => entries.reduce<Computed>((any, entry) => logical(true, any, entry.of(values)), false),
  };
};

type Operation = ASTNode & { op: Sign };

/** Whether a node is of two parts with a sign between them. */
const isOperation = (node: ASTNode): node is Operation => node.op in COMPUTED;

const operation = (node: Operation, reading: Reading): Part => {
  const [left, right] = node.args;
  const compute = COMPUTED[node.op];
  if (ARITHMETIC.includes(node.op))
    return both('number', compute, want(reading, left, 'number'), want(reading, right, 'number'));
  const [one, other] = [partOf(left, reading), partOf(right, reading)];
  if (kindOfBoth(reading, node, one, other) === 'yes_no' && !EQUALITY.includes(node.op))
    complain(reading, node, 'kinds_differ');
  return both('yes_no', compute, one, other);
};

/** Makes a part of an expression ready; what is wrong in it is told in `problems`, and then its value means nothing. */
export const partOf = (node: ASTNode, reading: Reading): Part => {
  const reference = referenceOf(node);
  if (reference !== null) return named(reference, node, reading);
  switch (node.op) {
    case 'value':
      return literal(node, reading);
    case '||':
    case '&&': {
      const [left, right] = [want(reading, node.args[0], 'yes_no'), want(reading, node.args[1], 'yes_no')];
      return { kind: 'yes_no', of: (values) => logical(node.op === '||', left.of(values), right.of(values)) };
    }
    case '!_': {
      const negated = want(reading, node.args, 'yes_no');
      return both('yes_no', (holds) => !holds, negated, negated);
    }
    case '-_': {
      const negated = want(reading, node.args, 'number');
      return both('number', (number) => -number, negated, negated);
    }
    case '?:': {
      const condition = want(reading, node.args[0], 'yes_no');
      const [one, other] = [partOf(node.args[1], reading), partOf(node.args[2], reading)];
      const of: Part['of'] = (values) => {
        const holds = condition.of(values);
        return holds === undefined ? undefined : (holds === true ? one : other).of(values);
      };
      return { kind: kindOfBoth(reading, node, one, other), of };
    }
    case 'in':
      return membership(node, reading);
    case 'call': {
      const [name, [asked, ...more]] = node.args;
      if (name !== 'has' || asked === undefined || more.length > 0 || referenceOf(asked) === null)
        return complain(reading, node, 'not_offered');
      const part = partOf(asked, reading);
      return { kind: 'yes_no', of: (values) => part.of(values) !== undefined };
    }
    case 'rcall': {
      const [name, receiver, [argument, ...more]] = node.args;
      const method = METHODS.get(name);
      if (method === undefined || argument === undefined || more.length > 0)
        return complain(reading, node, 'not_offered');
      return both('yes_no', method, want(reading, receiver, 'text'), want(reading, argument, 'text'));
    }
    default:
      return isOperation(node) ? operation(node, reading) : complain(reading, node, 'not_offered');
  }
};
