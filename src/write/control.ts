import { TextRun, type XmlComponent } from 'docx';
import { BlockElement, Element, value } from './element.js';
import { Line } from './line.js';
import { PLACEHOLDER, styleId } from './style-names.js';

/**
 * What may be put into a control. All text is rich text: LibreOffice 7.4 loses the bookmark around a plain text
 * control (`w:text`) on the way through .doc, and keeps it around a rich one.
 */
export type ControlKind =
  | { is: 'text' }
  | { is: 'choice'; items: readonly string[] }
  | { is: 'date'; format: string; locale: string };

/** One place a person fills in. */
export interface Control {
  /** What a person sees as its name. */
  title: string;
  tag: string;
  id: number;
  kind: ControlKind;
  /** What stands there until it is filled in. */
  prompt: string;
  /** What the form already says; null where it is still to be filled in. */
  preset: string | null;
  /** It can be filled in but not taken away. */
  locked: boolean;
}

function kindElement(kind: ControlKind, prompt: string): Element {
  switch (kind.is) {
    case 'text':
      return new Element('w:richText');
    case 'choice':
      return new Element('w:dropDownList', {}, [
        new Element('w:listItem', { 'w:value': prompt }),
        ...kind.items.map((item) => new Element('w:listItem', { 'w:displayText': item, 'w:value': item })),
      ]);
    case 'date':
      return new Element('w:date', {}, [
        value('w:dateFormat', kind.format),
        value('w:lid', kind.locale),
        value('w:storeMappedDataAs', 'dateTime'),
        value('w:calendar', 'gregorian'),
      ]);
  }
}

/** The properties of a control, in the order of ISO/IEC 29500-1 17.5.2.38. */
function properties(control: Control): Element {
  return new Element('w:sdtPr', {}, [
    value('w:alias', control.title),
    value('w:tag', control.tag),
    value('w:id', control.id),
    ...(control.locked ? [value('w:lock', 'sdtLocked')] : []),
    ...(control.preset === null ? [new Element('w:showingPlcHdr')] : []),
    kindElement(control.kind, control.prompt),
  ]);
}

const content = ({ preset, prompt }: Control): TextRun =>
  preset === null ? new TextRun({ text: prompt, style: styleId(PLACEHOLDER) }) : new TextRun({ text: preset });

/** A control within a paragraph. */
export const inlineControl = (control: Control): XmlComponent =>
  new Element('w:sdt', {}, [properties(control), new Element('w:sdtContent', {}, [content(control)])]);

/** A control that holds whole paragraphs, in the style named: its prompt, or what the form already says. */
export function blockControl(control: Control, style: string, keepNext: boolean): BlockElement {
  const { preset } = control;
  const paragraphs = preset === null ? [content(control)] : preset.split('\n').map((text) => new TextRun({ text }));
  const last = paragraphs.length - 1;
  const lines = paragraphs.map((run, index) => new Line(style, [run], keepNext && index === last ? { keepNext } : {}));
  return new BlockElement('w:sdt', {}, [properties(control), new Element('w:sdtContent', {}, lines)]);
}
