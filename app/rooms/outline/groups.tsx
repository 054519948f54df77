import { useState } from 'preact/hooks';
import type { Edit } from '../../../src/index.js';
import { usePage } from '../../page/index.js';

/** A key for a group, from its name; the definition says what is wrong with it. */
const keyFrom = (label: string, taken: readonly string[]): string => {
  const stem =
    label
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[đĐ]/g, 'd')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^[^a-z]+|_+$/g, '')
      .slice(0, 24) || 'nhom';
  let key = stem;
  for (let n = 2; taken.includes(key); n += 1) key = `${stem}_${n}`;
  return key;
};

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
          onEdit({ do: 'set', at: ['groups', keyFrom(label, Object.keys(groups))], value: label.trim() });
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
