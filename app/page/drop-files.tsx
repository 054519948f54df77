import type { ReturnedFile } from '../model/index.js';
import { usePage } from './context.js';
import { DropPlace } from './drop-place.js';
import { chosenFiles, droppedFiles, type Given, takeFiles } from './given-files.js';

export interface DropFilesProps {
  label: string;
  help?: string;
  /** Endings of names, such as ".docx,.zip". */
  accept?: string;
  several?: boolean;
  onFiles(files: ReturnedFile[]): void;
}

/** A place to drop files and folders on, and a button to choose them by. What is not taken is told. */
export function DropFiles({ onFiles, several = false, ...place }: DropFilesProps) {
  const { ask, say, work, words } = usePage();
  async function take(given: readonly Given[]): Promise<void> {
    const taken = await work(words.drop.taking, (signal, progress) => takeFiles(given, ask, signal, progress));
    if (taken === null) return;
    const { files, unread } = taken;
    const [first] = files;
    if (first !== undefined) onFiles(several ? files : [first]);
    if (unread.length > 0) say(words.drop.unread(unread));
    else if (first === undefined) say(words.drop.nothing);
    else if (!several && files.length > 1) say(words.drop.onlyOne(first.name));
  }
  return (
    <DropPlace
      {...place}
      several={several}
      choose={words.drop.choose}
      onDrop={async (transfer) => transfer.types.includes('Files') && take(await droppedFiles(transfer))}
      onChoose={(files) => files.length > 0 && take(chosenFiles(files))}
    >
      {' '}
      {words.drop.here}
    </DropPlace>
  );
}
