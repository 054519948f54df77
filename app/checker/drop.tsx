import { useRef, useState } from 'preact/hooks';
import type { checkerWords } from './words.js';

interface DropReportProps {
  words: Pick<(typeof checkerWords)['vi'], 'drop' | 'dropHelp' | 'choose'>;
  onFile(file: File): void;
}

/** A place to drop one report on, and a button to choose it by. */
export function DropReport({ words, onFile }: DropReportProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file !== undefined) onFile(file);
  };
  return (
    <section
      class={over ? 'drop over' : 'drop'}
      aria-label={words.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <strong>{words.drop}</strong>
      <span>{words.dropHelp}</span>
      <span>
        <button type="button" class="main" onClick={() => input.current?.click()}>
          {words.choose}
        </button>
      </span>
      <input
        ref={input}
        type="file"
        class="away"
        tabIndex={-1}
        aria-label={words.drop}
        accept=".docx,.docm"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = '';
        }}
      />
    </section>
  );
}
