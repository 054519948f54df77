import { useState } from 'preact/hooks';
import type { Part } from '../../../src/index.js';
import { usePage } from '../../page/index.js';
import { INSIDE, type Kind } from './fields.js';
import type { Doing } from './tree.js';

interface Tools {
  chosen: Part;
  /** The kind of part that is being added, whose title is typed. */
  adding: Kind | null;
  onAdding(kind: Kind | null): void;
  onAdd(kind: Kind, title: string): void;
  onDo(what: Doing): void;
}

/** Kinds that can be added where a part is chosen: inside it, else beside it. */
export const addable = ({ kind }: Part): readonly Kind[] =>
  INSIDE[kind].length > 0 ? [...new Set([...(kind === 'point' ? (['point'] as const) : []), ...INSIDE[kind]])] : [kind];

/** What can be done with the chosen part by mouse. */
export function Tools({ chosen, adding, onAdding, onAdd, onDo }: Tools) {
  const { outline: words } = usePage().words;
  const [title, setTitle] = useState('');
  const inner = chosen.kind === 'outline';
  const put = (event: Event): void => {
    event.preventDefault();
    if (adding === null || title.trim() === '') return;
    onAdd(adding, title.trim());
    setTitle('');
  };
  /** Back to where the keys are that began it. */
  const leave = (): void => {
    onAdding(null);
    document.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus();
  };
  if (adding !== null)
    return (
      <form class="actions adding" onSubmit={put}>
        <label>
          {words.title[adding]}
          <input
            value={title}
            ref={(element: HTMLInputElement | null) => element?.focus()}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && leave()}
          />
        </label>
        <button type="submit" class="main">
          {words.addIt}
        </button>
        <button type="button" onClick={leave}>
          {words.cancel}
        </button>
      </form>
    );
  return (
    <div class="actions" role="toolbar" aria-label={words.chosen}>
      {addable(chosen).map((kind) => (
        <button type="button" key={kind} onClick={() => onAdding(kind)}>
          + {words.add[kind]}
        </button>
      ))}
      {(['up', 'down'] as const).map((what) => (
        <button type="button" key={what} disabled={inner} onClick={() => onDo(what)}>
          {what === 'up' ? '↑' : '↓'} {words[what]}
        </button>
      ))}
      {chosen.kind === 'section' &&
        (['outdent', 'indent'] as const).map((what) => (
          <button type="button" key={what} onClick={() => onDo(what)}>
            {what === 'indent' ? '→' : '←'} {words[what]}
          </button>
        ))}
      <button type="button" disabled={inner} onClick={() => onDo('remove')}>
        ✕ {words.remove}
      </button>
    </div>
  );
}
