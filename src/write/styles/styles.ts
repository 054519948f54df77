import { DocumentDefaults, StyleForCharacter, StyleForParagraph, type XmlComponent } from 'docx';
import type { Language } from '../../../schemas/id.js';
import type { Letterhead, Look } from '../../../schemas/letterhead.js';
import { HEADER, headingStyle, NORMAL, PLACEHOLDER, styleId } from '../markup/style-names.js';
import { documentWords } from '../words/index.js';
import { letterheadStyles } from './letterhead-styles.js';
import { paragraphOf, runOf, SINGLE } from './look.js';
import { HEADINGS, headingLook, isNumbered } from './numbering.js';
import { tableStyles } from './table-styles.js';

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

/** A style of paragraphs, based on that of the text; what is said in `more` goes before. */
const styled = (
  name: string,
  look: Look,
  line: Letterhead['body']['line'],
  { paragraph, ...more }: Partial<ConstructorParameters<typeof StyleForParagraph>[0]> = {},
): StyleForParagraph =>
  new StyleForParagraph({
    id: styleId(name),
    name,
    basedOn: NORMAL,
    run: runOf(look),
    paragraph: { ...paragraphOf(look, line), ...paragraph },
    ...more,
  });

const headings = (letterhead: Letterhead): StyleForParagraph[] =>
  Array.from({ length: LEVELS }, (_, level) => {
    const look = headingLook(letterhead, level);
    const numbering = isNumbered(look) ? { numbering: { reference: HEADINGS, level } } : {};
    return styled(headingStyle(level), look, letterhead.body.line, {
      next: NORMAL,
      uiPriority: 9,
      quickFormat: true,
      paragraph: { keepNext: true, keepLines: true, outlineLevel: level, ...numbering },
    });
  });

const printedStyles = (letterhead: Letterhead): StyleForParagraph[] => [
  ...letterheadStyles(letterhead).map((style) =>
    styled(style.name, style.look, style.bodyLine ? letterhead.body.line : SINGLE, {
      next: styleId(style.next ?? NORMAL),
      paragraph: style.direct ?? {},
    }),
  ),
  ...(letterhead.parts ?? []).map(({ name, ...look }, index) =>
    styled(name, look, letterhead.body.line, { id: `DecuongPart${index + 1}`, next: NORMAL, quickFormat: true }),
  ),
];

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
    styled(HEADER, number, SINGLE, { uiPriority: 99 }),
    ...tableStyles(),
    ...printedStyles(letterhead),
  ];
}
