import { DropPlace } from '../page/index.js';
import type { checkerWords } from './words.js';

interface DropReportProps {
  words: Pick<(typeof checkerWords)['vi'], 'drop' | 'dropHelp' | 'choose'>;
  onFile(file: File): void;
}

/** A place to drop one report on, and a button to choose it by. */
export function DropReport({ words, onFile }: DropReportProps) {
  const take = ([file]: Iterable<File>): void => {
    if (file !== undefined) onFile(file);
  };
  return (
    <DropPlace
      label={words.drop}
      help={words.dropHelp}
      accept=".docx,.docm"
      choose={words.choose}
      main
      onDrop={({ files }) => take(files)}
      onChoose={take}
    />
  );
}
