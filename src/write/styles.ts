import { DocumentDefaults, StyleForCharacter, StyleForParagraph, type XmlComponent } from 'docx';
import type { Language } from '../../schemas/id.js';
import type { HeadingLevel, Letterhead } from '../../schemas/letterhead.js';
import { LOCALE } from './date-format.js';
import { Element } from './element.js';
import { houseStyles, lineOfHouse } from './house-styles.js';
import { paragraphOf, runOf, SINGLE } from './look.js';
import { HEADINGS, isNumbered } from './numbering.js';
import { HEADER, headingStyle, NORMAL, PLACEHOLDER, styleId } from './style-names.js';

/** Word knows nine levels of headings. */
const LEVELS = 9;

function defaults({ font, body }: Letterhead, language: Language): DocumentDefaults {
  const locale = LOCALE[language];
  return new DocumentDefaults({
    run: {
      font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
      ...runOf({ size: body.size }),
      language: { value: locale, eastAsia: locale, bidirectional: 'ar-SA' },
    },
    paragraph: {},
  });
}

/** The looks of headings to any depth: deeper ones than the letterhead knows look like its last, without a number. */
export function headingLooks(letterhead: Letterhead): HeadingLevel[] {
  const last = letterhead.headings.at(-1);
  return Array.from({ length: LEVELS }, (_, level) => {
    return letterhead.headings[level] ?? { ...last, format: 'none', mark: '' };
  });
}

function headings(letterhead: Letterhead): StyleForParagraph[] {
  return headingLooks(letterhead).map((look, level) => {
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

function house(letterhead: Letterhead): StyleForParagraph[] {
  const styles = houseStyles(letterhead).map(
    (style) =>
      new StyleForParagraph({
        id: styleId(style.name),
        name: style.name,
        basedOn: NORMAL,
        next: styleId(style.next ?? NORMAL),
        run: runOf(style.look),
        paragraph: { ...paragraphOf(style.look, lineOfHouse(style, letterhead)), ...style.direct },
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

const border = (side: string): Element =>
  new Element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' });
const margin = (side: string, width: number): Element => new Element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });
const value = (name: string, val: string | number): Element => new Element(name, { 'w:val': val });

/** The two table styles every Word document knows: the plain default, and "Table Grid" with all its lines. */
function tables(): XmlComponent[] {
  return [
    new Element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
      value('w:name', 'Normal Table'),
      value('w:uiPriority', 99),
      new Element('w:semiHidden'),
      new Element('w:unhideWhenUsed'),
      new Element('w:tblPr', {}, [
        new Element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
        new Element('w:tblCellMar', {}, [
          margin('top', 0),
          margin('left', 108),
          margin('bottom', 0),
          margin('right', 108),
        ]),
      ]),
    ]),
    new Element('w:style', { 'w:type': 'table', 'w:styleId': 'TableGrid' }, [
      value('w:name', 'Table Grid'),
      value('w:basedOn', 'TableNormal'),
      value('w:uiPriority', 39),
      new Element('w:tblPr', {}, [
        new Element('w:tblBorders', {}, ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border)),
      ]),
    ]),
  ];
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
    ...tables(),
    ...house(letterhead),
  ];
}
