import type { ASTNode } from '@marcbachmann/cel-js';
import { product, sumOf } from '../values/index.js';
import type { Value, Values } from './names.js';
import { referenceOf, valueOfReference } from './reference.js';

type Computed = Value | undefined;

/** Quotients differ in the last binary digits: 1 / 3 * 3 must equal 1. Whole numbers are equal or not. */
const CLOSE = 2 ** -50;

const equal = (left: Value, right: Value): boolean => {
  if (typeof left !== 'number' || typeof right !== 'number' || left === right) return left === right;
  if (Number.isInteger(left) && Number.isInteger(right)) return false;
  return Math.abs(left - right) <= CLOSE * Math.max(Math.abs(left), Math.abs(right));
};

const finite = (number: number): Computed => (Number.isFinite(number) ? number : undefined);

const numeric =
  (compute: (left: number, right: number) => number) =>
  (left: Value, right: Value): Computed =>
    Number.isFinite(left) && Number.isFinite(right) ? finite(compute(Number(left), Number(right))) : undefined;

const text =
  (compute: (left: string, right: string) => boolean) =>
  (left: Value, right: Value): Computed =>
    typeof left === 'string' && typeof right === 'string' ? compute(left, right) : undefined;

const BINARY: Readonly<Record<string, (left: Value, right: Value) => Computed>> = {
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

const METHODS: Readonly<Record<string, (left: Value, right: Value) => Computed>> = {
  contains: text((left, right) => left.includes(right)),
  startsWith: text((left, right) => left.startsWith(right)),
  endsWith: text((left, right) => left.endsWith(right)),
};

const both = (
  compute: ((left: Value, right: Value) => Computed) | undefined,
  left: Computed,
  right: Computed,
): Computed => (compute === undefined || left === undefined || right === undefined ? undefined : compute(left, right));

/** CEL's `||` and `&&`: one side that decides is enough, whatever the other is. */
const logical = (decides: boolean, left: Computed, right: Computed): Computed => {
  if (left === decides || right === decides) return decides;
  return left === undefined || right === undefined ? undefined : !decides;
};

/**
 * The value of an expression that `kindOfNode` has accepted. Undefined where it needs a value that was not
 * answered, or divides by zero.
 */
export const evaluateNode = (node: ASTNode, values: Values): Computed => {
  const reference = referenceOf(node);
  if (reference !== null) return valueOfReference(reference, values);
  const of = (part: ASTNode): Computed => evaluateNode(part, values);
  switch (node.op) {
    case 'value':
      if (typeof node.args === 'bigint') return Number(node.args);
      return typeof node.args === 'object' ? undefined : node.args;
    case '||':
      return logical(true, of(node.args[0]), of(node.args[1]));
    case '&&':
      return logical(false, of(node.args[0]), of(node.args[1]));
    case '?:': {
      const condition = of(node.args[0]);
      return condition === undefined ? undefined : of(condition === true ? node.args[1] : node.args[2]);
    }
    case '!_': {
      const negated = of(node.args);
      return negated === undefined ? undefined : !negated;
    }
    case '-_': {
      const negated = of(node.args);
      return typeof negated === 'number' ? -negated : undefined;
    }
    case 'in': {
      const sought = of(node.args[0]);
      const list = node.args[1].op === 'list' ? node.args[1].args : [];
      return list.map((entry) => both(equal, sought, of(entry))).reduce((any, is) => logical(true, any, is), false);
    }
    case 'call':
      return node.args[1][0] !== undefined && of(node.args[1][0]) !== undefined;
    case 'rcall':
      return both(
        METHODS[node.args[0]],
        of(node.args[1]),
        node.args[2][0] === undefined ? undefined : of(node.args[2][0]),
      );
    case '.':
    case '.?':
    case '[]':
    case '[?]':
    case 'list':
    case 'map':
    case 'id':
      return undefined;
    default:
      return both(BINARY[node.op], of(node.args[0]), of(node.args[1]));
  }
};
