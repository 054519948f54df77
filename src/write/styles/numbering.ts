import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix } from 'docx';
import type { Counter, HeadingLevel, Letterhead } from '../../../schemas/letterhead.js';
import type { FormSection } from '../../form/index.js';
import type { Draft } from '../draft/draft.js';
import { headingStyle, styleId } from '../markup/style-names.js';
import { runOf } from './look.js';

/** The name of the one list all headings are numbered by. */
export const HEADINGS = 'headings';

/** Word has no Vietnamese alphabet to count in: it counts a, b, c, d and then goes on with e. */
const FORMAT: Record<Counter, ILevelsOptions['format']> = {
  upper_roman: LevelFormat.UPPER_ROMAN,
  decimal: LevelFormat.DECIMAL,
  lower_letter: LevelFormat.LOWER_LETTER,
  lower_letter_vi: LevelFormat.LOWER_LETTER,
  upper_letter: LevelFormat.UPPER_LETTER,
  none: LevelFormat.NONE,
};
const LETTERS_IN_COMMON = 4;

/** Whether headings of this level carry a number or a mark at all. */
export const isNumbered = (level: HeadingLevel): boolean => level.mark !== '';

/** The look of headings of a level: those deeper than the letterhead knows look like its last, without a number. */
export const headingLook = ({ headings }: Letterhead, level: number): HeadingLevel =>
  headings[level] ?? { ...headings.at(-1), format: 'none', mark: '' };

/** The levels of the list of headings, each tied to its style, so that whoever uses the style gets the number. */
export function headingLevels({ headings }: Letterhead): ILevelsOptions[] {
  return headings.flatMap((look, level) => {
    const format = FORMAT[look.format];
    if (!isNumbered(look) || format === undefined) return [];
    return {
      level,
      format,
      text: look.mark,
      alignment: AlignmentType.LEFT,
      suffix: look.own_line ? LevelSuffix.NOTHING : LevelSuffix.SPACE,
      style: { style: styleId(headingStyle(level)), run: runOf({ ...look, ...look.number, underline: false }) },
    };
  });
}

/**
 * The number to be typed before a heading because Word's numbering would print another one: of a form that leaves numbers
 * out all of them; else đ, the fifth letter, and all after it. Null where the automatic number is right. `position`
 * counts the headings beside it from 0.
 */
export function typedNumber(
  section: FormSection,
  position: number,
  { letterhead: { headings }, typedNumbers }: Pick<Draft, 'letterhead' | 'typedNumbers'>,
): string | null {
  if (typedNumbers && section.number !== '') return section.number;
  const vietnamese = headings[section.level]?.format === 'lower_letter_vi';
  return vietnamese && position >= LETTERS_IN_COMMON && section.number !== '' ? section.number : null;
}
