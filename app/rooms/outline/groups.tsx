import { useState } from 'preact/hooks';
import type { Edit } from '../../../src/index.js';
import { usePage } from '../../page/index.js';

interface Groups {
  groups: Readonly<Record<string, string>>;
  onEdit(edit: Edit): void;
}

/** The groups of units an outline asks, to add and to take out. */
export function Groups({ groups, onEdit }: Groups) {
  const { outline: words } = usePage().words;
  const [label, setLabel] = useState('');
  return (
    <fieldset>
      <legend>{words.groups}</legend>
      <ul class="plain">
        {Object.entries(groups).map(([id, name]) => (
          <li key={id}>
            {name}{' '}
            <button
              type="button"
              class="quiet"
              aria-label={words.groupRemove(name)}
              onClick={() => onEdit({ do: 'set', at: ['groups', id], value: undefined })}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form
        class="actions"
        onSubmit={(event) => {
          event.preventDefault();
          if (label.trim() === '') return;
          onEdit({ do: 'group', label: label.trim() });
          setLabel('');
        }}
      >
        <input
          aria-label={words.groupName}
          placeholder={words.groupName}
          value={label}
          onInput={({ currentTarget }) => setLabel(currentTarget.value)}
        />
        <button type="submit">{words.groupAdd}</button>
      </form>
    </fieldset>
  );
}
