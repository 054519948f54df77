import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface DropPlaceProps {
  label: string;
  help?: string | undefined;
  /** Endings of names, such as ".docx,.zip"; all where none are said. */
  accept?: string | undefined;
  several?: boolean;
  /** The button files are chosen by. */
  choose: string;
  /** The one thing to be done on the page. */
  main?: boolean;
  /** What stands behind the button. */
  children?: ComponentChildren;
  onDrop(dropped: DataTransfer): void;
  onChoose(files: readonly File[]): void;
}

/** A place to drop files on, and a button to choose them by. It knows no campaign. */
export function DropPlace({ label, help, accept, several = false, main = false, ...of }: DropPlaceProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <section
      class={over ? 'drop over' : 'drop'}
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) of.onDrop(event.dataTransfer);
      }}
    >
      <strong>{label}</strong>
      {help && <span>{help}</span>}
      <span>
        <button type="button" class={main ? 'main' : undefined} onClick={() => input.current?.click()}>
          {of.choose}
        </button>
        {of.children}
      </span>
      <input
        ref={input}
        type="file"
        class="away"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        multiple={several}
        onChange={({ currentTarget }) => {
          of.onChoose([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </section>
  );
}
