export { type Compiled, compileExpression, type Expression, isReserved, LONGEST_EXPRESSION } from './expression.js';
export { type Kind, kindOf, type Names, type Value, type Values } from './names.js';
export type { ExpressionProblem } from './part.js';
export {
  type Held,
  LONGEST_TEMPLATE,
  problemsOfText,
  renderText,
  TEXT_NAMES,
  TEXT_VARIABLES,
  type TextProblem,
  type TextVariables,
  type Vocabulary,
} from './text.js';
