import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from '../../page/index.js';

/** So many entries of a long list are shown at a time. */
const STEP = 100;

/** A fold with a long list in it, made when it is opened, a step at a time. */
export function Folded<Of>({
  title,
  all,
  children,
}: {
  title: string;
  all: readonly Of[];
  children(shown: readonly Of[]): ComponentChildren;
}) {
  const { consolidated } = usePage().words;
  const [open, setOpen] = useState(false);
  const [most, setMost] = useState(STEP);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && children(all.slice(0, most))}
      {open && all.length > most && (
        <button type="button" onClick={() => setMost(most + STEP)}>
          {consolidated.more(Math.min(STEP, all.length - most))}
        </button>
      )}
    </details>
  );
}
