import { digest, writeForm } from '../../src/pack/index.js';
import type { Judge } from '../../src/read/index.js';
import { reviewFile } from '../../src/review/index.js';
import { readWord } from '../../src/word/index.js';
import { here, type Row } from './row.js';
import type { Sample } from './sample.js';

/** Fails where a file is not what is to be measured. */
function reviewed(name: string, bytes: Uint8Array, judge: Judge): void {
  const { review } = reviewFile({ name, bytes }, judge);
  if (review === null) throw new Error(`${name} cannot be read`);
}

/** The rows of this tool. */
export function ownRows({ source, judge: given, unitAt, filled, filledByUnits, stripped }: Sample): readonly Row[] {
  const judge: Judge = { given, unit: null };
  const next = (at: number): Uint8Array => filledByUnits[at % filledByUnits.length] ?? filled;
  return [
    {
      name: 'writeForm and hash, a unit each',
      does: 'making',
      by: 'own',
      work: here(async (at) => digest((await writeForm(source, unitAt(at))).bytes)),
    },
    {
      name: 'readWord',
      does: 'reading',
      by: 'own',
      work: here((at) => readWord({ name: 'a.docx', bytes: next(at) })),
    },
    {
      name: 'reviewFile, the same form',
      does: 'reading',
      by: 'own',
      work: here(() => reviewed('a.docx', filled, judge)),
    },
    {
      name: 'reviewFile, a unit each',
      does: 'reading',
      by: 'own',
      work: here((at) => reviewed('a.docx', next(at), judge)),
    },
    {
      name: 'reviewFile, no control and no bookmark left',
      does: 'reading',
      by: 'own',
      work: here(() => reviewed('a.docx', stripped, judge)),
    },
  ];
}
