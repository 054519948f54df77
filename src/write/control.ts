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

/** The properties of a control, in the order of ISO/IEC 29500-1 17.5.2.38; `prompting`: its own content is the prompt. */
function properties(control: Control, prompting: boolean): Element {
  return new Element('w:sdtPr', {}, [
    value('w:alias', control.title),
    value('w:tag', control.tag),
    value('w:id', control.id),
    ...(control.locked ? [value('w:lock', 'sdtLocked')] : []),
    ...(prompting ? [new Element('w:showingPlcHdr')] : []),
    kindElement(control.kind, control.prompt),
  ]);
}

/** LibreOffice gives text that is typed over all of a prompt the look of its beginning: of this, without width or grey. */
const PLAIN_START = '\u200b';

const promptRuns = (prompt: string): TextRun[] => [
  new TextRun(PLAIN_START),
  new TextRun({ text: prompt, style: styleId(PLACEHOLDER) }),
];

const control = (sdtPr: Element, content: readonly XmlComponent[]): Element =>
  new Element('w:sdt', {}, [sdtPr, new Element('w:sdtContent', {}, content)]);

/** A control within a paragraph. */
export const inlineControl = (place: Control): XmlComponent =>
  control(
    properties(place, place.preset === null),
    place.preset === null ? promptRuns(place.prompt) : [new TextRun(place.preset)],
  );

/**
 * A prompt that is a control of its own, and none any more once somebody typed in it (`w:temporary`). LibreOffice makes a
 * control around paragraphs a field that has no look of its own and takes no text in a protected form, but not one that
 * holds another.
 */
const passingPrompt = (prompt: string, id: number): XmlComponent =>
  control(
    new Element('w:sdtPr', {}, [value('w:id', id), new Element('w:temporary'), new Element('w:showingPlcHdr')]),
    promptRuns(prompt),
  );

/** A control that holds whole paragraphs, in the style named: its prompt (a control with an id), or what the form already says. */
export function blockControl(place: Control, promptId: number, style: string, keepNext: boolean): BlockElement {
  const { preset, prompt } = place;
  const paragraphs =
    preset === null ? [passingPrompt(prompt, promptId)] : preset.split('\n').map((text) => new TextRun({ text }));
  const last = paragraphs.length - 1;
  const lines = paragraphs.map((run, index) => new Line(style, [run], keepNext && index === last ? { keepNext } : {}));
  return new BlockElement('w:sdt', {}, [properties(place, false), new Element('w:sdtContent', {}, lines)]);
}
