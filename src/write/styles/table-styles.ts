import type { XmlComponent } from 'docx';
import { Element, value } from '../markup/element.js';

const border = (side: string): Element =>
  new Element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' });
const margin = (side: string, width: number): Element => new Element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });

/** The two table styles every Word document knows: the plain default, and "Table Grid" with all its lines. */
export function tableStyles(): XmlComponent[] {
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
