import type { XmlComponent } from 'docx';
import { BlockElement, Element, value } from './element.js';
import { Line, Words } from './line.js';
import { ControlId, componentsOf, type Made, Markup, Own, wordsOf } from './markup.js';
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

/** A control with what stands in it, within a paragraph or around whole ones. */
class ControlMarkup extends Markup {
  private readonly prompting: boolean;

  constructor(
    private readonly control: Control,
    private readonly block: boolean,
    inside: readonly Markup[],
  ) {
    const { title, tag, kind, prompt, locked, preset } = control;
    // Around paragraphs it is a control of its own that shows the prompt.
    const prompting = preset === null && !block;
    super(`control ${block} ${JSON.stringify([tag, kind, prompt, locked, prompting])}`, [
      title,
      new ControlId(tag),
      ...inside,
    ]);
    this.prompting = prompting;
  }

  override made([title, id, ...inside]: readonly Made[]): XmlComponent {
    const Kind = this.block ? BlockElement : Element;
    const content = new Element('w:sdtContent', {}, componentsOf(inside));
    return new Kind('w:sdt', {}, [this.properties(wordsOf(title), wordsOf(id)), content]);
  }

  /** The properties of a control, in the order of ISO/IEC 29500-1 17.5.2.38. */
  private properties(title: string, id: string): Element {
    const { tag, locked, kind, prompt } = this.control;
    return new Element('w:sdtPr', {}, [
      value('w:alias', title),
      value('w:tag', tag),
      value('w:id', id),
      ...(locked ? [value('w:lock', 'sdtLocked')] : []),
      ...(this.prompting ? [new Element('w:showingPlcHdr')] : []),
      kindElement(kind, prompt),
    ]);
  }
}

/** LibreOffice gives text that is typed over all of a prompt the look of its beginning: of this, without width or grey. */
const PLAIN_START = '\u200b';

const promptRuns = (prompt: string): Words[] => [
  new Words(PLAIN_START),
  new Words(prompt, { style: styleId(PLACEHOLDER) }),
];

/** A control within a paragraph. */
export const inlineControl = (control: Control): Markup =>
  new ControlMarkup(
    control,
    false,
    control.preset === null ? promptRuns(control.prompt) : [new Words(new Own(control.preset))],
  );

/**
 * A control of no item, without a tag, that shows a prompt. One that `lasts` takes what stands at no anchor; any other is
 * none any more once somebody typed in it (`w:temporary`).
 */
class Untagged extends Markup {
  constructor(
    name: string,
    prompt: string,
    private readonly lasts: 'locked' | 'open' | null,
  ) {
    super(`untagged ${lasts}`, [new ControlId(name), ...promptRuns(prompt)]);
  }

  override made([id, ...runs]: readonly Made[]): Element {
    return new Element('w:sdt', {}, [
      new Element('w:sdtPr', {}, [
        value('w:id', wordsOf(id)),
        ...(this.lasts === 'locked' ? [value('w:lock', 'sdtLocked')] : []),
        ...(this.lasts === null ? [new Element('w:temporary')] : []),
        new Element('w:showingPlcHdr'),
      ]),
      new Element('w:sdtContent', {}, componentsOf(runs)),
    ]);
  }
}

/** A place within a paragraph for what is no item of the form; `name` keeps its id apart from those of others. */
export const untaggedControl = (name: string, prompt: string, locked: boolean): Markup =>
  new Untagged(name, prompt, locked ? 'locked' : 'open');

/**
 * A prompt within a control around paragraphs. LibreOffice makes such a control a field that has no look of its own and
 * takes no text in a protected form, but not one that holds another.
 */
const passingPrompt = ({ tag, prompt }: Control): Markup => new Untagged(`${tag} prompt`, prompt, null);

/** A control that holds whole paragraphs, in the style named: its prompt, or what the form already says. */
export function blockControl(control: Control, style: string, keepNext: boolean): Markup {
  const { preset } = control;
  const paragraphs: Markup[] =
    preset === null ? [passingPrompt(control)] : preset.split('\n').map((text) => new Words(new Own(text)));
  const last = paragraphs.length - 1;
  const lines = paragraphs.map((run, index) => new Line(style, [run], keepNext && index === last ? { keepNext } : {}));
  return new ControlMarkup(control, true, lines);
}
