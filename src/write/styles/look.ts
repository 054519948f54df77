import {
  AlignmentType,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
  LineRuleType,
  UnderlineType,
} from 'docx';
import type { Letterhead, Look } from '../../../schemas/letterhead.js';
import { twipsOfMillimetres, twipsOfPoints } from '../markup/measure.js';

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** How the letters of a look are set. What the look leaves open stays as the style below it has it. */
export function runOf(look: Look): IRunStylePropertiesOptions {
  return {
    ...(look.size === undefined
      ? {}
      : { size: Math.round(look.size * 2), sizeComplexScript: Math.round(look.size * 2) }),
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.italic === undefined ? {} : { italics: look.italic }),
    ...(look.caps === undefined ? {} : { allCaps: look.caps }),
    ...(look.color === undefined ? {} : { color: look.color }),
    ...(look.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
  };
}

type LineSpacing = Letterhead['body']['line'];

const RULE = {
  exactly: LineRuleType.EXACT,
  at_least: LineRuleType.AT_LEAST,
  multiple: LineRuleType.AUTO,
} as const;

/** The height of a line; a multiple is counted in 240ths of a single line (ECMA-376 17.3.1.33). */
export const lineOf = ({ rule, value }: LineSpacing) => ({
  line: rule === 'multiple' ? Math.round(value * 240) : twipsOfPoints(value),
  lineRule: RULE[rule],
});

export const SINGLE: LineSpacing = { rule: 'multiple', value: 1 };

/** How a paragraph of a look stands. Everything is said, so that nothing comes in from the style below it. */
export function paragraphOf(look: Look, line: LineSpacing): IParagraphStylePropertiesOptions {
  return {
    alignment: ALIGNMENT[look.align ?? 'left'],
    spacing: {
      before: twipsOfPoints(look.space_before ?? 0),
      after: twipsOfPoints(look.space_after ?? 0),
      ...lineOf(line),
    },
    indent: { left: twipsOfMillimetres(look.indent ?? 0), firstLine: twipsOfMillimetres(look.first_line ?? 0) },
  };
}
