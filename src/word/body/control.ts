import type { Control } from '../document.js';
import { child, elementsOf, isOn, type XmlElement } from '../xml/element.js';
import { inside, type Scope } from './scope.js';

const kinds: ReadonlyMap<string, Control['kind']> = new Map([
  ['w:text', 'text'],
  ['w:richText', 'text'],
  ['w:comboBox', 'choice'],
  ['w:dropDownList', 'choice'],
  ['w:date', 'date'],
  ['w14:checkbox', 'checkbox'],
  ['w:picture', 'picture'],
  ['w:group', 'other'],
  ['w:docPartObj', 'other'],
  ['w:docPartList', 'other'],
  ['w:equation', 'other'],
  ['w:citation', 'other'],
  ['w:bibliography', 'other'],
  ['w15:repeatingSection', 'other'],
  ['w15:repeatingSectionItem', 'other'],
]);

const dateOf = (written: string | undefined): string | null => /^\d{4}-\d{2}-\d{2}/.exec(written ?? '')?.[0] ?? null;

function itemsOf(list: XmlElement): Control['items'] {
  return elementsOf(list)
    .filter(({ name }) => name === 'w:listItem')
    .map(({ attributes }) => {
      const value = attributes['w:value'] ?? '';
      return { label: attributes['w:displayText'] ?? value, value };
    });
}

/** What `w:sdtPr` says of a control; without a kind it takes any text (ECMA-376 17.5.2). Of each thing the first counts. */
function readControl(properties: XmlElement | null, level: Control['level']): Control {
  let kind: XmlElement | null = null;
  let named: Control['kind'] = 'text';
  let tag: XmlElement | null = null;
  let title: XmlElement | null = null;
  let placeholder: XmlElement | null = null;
  for (const element of elementsOf(properties)) {
    if (element.name === 'w:tag') tag ??= element;
    else if (element.name === 'w:alias') title ??= element;
    else if (element.name === 'w:showingPlcHdr') placeholder ??= element;
    else if (kind === null) {
      const known = kinds.get(element.name);
      if (known !== undefined) [kind, named] = [element, known];
    }
  }
  return {
    tag: tag?.attributes['w:val'] ?? null,
    title: title?.attributes['w:val'] ?? null,
    level,
    kind: named,
    showingPlaceholder: placeholder !== null && isOn(placeholder.attributes['w:val']),
    date: kind?.name === 'w:date' ? dateOf(kind.attributes['w:fullDate']) : null,
    items: kind !== null && named === 'choice' ? itemsOf(kind) : [],
  };
}

/** What stands in a content control. */
export const contentOf = (control: XmlElement): XmlElement | null => child(control, 'w:sdtContent');

/** Notes a content control; gives what holds inside, where it is the last of the controls around. */
export function insideControl(element: XmlElement, level: Control['level'], scope: Scope): Scope {
  const control = scope.document.addControl(readControl(child(element, 'w:sdtPr'), level));
  const { fields, inserted, floating } = scope;
  const controls = [...scope.controls, control];
  return inside(scope, { fields, controls, inserted, floating });
}
