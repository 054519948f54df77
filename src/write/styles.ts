import { DocumentDefaults, StyleForCharacter, StyleForParagraph, type XmlComponent } from 'docx';
import type { Language } from '../../schemas/id.js';
import type { Letterhead } from '../../schemas/letterhead.js';
import { letterheadStyles, lineSpacingOf } from './letterhead-styles.js';
import { paragraphOf, runOf, SINGLE } from './look.js';
import { HEADINGS, headingLook, isNumbered } from './numbering.js';
import { HEADER, headingStyle, NORMAL, PLACEHOLDER, styleId } from './style-names.js';
import { tableStyles } from './table-styles.js';
import { documentWords } from './words/index.js';

/** Word knows nine levels of headings. */
const LEVELS = 9;

function defaults({ font, body }: Letterhead, language: Language): DocumentDefaults {
  const locale = documentWords[language].locale;
  return new DocumentDefaults({
    run: {
      font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
      ...runOf({ size: body.size }),
      language: { value: locale, eastAsia: locale, bidirectional: 'ar-SA' },
    },
    paragraph: {},
  });
}

function headings(letterhead: Letterhead): StyleForParagraph[] {
  return Array.from({ length: LEVELS }, (_, level) => {
    const look = headingLook(letterhead, level);
    const name = headingStyle(level);
    return new StyleForParagraph({
      id: styleId(name),
      name,
      basedOn: NORMAL,
      next: NORMAL,
      uiPriority: 9,
      quickFormat: true,
      run: runOf(look),
      paragraph: {
        ...paragraphOf(look, letterhead.body.line),
        keepNext: true,
        keepLines: true,
        outlineLevel: level,
        ...(isNumbered(look) ? { numbering: { reference: HEADINGS, level } } : {}),
      },
    });
  });
}

function printedStyles(letterhead: Letterhead): StyleForParagraph[] {
  const styles = letterheadStyles(letterhead).map(
    (style) =>
      new StyleForParagraph({
        id: styleId(style.name),
        name: style.name,
        basedOn: NORMAL,
        next: styleId(style.next ?? NORMAL),
        run: runOf(style.look),
        paragraph: { ...paragraphOf(style.look, lineSpacingOf(style, letterhead)), ...style.direct },
      }),
  );
  const parts = (letterhead.parts ?? []).map(
    ({ name, ...look }, index) =>
      new StyleForParagraph({
        id: `DecuongPart${index + 1}`,
        name,
        basedOn: NORMAL,
        next: NORMAL,
        quickFormat: true,
        run: runOf(look),
        paragraph: paragraphOf(look, letterhead.body.line),
      }),
  );
  return [...styles, ...parts];
}

/** All styles of a form: Word's own for text, headings, page numbers and prompts, and the house's for what is printed. */
export function stylesOf(letterhead: Letterhead, language: Language): XmlComponent[] {
  const number = { size: letterhead.page_number.size, align: letterhead.page_number.align };
  return [
    defaults(letterhead, language),
    new StyleForParagraph({
      id: NORMAL,
      name: NORMAL,
      quickFormat: true,
      paragraph: paragraphOf(letterhead.body, letterhead.body.line),
    }),
    ...headings(letterhead),
    new StyleForCharacter({ id: styleId(PLACEHOLDER), name: PLACEHOLDER, uiPriority: 99, run: { color: '666666' } }),
    new StyleForParagraph({
      id: styleId(HEADER),
      name: HEADER,
      basedOn: NORMAL,
      uiPriority: 99,
      run: runOf(number),
      paragraph: paragraphOf(number, SINGLE),
    }),
    ...tableStyles(),
    ...printedStyles(letterhead),
  ];
}
