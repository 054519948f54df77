import type { Run } from '../document.js';
import type { XmlElement } from '../xml/element.js';
import type { OpenParagraph } from './builder.js';
import { contentOf, insideControl } from './control.js';
import { formulaText } from './formula.js';
import { type Readers, readChildren, readersOf, runningText } from './reader.js';
import { addText, readRun } from './run.js';
import type { Scope } from './scope.js';

/** Whether one of the runs behind the first `before` stands in a control. */
function holdsAny(runs: readonly Run[], before: number, control: number): boolean {
  for (let at = before; at < runs.length; at += 1) if (runs[at]?.controls.includes(control)) return true;
  return false;
}

/** A control without any text still has its place in the paragraph. */
function readInlineControl(element: XmlElement, paragraph: OpenParagraph, scope: Scope): void {
  const inner = insideControl(element, 'run', scope);
  const index = inner.controls.at(-1) ?? 0;
  const before = paragraph.runs.length;
  readInline(contentOf(element), paragraph, inner);
  if (!holdsAny(paragraph.runs, before, index)) addText('', null, paragraph, inner);
}

const readers: Readers<OpenParagraph> = readersOf('run', (through) => [
  ...runningText(through),
  ['w:r', (element, paragraph, scope) => readRun(element, paragraph, scope, through)],
  ['w:sdt', readInlineControl],
  ['w:hyperlink', through],
  ['w:bdo', through],
  ['w:dir', through],
  ['w:fldSimple', through],
  [
    'm:oMath',
    (element, paragraph, scope) => {
      const text = formulaText(element);
      if (text !== '' && !scope.fields.inInstruction) addText(text, null, paragraph, scope, { formula: true });
    },
  ],
  ['m:oMathPara', through],
  ['m:oMathParaPr', () => undefined],
]);

/** Reads what stands in a paragraph, or in something inside it, at the paragraph's end. */
export function readInline(parent: XmlElement | null, paragraph: OpenParagraph, scope: Scope): void {
  readChildren(parent, readers, paragraph, scope);
}
