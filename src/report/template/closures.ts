import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';

/** What a piece of a template is filled with: what is looked at, what stands around it, and what a loop says of it. */
interface Scope {
  context: unknown;
  above: Scope | null;
  loop: Readonly<Record<string, unknown>>;
  partials: ReadonlyMap<string, Piece>;
}

/** A piece of a template, ready to be filled in. */
type Piece = (scope: Scope) => string;
type Value = (scope: Scope) => unknown;

/** A view is a tree of own values; what every object has is no part of it. */
const fieldOf = (held: unknown, name: string): unknown =>
  typeof held === 'object' && held !== null && Object.hasOwn(held, name) ? Reflect.get(held, name) : undefined;

const isFull = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

const pathOf = ({ data, depth, parts }: hbs.AST.PathExpression): Value => {
  const [first = '', ...others] = parts;
  return (scope) => {
    let from: Scope | null = scope;
    for (let up = 0; up < depth; up += 1) from = from?.above ?? null;
    if (data) return others.reduce(fieldOf, fieldOf(from?.loop, first));
    return parts.reduce(fieldOf, from?.context);
  };
};

function valueIn(expression: hbs.AST.Expression | undefined): Value {
  if (expression?.type === 'PathExpression') return pathOf(expression as hbs.AST.PathExpression);
  if (expression?.type === 'StringLiteral' || expression?.type === 'NumberLiteral') {
    const { value } = expression as hbs.AST.StringLiteral | hbs.AST.NumberLiteral;
    return () => value;
  }
  throw new Error(`A template of this program says more than is understood: ${expression?.type}`);
}

/** Loops as Handlebars has them: over a list, each with its number and whether it is the first or the last. */
function eachOf(list: Value, piece: Piece, otherwise: Piece): Piece {
  return (scope) => {
    const held = list(scope);
    const items: readonly unknown[] = Array.isArray(held) ? held : [];
    if (items.length === 0) return otherwise(scope);
    const last = items.length - 1;
    return items
      .map((context, index) => {
        const loop = { ...scope.loop, index, first: index === 0, last: index === last };
        return piece({ ...scope, context, above: scope, loop });
      })
      .join('');
  };
}

/** Blocks that look at something of their own; above it stands what was looked at before. */
const withOf =
  (value: Value, piece: Piece, otherwise: Piece): Piece =>
  (scope) => {
    const context = value(scope);
    return isFull(context) ? piece({ ...scope, context, above: scope }) : otherwise(scope);
  };

/** Makes templates ready; `text` is how a value is written. */
export class Closures {
  constructor(private readonly text: (value: unknown) => string) {}

  #block({ path, params, program, inverse }: hbs.AST.BlockStatement): Piece {
    const [value, piece, otherwise] = [valueIn(params[0]), this.program(program), this.program(inverse)];
    const name = (path as hbs.AST.PathExpression).original;
    if (name === 'if') return (scope) => (isFull(value(scope)) ? piece : otherwise)(scope);
    if (name === 'unless') return (scope) => (isFull(value(scope)) ? otherwise : piece)(scope);
    if (name === 'each') return eachOf(value, piece, otherwise);
    if (name === 'with') return withOf(value, piece, otherwise);
    throw new Error(`A template of this program says more than is understood: #${name}`);
  }

  #mustache({ path, escaped }: hbs.AST.MustacheStatement): Piece {
    const value = valueIn(path);
    return (scope) => {
      const held = value(scope);
      return escaped ? this.text(held) : String(held ?? '');
    };
  }

  #partial({ name, params, hash }: hbs.AST.PartialStatement): Piece {
    const called = (name as hbs.AST.PathExpression).original;
    const [param] = params;
    const context: Value = param === undefined ? (scope) => scope.context : valueIn(param);
    const pairs = (hash?.pairs ?? []).map(({ key, value }) => [key, valueIn(value)] as const);
    return (scope) => {
      const held = context(scope);
      const own = pairs.map(([key, value]) => [key, value(scope)]);
      const given = own.length === 0 ? held : { ...(held as object), ...Object.fromEntries(own) };
      return scope.partials.get(called)?.({ ...scope, context: given, above: scope }) ?? '';
    };
  }

  #statement(statement: hbs.AST.Statement): Piece {
    if (statement.type === 'ContentStatement') {
      const { value } = statement as hbs.AST.ContentStatement;
      return () => value;
    }
    if (statement.type === 'MustacheStatement') return this.#mustache(statement as hbs.AST.MustacheStatement);
    if (statement.type === 'BlockStatement') return this.#block(statement as hbs.AST.BlockStatement);
    if (statement.type === 'PartialStatement') return this.#partial(statement as hbs.AST.PartialStatement);
    if (statement.type === 'CommentStatement') return () => '';
    throw new Error(`A template of this program says more than is understood: ${statement.type}`);
  }

  /** A program; pieces it defines for itself (`#*inline`) are known in all of it. */
  program(program: hbs.AST.Program | undefined): Piece {
    const body = program?.body ?? [];
    const inline = body.filter(({ type }) => type === 'DecoratorBlock') as hbs.AST.DecoratorBlock[];
    const own = inline.map(
      ({ params, program: piece }) =>
        [String((params[0] as hbs.AST.StringLiteral).value), this.program(piece)] as const,
    );
    const pieces = body.filter(({ type }) => type !== 'DecoratorBlock').map((one) => this.#statement(one));
    if (own.length === 0) return (scope) => pieces.map((piece) => piece(scope)).join('');
    return (scope) => {
      const inner = { ...scope, partials: new Map([...scope.partials, ...own]) };
      return pieces.map((piece) => piece(inner)).join('');
    };
  }
}

/**
 * A template in the language of Handlebars as a function of its view. It is walked, not compiled: pages that forbid code
 * made of text can fill it in, and a view cannot run anything.
 * @throws where the template says what is not understood, which is a mistake of this program
 */
export function filledBy(template: string, text: (value: unknown) => string): (view: unknown) => string {
  const piece = new Closures(text).program(parse(template));
  return (view) => piece({ context: view, above: null, loop: { root: view }, partials: new Map() });
}
