import { child, elementsOf, numberIn, switchOf, type XmlElement } from '../xml/element.js';
import { branchOf } from './alternate.js';

const KIND = 'w:fldCharType';

/** Text that is not read, and text boxes, which are read apart. */
const PASSED_OVER: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:txbxContent']);

/** The field beginnings that have an end. One without would take all text after it for its instruction. */
function complete(root: XmlElement | null): Set<XmlElement> {
  const whole = new Set<XmlElement>();
  const open: XmlElement[] = [];
  const visit = (parent: XmlElement | null): void => {
    for (const element of elementsOf(parent)) {
      if (PASSED_OVER.has(element.name)) continue;
      if (element.name === 'mc:AlternateContent') visit(branchOf(element));
      else if (element.name !== 'w:fldChar') visit(element);
      else if (element.attributes[KIND] === 'begin') open.push(element);
      else if (element.attributes[KIND] === 'end') {
        const begun = open.pop();
        if (begun) whole.add(begun);
      }
    }
  };
  visit(root);
  return whole;
}

interface Field {
  /** False for a beginning without an end: it stands for nothing. */
  whole: boolean;
  inResult: boolean;
  form: XmlElement | null;
}

/** What an old form field shows that keeps its state beside the text (ECMA-376 17.16.17). */
function stateOf(form: XmlElement | null): string {
  const box = child(form, 'w:checkBox');
  if (box) return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false) ? '☒' : '☐';
  const list = child(form, 'w:ddList');
  const entries = [...elementsOf(list)].filter(({ name }) => name === 'w:listEntry');
  return entries[numberIn(list, 'w:result') ?? numberIn(list, 'w:default') ?? 0]?.attributes['w:val'] ?? '';
}

/** Follows complex fields, of which only the result is text (ECMA-376 17.16.18). */
export class FieldTracker {
  readonly #root: XmlElement | null;
  #whole: ReadonlySet<XmlElement> | null = null;
  readonly #open: Field[] = [];
  #instructions = 0;

  /** `root` holds all the text the fields may reach through. */
  constructor(root: XmlElement | null) {
    this.#root = root;
  }

  /** True inside the instruction of a field, which is no text. */
  get inInstruction(): boolean {
    return this.#instructions > 0;
  }

  /** Takes a `w:fldChar`; gives the text a form field shows, at its end. */
  pass(element: XmlElement): string {
    const kind = element.attributes[KIND];
    if (kind === 'begin') {
      // Most texts have no field: all of one is looked through when the first is met.
      this.#whole ??= complete(this.#root);
      const field = { whole: this.#whole.has(element), inResult: false, form: child(element, 'w:ffData') };
      this.#open.push(field);
      if (field.whole) this.#instructions++;
      return '';
    }
    if (kind === 'separate') {
      this.#enterResult(this.#open.at(-1));
      return '';
    }
    const field = kind === 'end' ? this.#open.pop() : undefined;
    if (!field) return '';
    const printed = field.inResult;
    this.#enterResult(field);
    return printed || this.inInstruction ? '' : stateOf(field.form);
  }

  #enterResult(field: Field | undefined): void {
    if (!field?.whole || field.inResult) return;
    field.inResult = true;
    this.#instructions--;
  }
}
