import type { Form, FormFigure } from '../../form/index.js';
import { keyOf } from '../../text/index.js';
import { readValue } from '../../values/index.js';
import { type FoundText, meantIn, typedIn } from '../lines/found-text.js';
import { isBlank } from '../texts/blank.js';
import type { FoundFigure } from './in-tables.js';

/**
 * What a person reads in the row of a figure, held against what stands where its own anchor is. In one cell they bear each
 * other out; a bookmark alone may have slipped, and an empty place says nothing; two that were filled in differently
 * are more than one value.
 */
export function witnessed(read: FoundFigure, anchored: FoundFigure, figure: FormFigure, form: Form): FoundFigure {
  const { by, confidence } = anchored.found;
  const against = read.found.against ?? anchored.found.against;
  if (read.cell.nodes === anchored.cell.nodes) {
    const { text, typed = [{ text }], node } = read.found;
    const found: FoundText = { text, typed, node, by, confidence };
    if (against) found.against = against;
    return { ...read, found };
  }
  const [there, here] = [meantIn(anchored.found), meantIn(read.found)];
  if (by === 'bookmark' || read.found.against || isBlank(there, form.language) || keyOf(there) === keyOf(here))
    return read;
  if (isBlank(here, form.language)) return anchored;
  const best = readValue(typedIn(read.found), figure.rule, form.language, [figure.label]).value;
  return {
    ...anchored,
    found: { ...anchored.found, against: { because: 'values', seen: `${there}; ${here}`, expected: null, best } },
  };
}
