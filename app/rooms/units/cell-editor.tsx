import { useLayoutEffect, useRef } from 'preact/hooks';

interface CellEditorProps {
  label: string;
  text: string;
  /** What can be chosen, with its words; null where anything can be typed. */
  choices: readonly (readonly [value: string, words: string])[] | null;
  /** What was typed, and where to go from here; null where nothing is to change. */
  onDone(text: string | null, then?: { key: 'ArrowDown' | 'ArrowRight' | 'ArrowLeft' }): void;
}

/** One cell while it is typed in or chosen for: Enter and Tab take it and go on, Escape leaves it as it was. */
export function CellEditor({ label, text, choices, onDone }: CellEditorProps) {
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const done = useRef(false);
  // Before the browser puts in the letter that opened it.
  useLayoutEffect(() => {
    field.current?.focus();
    if (choices === null) field.current?.setSelectionRange(text.length, text.length);
  }, []);

  const finish: CellEditorProps['onDone'] = (...of) => {
    if (!done.current) onDone(...of);
    done.current = true;
  };
  const typed = (): string => field.current?.value ?? '';
  const common = {
    ref: field,
    'aria-label': label,
    onBlur: () => finish(typed()),
    onMouseDown: (event: Event) => event.stopPropagation(),
    onKeyDown: (event: KeyboardEvent) => {
      const { key, shiftKey, isComposing } = event;
      event.stopPropagation();
      if (isComposing) return;
      if (key === 'Escape') finish(null);
      else if (key === 'Enter') finish(typed(), { key: 'ArrowDown' });
      else if (key === 'Tab') finish(typed(), { key: shiftKey ? 'ArrowLeft' : 'ArrowRight' });
      else return;
      event.preventDefault();
    },
  };
  if (choices === null) return <input {...common} defaultValue={text} />;
  const own = choices.some(([value]) => value === text) || text === '' ? choices : [[text, text] as const, ...choices];
  return (
    <select {...common}>
      <option value="" />
      {own.map(([value, words]) => (
        <option key={value} value={value} selected={value === text}>
          {words}
        </option>
      ))}
    </select>
  );
}
