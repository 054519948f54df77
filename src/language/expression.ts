import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js';
import { Remembered } from '../text/index.js';
import { type Rewritten, withBrackets } from './dotted-keys.js';
import type { Names, Values } from './names.js';
import { type ExpressionProblem, partOf } from './part.js';
import { type Reference, spell } from './reference.js';

/** The longest expression read, in characters: the definition inside a returned file is a stranger's. */
export const LONGEST_EXPRESSION = 1_000;

/**
 * The grammar is the library's; what the parts mean is ours (part.ts). CEL keeps whole and decimal numbers
 * apart, so that `1 + 1.5` is a mistake and `5 / 2` is 2, and offers patterns and loops that a stranger's
 * definition could keep busy.
 */
const grammar = new Environment({
  limits: { maxAstNodes: 400, maxDepth: 30, maxListElements: 100, maxMapEntries: 1, maxCallArguments: 2 },
});

/** An expression that can be evaluated again and again. */
export interface Expression {
  /** The items it uses, each once, as the definition spells them: `so_luot`, `so_tin.2021`, `row.tong`. */
  names: string[];
  /** Whether the statement holds; `not-computable` where it needs a value that was not answered. */
  evaluate(values: Values): boolean | 'not-computable';
}

export type Compiled = { ok: true; expression: Expression } | { ok: false; problems: ExpressionProblem[] };

const syntaxProblem = (that: string, caught: unknown): ExpressionProblem => {
  const range = caught instanceof ParseError ? caught.range : undefined;
  const at = Math.min(range?.start ?? 0, Math.max(0, that.length - 1));
  const reserved = caught instanceof ParseError && caught.code === 'reserved_identifier';
  return { kind: reserved ? 'reserved' : 'syntax', at, length: Math.max(1, (range?.end ?? at) - at) };
};

const parse = (that: string): ASTNode | ExpressionProblem => {
  try {
    return grammar.parse(that).ast;
  } catch (caught) {
    return syntaxProblem(that, caught);
  }
};

/** A statement as the grammar reads it: what is checked of each row of a table is read once. */
interface Written {
  rewritten: Rewritten;
  parsed: ASTNode | ExpressionProblem;
}

const KEPT = 256;
const read = new Remembered<Written>(KEPT, LONGEST_EXPRESSION);

function parseWritten(that: string): Written {
  const rewritten = withBrackets(that);
  return { rewritten, parsed: parse(rewritten.that) };
}

const isProblem = (parsed: ASTNode | ExpressionProblem): parsed is ExpressionProblem => 'kind' in parsed;

/** Whether a word cannot be a name in an expression because CEL keeps it for itself, such as `in` or `true`. */
export const isReserved = (word: string): boolean => {
  const parsed = parse(word);
  return isProblem(parsed) || parsed.op !== 'id';
};

/**
 * Makes an expression ready: a statement in CEL over the given names that is true or false.
 * Gives every problem where it is not one.
 */
export const compileExpression = (that: string, names: Names): Compiled => {
  if (that.length > LONGEST_EXPRESSION)
    return { ok: false, problems: [{ kind: 'too_long', limit: LONGEST_EXPRESSION, at: 0, length: 1 }] };
  const { rewritten, parsed } = read.of(that, () => parseWritten(that));
  const asWritten = (problem: ExpressionProblem): ExpressionProblem => {
    const at = rewritten.placeOf(problem.at);
    return { ...problem, at, length: Math.max(1, rewritten.placeOf(problem.at + problem.length) - at) };
  };
  if (isProblem(parsed)) return { ok: false, problems: [asWritten(parsed)] };
  const used: Reference[] = [];
  const problems: ExpressionProblem[] = [];
  const { kind, of } = partOf(parsed, { names, used, problems });
  if (kind !== null && kind !== 'yes_no') problems.push({ kind: 'not_yes_no', at: 0, length: rewritten.that.length });
  if (problems.length > 0) return { ok: false, problems: problems.map(asWritten) };
  return {
    ok: true,
    expression: {
      names: [...new Set(used.map(spell))],
      evaluate(values) {
        const outcome = of(values);
        return typeof outcome === 'boolean' ? outcome : 'not-computable';
      },
    },
  };
};
