import { controlsOf, type FoundControl } from './control.js';
import { editDocument } from './package.js';
import { shownText } from './special.js';
import { isBookmark, typedLook, typedParagraphs, typedRun } from './typing.js';
import { child, isElement, parentOf, replaceNode, type XmlElement } from './xml.js';

/** What is typed where: by the tag of the control, or by a function that gives null where nothing is typed. */
export type Answers = ReadonlyMap<string, string> | ((tag: string) => string | null);

const stands = (paragraph: XmlElement, sdt: XmlElement): boolean =>
  paragraph.children.every((node) => node === sdt || isBookmark(node) || (isElement(node) && node.name === 'w:pPr'));

/** Enter pressed in a rich control that fills its paragraph: the control then holds several paragraphs. */
function widen(root: XmlElement, { sdt, content }: FoundControl, text: string, look: XmlElement | null): boolean {
  const paragraph = parentOf(root, sdt);
  if (paragraph?.name !== 'w:p' || !stands(paragraph, sdt)) return false;
  const paragraphs = typedParagraphs(text, paragraph, look);
  const at = paragraph.children.indexOf(sdt);
  const before = paragraph.children.slice(0, at).filter(isBookmark);
  const after = paragraph.children.slice(at + 1).filter(isBookmark);
  const first = paragraphs[0];
  first?.children.splice(child(first, 'w:pPr') ? 1 : 0, 0, ...before);
  paragraphs.at(-1)?.children.push(...after);
  replaceNode(root, paragraph, [sdt]);
  content.children = paragraphs;
  return true;
}

function typeInto(root: XmlElement, control: FoundControl, typed: string): void {
  const { properties, content, level } = control;
  const text = shownText(properties, typed);
  const look = typedLook(properties, content);
  properties.children = properties.children.filter((node) => !isElement(node) || node.name !== 'w:showingPlcHdr');
  if (level === 'run') {
    if (text.includes('\n') && !child(properties, 'w:text') && widen(root, control, text, look)) return;
    const marks = content.children.filter(isBookmark);
    content.children = [...marks, typedRun(text, look)];
    return;
  }
  const holder = level === 'block' ? content : child(content, 'w:tc');
  if (!holder) throw new Error(`${control.tag} is no place to type in`);
  const model = child(holder, 'w:p');
  const kept = holder.children.filter((node) => isElement(node) && node.name === 'w:tcPr');
  const marks = (model?.children ?? []).filter(isBookmark);
  const paragraphs = typedParagraphs(text, model, look);
  paragraphs[0]?.children.push(...marks);
  holder.children = [...kept, ...paragraphs];
}

/**
 * A form filled in as in Word: the prompt gives way to the text, a line break makes a new paragraph where the control
 * allows it, lists and dates are picked. A tag that stands several times gets the answer at each place.
 * Throws for a tag of the map that the form does not have, and for a choice that its list does not offer.
 */
export function fillForm(form: Uint8Array, answers: Answers): Uint8Array {
  return editDocument(form, (root) => {
    const controls = controlsOf(root);
    if (typeof answers !== 'function') {
      const known = new Set(controls.map((control) => control.tag));
      const strange = [...answers.keys()].filter((tag) => !known.has(tag));
      if (strange.length > 0) throw new Error(`the form has no place for ${strange.join(', ')}`);
    }
    for (const control of controls) {
      const typed = typeof answers === 'function' ? answers(control.tag) : answers.get(control.tag);
      if (typed !== undefined && typed !== null) typeInto(root, control, typed);
    }
  });
}

/** The same answers without those of some tags: their places keep the prompt. */
export function leaveOut(answers: ReadonlyMap<string, string>, ...tags: string[]): Map<string, string> {
  const rest = new Map(answers);
  for (const tag of tags) if (!rest.delete(tag)) throw new Error(`no answer was given to ${tag}`);
  return rest;
}
