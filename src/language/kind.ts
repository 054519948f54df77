import type { ASTNode } from '@marcbachmann/cel-js';
import { nearest } from '../text/index.js';
import type { Kind, Names } from './names.js';
import { asTyped, kindOfReference, type Reference, referenceOf, spell, spellings } from './reference.js';

/** What is wrong with an expression. `at` and `length` count characters of the expression. */
export type ExpressionProblem = { at: number; length: number } & (
  | { kind: 'too_long'; limit: number }
  | { kind: 'syntax' | 'not_yes_no' | 'kinds_differ' | 'not_offered' | 'reserved' }
  | { kind: 'name_unknown'; name: string; near: string | null; keyed: boolean }
);

/** Collects what an expression uses and what is wrong with it, while its kind is worked out. */
interface Reading {
  names: Names;
  used: Reference[];
  problems: ExpressionProblem[];
}

const ARITHMETIC = new Set(['+', '-', '*', '/', '%']);
const ORDER = new Set(['<', '<=', '>', '>=']);
const EQUALITY = new Set(['==', '!=']);
const METHODS = new Set(['contains', 'startsWith', 'endsWith']);

const complain = (reading: Reading, node: ASTNode, kind: 'kinds_differ' | 'not_offered'): null => {
  reading.problems.push({ kind, at: node.start, length: Math.max(1, node.end - node.start) });
  return null;
};

/** The part must be of this kind; a part that is already complained of is let go. */
const want = (reading: Reading, node: ASTNode, kind: Kind): void => {
  const found = kindOfNode(node, reading);
  if (found !== null && found !== kind) complain(reading, node, 'kinds_differ');
};

const same = (reading: Reading, node: ASTNode, left: ASTNode, right: ASTNode): Kind | null => {
  const [one, other] = [kindOfNode(left, reading), kindOfNode(right, reading)];
  if (one === null || other === null) return one ?? other;
  return one === other ? one : complain(reading, node, 'kinds_differ');
};

const kindOfName = (reference: Reference, node: ASTNode, reading: Reading): Kind | null => {
  const kind = kindOfReference(reference, reading.names);
  if (kind !== null) {
    reading.used.push(reference);
    return kind;
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
  return null;
};

const kindOfLiteral = (value: unknown): Kind | null => {
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value === 'string') return 'text';
  return typeof value === 'boolean' ? 'yes_no' : null;
};

const kindOfCall = (node: ASTNode & { op: 'call' | 'rcall' }, reading: Reading): Kind | null => {
  if (node.op === 'call') {
    const [name, [asked, ...more]] = node.args;
    if (name !== 'has' || asked === undefined || more.length > 0 || referenceOf(asked) === null)
      return complain(reading, node, 'not_offered');
    kindOfNode(asked, reading);
    return 'yes_no';
  }
  const [name, receiver, [argument, ...more]] = node.args;
  if (!METHODS.has(name) || argument === undefined || more.length > 0) return complain(reading, node, 'not_offered');
  want(reading, receiver, 'text');
  want(reading, argument, 'text');
  return 'yes_no';
};

const kindOfOperation = (node: ASTNode & { args: [ASTNode, ASTNode] }, reading: Reading): Kind | null => {
  const [left, right] = node.args;
  if (ARITHMETIC.has(node.op)) {
    want(reading, left, 'number');
    want(reading, right, 'number');
    return 'number';
  }
  if (!ORDER.has(node.op) && !EQUALITY.has(node.op)) return complain(reading, node, 'not_offered');
  if (same(reading, node, left, right) === 'yes_no' && ORDER.has(node.op)) complain(reading, node, 'kinds_differ');
  return 'yes_no';
};

/** The kind of value a part of an expression gives; null where something in it is wrong. */
export const kindOfNode = (node: ASTNode, reading: Reading): Kind | null => {
  const reference = referenceOf(node);
  if (reference !== null) return kindOfName(reference, node, reading);
  switch (node.op) {
    case 'value':
      return kindOfLiteral(node.args) ?? complain(reading, node, 'not_offered');
    case '||':
    case '&&':
      want(reading, node.args[0], 'yes_no');
      want(reading, node.args[1], 'yes_no');
      return 'yes_no';
    case '!_':
      want(reading, node.args, 'yes_no');
      return 'yes_no';
    case '-_':
      want(reading, node.args, 'number');
      return 'number';
    case '?:':
      want(reading, node.args[0], 'yes_no');
      return same(reading, node, node.args[1], node.args[2]);
    case 'in': {
      const [sought, list] = node.args;
      if (list.op !== 'list') return complain(reading, node, 'not_offered');
      const kind = kindOfNode(sought, reading);
      for (const entry of list.args) if (kind !== null) want(reading, entry, kind);
      return 'yes_no';
    }
    case 'call':
    case 'rcall':
      return kindOfCall(node, reading);
    case '.':
    case '.?':
    case '[]':
    case '[?]':
    case 'list':
    case 'map':
    case 'id':
      return complain(reading, node, 'not_offered');
    default:
      return kindOfOperation(node, reading);
  }
};
