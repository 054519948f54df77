import type { ViewCell } from '../../../src/index.js';
import { usePage } from '../../page/index.js';
import type { Look } from './looking.js';

/** A value that leads to its place in the file of its unit. */
export function Cell({
  cell,
  unit,
  title,
  onLook,
}: {
  cell: ViewCell | null | undefined;
  unit: string;
  title: string;
  onLook: Look;
}) {
  const { consolidated } = usePage().words;
  if (!cell) return null;
  const { text, open, source } = cell;
  return (
    <button
      type="button"
      class={open ? 'link open' : 'link'}
      title={open ? consolidated.open : undefined}
      aria-label={consolidated.look(open ? `${text}, ${consolidated.open}` : text, unit, title)}
      onClick={() => onLook({ title, value: text, source })}
    >
      {text}
    </button>
  );
}
