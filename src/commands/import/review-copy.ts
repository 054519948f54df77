import { commented } from '../../annotate/index.js';
import { type Draft, notesOf } from '../../import/index.js';
import { CommandError, type Io } from '../command/index.js';
import type { OpenedFile } from './files.js';
import { importWords } from './words/index.js';

/** The day comments bear: the same file comes to the same bytes, whenever it is read. */
const NO_DAY = '2000-01-01T00:00:00Z';

/** The file most of an outline was found in. */
function fileOf({ places }: Draft): number {
  const counts = new Map<number, number>();
  for (const { source } of places) counts.set(source.file, (counts.get(source.file) ?? 0) + 1);
  return [...counts].reduce(
    ([file, most], [other, count]) => (count > most ? [other, count] : [file, most]),
    [0, 0],
  )[0];
}

/** The Word file with a comment at each part that was understood; ends the command where it is no Word file. */
export function reviewCopy(draft: Draft, files: readonly OpenedFile[], io: Io): Uint8Array {
  const number = fileOf(draft);
  const file = files[number];
  const name = file?.name ?? '';
  if (file?.is !== 'word') throw new CommandError(importWords, 'review-of-text', { file: name });
  const comments = notesOf(draft, number, io.language).map(({ paragraph, lines }) => ({
    paragraph,
    lines: lines.map((text, at) => ({ text, strong: at === 0 })),
  }));
  const made = commented(file.bytes, name, comments, NO_DAY);
  if (typeof made === 'string') throw new CommandError(importWords, 'review-refused', { file: name });
  return made;
}
