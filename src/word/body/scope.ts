import type { Block, Traces } from '../document.js';
import type { Limits } from '../limits.js';
import type { NumberCounter } from '../numbering/counter.js';
import type { StyleSheet } from '../styles/style-sheet.js';
import type { XmlElement } from '../xml/element.js';
import type { DocumentBuilder } from './builder.js';
import type { FieldTracker } from './fields.js';

/** What holds around the place that is being read. It is never changed: what stands inside something has its own. */
export interface Scope {
  readonly document: DocumentBuilder;
  readonly styles: StyleSheet;
  readonly numbers: NumberCounter;
  readonly limits: Limits;
  /** Reads the paragraphs and tables in a cell or a text box. */
  readonly readBlocks: (parent: XmlElement | null, scope: Scope) => Block[];
  /** The fields of the text that is read; none reaches out of it. */
  readonly fields: FieldTracker;
  /** Which note of the document a reference means, by the name of its part and its id, such as "footnotes 2". */
  readonly notes: ReadonlyMap<string, number>;
  /** Indices of the controls around, outermost first. Runs share the list. */
  readonly controls: number[];
  /** Inside an insertion with changes tracked. */
  readonly inserted: boolean;
  /** Inside a text box. */
  readonly floating: boolean;
  /** What a reviewer should know of is counted in the text itself; a logo in a header is no answer. */
  readonly counts: boolean;
}

export function count({ counts, document }: Scope, trace: keyof Traces): void {
  if (counts) document.count(trace);
}

/** What may hold inside something that did not hold around it. */
type Inner = Partial<Pick<Scope, 'fields' | 'controls' | 'inserted' | 'floating'>>;

/** What holds for a text as a whole. */
export type Outside = Omit<Scope, 'readBlocks' | keyof Inner>;

/** The scope inside something. */
export const inside = (scope: Scope, inner: Required<Inner>): Scope => begun(scope, scope.readBlocks, inner);

/** The scope of a text that stands for itself. Its fields are named one by one: made so for each control, it takes a tenth of a spread. */
export function begun(outside: Outside, readBlocks: Scope['readBlocks'], inner: Required<Inner>): Scope {
  const { document, styles, numbers, limits, notes, counts } = outside;
  const { fields, controls, inserted, floating } = inner;
  return {
    document,
    styles,
    numbers,
    limits,
    readBlocks,
    fields,
    notes,
    controls,
    inserted,
    floating,
    counts,
  };
}

/** Inside text that was inserted with changes tracked. */
export function insideInsertion(scope: Scope): Scope {
  count(scope, 'insertions');
  const { fields, controls, floating } = scope;
  return inside(scope, { fields, controls, inserted: true, floating });
}
