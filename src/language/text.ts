import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { nearest } from '../text/index.js';

/** The longest text with `{{…}}` that is read, and the longest it may become, in characters. */
export const LONGEST_TEMPLATE = 5_000;
const LONGEST_RENDERED = 20_000;

/** What a text may speak of. */
export const TEXT_VARIABLES = {
  unit: ['name', 'group', 'group_label', 'parent', 'place', 'symbol'],
  period: ['code', 'label', 'from', 'to', 'year'],
  outline: ['id', 'title', 'version'],
} as const;

type Fields<K extends keyof typeof TEXT_VARIABLES> = Partial<
  Record<(typeof TEXT_VARIABLES)[K][number], string | number | null>
>;

/** The values a text is filled in with; null or absent prints nothing. */
export type TextVariables = { readonly [K in keyof typeof TEXT_VARIABLES]?: Fields<K> };

/** What each name of a text stands for, by who has it: `unit.name`. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** The values of a vocabulary; null or absent prints nothing. */
export type Held = {
  readonly [owner: string]: { readonly [field: string]: string | number | null | undefined } | undefined;
};

const namesOf = (vocabulary: Vocabulary): string[] =>
  Object.entries(vocabulary).flatMap(([owner, fields]) => fields.map((field) => `${owner}.${field}`));

/** Every name a text of a definition may use, such as `unit.name`. */
export const TEXT_NAMES: readonly string[] = namesOf(TEXT_VARIABLES);

/** What is wrong with a text. `at` counts its characters from 0. */
export type TextProblem = { at: number; length: number } & (
  | { kind: 'too_long'; limit: number }
  | { kind: 'syntax' | 'not_offered' }
  | { kind: 'name_unknown'; name: string; near: string | null }
);

type Statement = hbs.AST.Statement;

type Names = readonly string[];

const isMustache = (statement: Statement): statement is hbs.AST.MustacheStatement =>
  statement.type === 'MustacheStatement';
const isBlock = (statement: Statement): statement is hbs.AST.BlockStatement => statement.type === 'BlockStatement';
const isContent = (statement: Statement): statement is hbs.AST.ContentStatement =>
  statement.type === 'ContentStatement';
const isPath = (expression: hbs.AST.Expression): expression is hbs.AST.PathExpression =>
  expression.type === 'PathExpression';

const offsetOf = (template: string, { line, column }: hbs.AST.Position): number =>
  template
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, text) => sum + text.length + 1, column);

/** Handlebars tells the place of a mistake only in its message: "Parse error on line 2:". */
const syntaxProblem = (template: string, caught: unknown): TextProblem => {
  const line = Number(/line (\d+)/.exec(caught instanceof Error ? caught.message : '')?.[1] ?? 1);
  const from = offsetOf(template, { line, column: 0 });
  const braces = template.indexOf('{{', from);
  return { kind: 'syntax', at: braces < 0 ? Math.min(from, template.length) : braces, length: 2 };
};

const problemsOfProgram = (program: hbs.AST.Program | undefined, template: string, names: Names): TextProblem[] =>
  (program?.body ?? []).flatMap((statement) => problemsOfStatement(statement, template, names));

const problemsOfPath = (expression: hbs.AST.Expression | undefined, template: string, names: Names): TextProblem[] => {
  if (expression === undefined) return [];
  const at = offsetOf(template, expression.loc.start);
  const length = Math.max(1, offsetOf(template, expression.loc.end) - at);
  if (!isPath(expression) || expression.data || expression.depth > 0) return [{ kind: 'not_offered', at, length }];
  const name = expression.parts.join('.');
  if (names.includes(name)) return [];
  return [{ kind: 'name_unknown', name, near: nearest(name, names), at, length }];
};

const problemsOfStatement = (statement: Statement, template: string, names: Names): TextProblem[] => {
  if (isContent(statement)) return [];
  const at = offsetOf(template, statement.loc.start);
  const notOffered: TextProblem = { kind: 'not_offered', at, length: 2 };
  if (isMustache(statement))
    return statement.params.length > 0 || statement.hash !== undefined
      ? [notOffered]
      : problemsOfPath(statement.path, template, names);
  if (!isBlock(statement) || !['if', 'unless'].includes(statement.path.original) || statement.params.length !== 1)
    return [notOffered];
  return [
    ...problemsOfPath(statement.params[0], template, names),
    ...problemsOfProgram(statement.program, template, names),
    ...problemsOfProgram(statement.inverse, template, names),
  ];
};

/** A text as it was parsed. The program means nothing where there are problems. */
interface Read {
  program?: hbs.AST.Program;
  problems: TextProblem[];
}

/** Texts that were read last, by what they were offered: those of a definition are filled in for each of its units. */
const known = new WeakMap<Vocabulary, Map<string, Read>>();
const MOST_KNOWN = 2_000;

/** Parses a text, and finds all that is wrong with it. */
function read(template: string, offered: Vocabulary): Read {
  const ofOffered = known.get(offered) ?? new Map<string, Read>();
  known.set(offered, ofOffered);
  const before = ofOffered.get(template);
  if (before !== undefined) return before;
  if (ofOffered.size >= MOST_KNOWN) ofOffered.clear();
  const made = parsed(template, offered);
  ofOffered.set(template, made);
  return made;
}

const parsed = (template: string, offered: Vocabulary): Read => {
  if (template.length > LONGEST_TEMPLATE)
    return { problems: [{ kind: 'too_long', limit: LONGEST_TEMPLATE, at: 0, length: 1 }] };
  if (!template.includes('{{')) return { problems: [] };
  try {
    const program = parse(template);
    return { program, problems: problemsOfProgram(program, template, namesOf(offered)) };
  } catch (caught) {
    return { problems: [syntaxProblem(template, caught)] };
  }
};

/**
 * Every problem of a text with `{{…}}`: what cannot be read, what is not offered, names that are not known. `offered` is
 * what it may speak of: what a text of a definition may, where nothing else is said.
 */
export const problemsOfText = (template: string, offered: Vocabulary = TEXT_VARIABLES): TextProblem[] =>
  read(template, offered).problems;

const heldBy = (expression: hbs.AST.Expression | undefined, variables: Held): string => {
  if (expression === undefined || !isPath(expression)) return '';
  let held: unknown = variables;
  for (const part of expression.parts) {
    if (typeof held !== 'object' || held === null || !Object.hasOwn(held, part)) return '';
    held = Reflect.get(held, part);
  }
  return typeof held === 'string' || typeof held === 'number' ? String(held) : '';
};

const renderProgram = (program: hbs.AST.Program | undefined, variables: Held): string =>
  (program?.body ?? [])
    .map((statement) => {
      if (isContent(statement)) return statement.value;
      if (isMustache(statement)) return heldBy(statement.path, variables);
      if (!isBlock(statement)) return '';
      const holds = (heldBy(statement.params[0], variables) !== '') === (statement.path.original === 'if');
      return renderProgram(holds ? statement.program : statement.inverse, variables);
    })
    .join('');

/**
 * Fills in a text. Only plain names, `{{#if}}` and `{{#unless}}` are offered, and the parsed text is walked
 * rather than compiled: a definition found in a returned file is a stranger's, and nothing of it may run.
 * A text with a problem is given back as it is; loading has told of it.
 */
export const renderText = (template: string, variables: Held, offered: Vocabulary = TEXT_VARIABLES): string => {
  const { program, problems } = read(template, offered);
  return program === undefined || problems.length > 0
    ? template
    : renderProgram(program, variables).slice(0, LONGEST_RENDERED);
};
