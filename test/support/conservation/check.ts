import type { Case } from '../../../bench/detection/case.js';
import { nameOf } from '../../../bench/detection/plan.js';
import { bytesOf } from '../../../bench/detection/specimen.js';
import { damaged } from '../../../bench/detection/specimens.js';
import { identify } from '../../../src/read/index.js';
import { readWord } from '../../../src/word/index.js';
import { drawer } from '../fill/draw.js';
import { typeBeside } from './beside.js';
import { brokenIn } from './law.js';

/**
 * Makes the file of a case, has so many things typed into it that nobody asked for, and reads it: what breaks the law of
 * conservation in it; null where there was nothing to damage.
 */
export function brokenBy(one: Case, times: number): string[] | null {
  const specimen = damaged(one);
  if (!specimen) return null;
  const words = typeBeside(specimen.root, times, drawer(`${one.seed} ${nameOf(one)} beside`));
  const { value: document } = readWord({ name: 'returned.docx', bytes: bytesOf(specimen) });
  if (!document) return ['not readable'];
  const { subject } = one;
  const { value } = identify(document, 'returned.docx', { given: subject.judge, unit: subject.form.stamp.unit });
  return value ? brokenIn(document, value.form, value.identity, words) : ['no definition'];
}
