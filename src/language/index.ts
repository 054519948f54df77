export { type Compiled, compileExpression, type Expression, isReserved, LONGEST_EXPRESSION } from './expression.js';
export { type Kind, kindOf, type Names, type Value, type Values } from './names.js';
export type { ExpressionProblem } from './part.js';
export * from './text.js';
