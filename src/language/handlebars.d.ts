/// <reference types="handlebars" />

/** The parser of Handlebars alone: texts are walked, never compiled, and all the rest takes long to load. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export function parse(template: string): hbs.AST.Program;
}

declare module 'handlebars/dist/cjs/handlebars/utils.js' {
  /** Text as it stands in HTML. */
  export function escapeExpression(text: string): string;
}
