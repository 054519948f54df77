import { elementsOf, type XmlElement } from '../xml/element.js';
import { branchOf } from './alternate.js';

/** What is seen but cannot be read as text: pictures, charts, diagrams (whose text stands in parts of their own). */
const PICTURES: ReadonlySet<string> = new Set(['pic:pic', 'v:imagedata', 'c:chart', 'dgm:relIds']);

/** What a drawing holds: pictures, and text boxes by their contents. */
export interface Drawing {
  pictures: number;
  boxes: XmlElement[];
}

/** Looks through a drawing, and through what is drawn in it. */
export function readDrawing(element: XmlElement): Drawing {
  const drawing: Drawing = { pictures: 0, boxes: [] };
  const visit = (parent: XmlElement | null): void => {
    for (const inner of elementsOf(parent)) {
      if (inner.name === 'w:txbxContent') drawing.boxes.push(inner);
      else if (inner.name === 'mc:AlternateContent') visit(branchOf(inner));
      else if (PICTURES.has(inner.name)) drawing.pictures += 1;
      else visit(inner);
    }
  };
  visit(element);
  return drawing;
}

/** An embedded object shows as one picture, however it is put together. */
export const readObject = (element: XmlElement): Drawing => ({ ...readDrawing(element), pictures: 1 });
