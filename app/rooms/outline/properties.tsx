import { useState } from 'preact/hooks';
import type { Edit, Part } from '../../../src/index.js';
import { Problems, usePage } from '../../page/index.js';
import type { Problem } from '../../worker/index.js';
import { FieldInput } from './field.js';
import { FIELDS, isBeyond } from './fields.js';
import { Groups } from './groups.js';

interface Properties {
  part: Part;
  problems: readonly Problem[];
  groups: Readonly<Record<string, string>>;
  onEdit(edit: Edit): void;
}

/** What the chosen part says of itself, in plain words, and what is wrong with it. */
export function Properties({ part, problems, groups, onEdit }: Properties) {
  const { outline: words } = usePage().words;
  const [ids, setIds] = useState(false);
  return (
    <section class="properties" aria-label={words.chosen}>
      <h3>{words.kinds[part.kind]}</h3>
      <Problems problems={problems} />
      <form onSubmit={(event) => event.preventDefault()}>
        {FIELDS[part.kind]
          .filter((field) => (field.as !== 'id' || ids) && !isBeyond(part, field))
          .map((field) => (
            <FieldInput
              key={`${part.path.join('/')} ${field.at.join('.')}`}
              part={part}
              field={field}
              groups={groups}
              onSay={(value) => onEdit({ do: 'set', at: [...part.path, ...field.at], value })}
            />
          ))}
      </form>
      {part.kind === 'outline' && <Groups groups={groups} onEdit={onEdit} />}
      <label class="choice help">
        <input type="checkbox" checked={ids} onChange={({ currentTarget }) => setIds(currentTarget.checked)} />
        {words.ids}
      </label>
    </section>
  );
}
