import { elementsOf, type XmlElement } from '../xml/element.js';
import { branchOf } from './alternate.js';
import type { Story } from './story.js';

/** What is seen but cannot be read as text: pictures, charts, diagrams (whose text stands in parts of their own). */
const PICTURES: ReadonlySet<string> = new Set(['pic:pic', 'v:imagedata', 'c:chart', 'dgm:relIds']);

/** Counts the pictures of a drawing and puts its text boxes on the list; they are read after the paragraph. */
export function readDrawing(element: XmlElement, story: Story): void {
  for (const inner of elementsOf(element)) {
    if (inner.name === 'w:txbxContent') {
      story.boxes.push({ content: inner, controls: story.controls, inserted: story.inserted });
    } else if (inner.name === 'mc:AlternateContent') {
      const branch = branchOf(inner);
      if (branch) readDrawing(branch, story);
    } else if (PICTURES.has(inner.name)) story.count('pictures');
    else readDrawing(inner, story);
  }
}

/** An embedded object shows as one picture, however it is put together. */
export function readObject(element: XmlElement, story: Story): void {
  const before = story.traces.pictures;
  readDrawing(element, story);
  story.traces.pictures = before;
  story.count('pictures');
}
