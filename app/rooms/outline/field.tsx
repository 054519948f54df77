import { useId, useState } from 'preact/hooks';
import type { Part } from '../../../src/index.js';
import { usePage } from '../../page/index.js';
import { type Field, saidBy, typedOf } from './fields.js';

interface FieldInput {
  part: Part;
  field: Field;
  /** The groups of units there are, by id. */
  groups: Readonly<Record<string, string>>;
  onSay(value: unknown): void;
}

const inputs =
  (take: (text: string) => void) =>
  ({ currentTarget }: { currentTarget: { value: string } }): void =>
    take(currentTarget.value);

interface Control {
  id: string;
  field: Field;
  text: string;
  onType(text: string): void;
  onLeave(text: string): void;
}

/** Where something is typed or chosen. */
function Control({ id, field: { as, at, choices }, text, onType, onLeave }: Control) {
  const { choices: words } = usePage().words.outline;
  const common = { id, value: text, onInput: inputs(onType), onChange: inputs(onLeave) };
  if (as === 'choice')
    return (
      <select {...common}>
        <option value="" />
        {choices?.map((choice) => (
          <option key={choice} value={choice}>
            {words[`${at.join('.')}.${choice}`] ?? choice}
          </option>
        ))}
      </select>
    );
  if (as === 'text') {
    const rows = Math.min(6, 1 + Math.ceil(text.length / 60));
    return <textarea {...common} rows={rows} />;
  }
  if (as === 'number') return <input {...common} type="number" min={0} />;
  return <input {...common} />;
}

/** One thing a part says of itself, to be filled in. It is said when the field is left, or Enter is pressed. */
export function FieldInput({ part, field, groups, onSay }: FieldInput) {
  const { outline: words } = usePage().words;
  const name = field.at.join('.');
  const label = words.fields[name] ?? name;
  const typed = typedOf(part, field);
  const id = useId();
  /**
   * What is typed and not said yet, and over what: once the part says something else, that counts. Looked at while it is drawn,
   * not in an effect, which may run after somebody typed the first letters.
   */
  const [draft, setDraft] = useState({ over: typed, text: typed });
  const type = (text: string): void => setDraft({ over: typed, text });
  if (draft.over !== typed) type(typed);
  const say = (text: string): void => {
    if (text.trim() === typed) type(typed);
    else onSay(saidBy(field, text));
  };
  if (field.as === 'flag')
    return (
      <label class="choice">
        <input
          type="checkbox"
          checked={typed === 'true'}
          onChange={({ currentTarget }) => onSay(currentTarget.checked ? true : undefined)}
        />
        {label}
      </label>
    );
  if (field.as === 'groups') {
    const chosen = typed === '' ? [] : typed.split('; ');
    const all = Object.entries(groups);
    if (all.length === 0) return null;
    return (
      <fieldset>
        <legend>{label}</legend>
        <p class="help">{words.everyone}</p>
        {all.map(([id, group]) => (
          <label class="choice" key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) =>
                say(
                  all
                    .map(([one]) => one)
                    .filter((one) => (one === id ? currentTarget.checked : chosen.includes(one)))
                    .join('; '),
                )
              }
            />
            {group}
          </label>
        ))}
      </fieldset>
    );
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Control id={id} field={field} text={draft.text} onType={type} onLeave={say} />
      {typed.includes('{{') && <span class="help">{words.filledIn}</span>}
      {words.help[name] && <span class="help">{words.help[name]}</span>}
    </div>
  );
}
