import type { StatusMatrix } from '../../../src/index.js';
import { usePage } from '../../page/index.js';
import type { Chosen } from './choosing.js';

interface Filtering {
  matrix: StatusMatrix;
  chosen: Chosen;
  onChoose(chosen: Chosen): void;
}

const STATES = ['complete', 'incomplete', 'unreadable', 'none'] as const;

/** Which units of many are shown. */
export function Filter({ matrix, chosen, onChoose }: Filtering) {
  const { states, matrix: words } = usePage().words.returned;
  const { units, groups } = matrix;
  const count = (is: (unit: StatusMatrix['units'][number]) => boolean): number => units.filter(is).length;
  const shows = [
    ['all', words.everything, units.length] as const,
    ['attention', words.attention, count(({ attention }) => attention)] as const,
    ...STATES.map((state) => [state, states[state], count((unit) => unit.state === state)] as const),
  ];
  return (
    <search class="filter" aria-label={words.filter}>
      <fieldset>
        <legend>{words.show}</legend>
        {shows.map(([show, name, number]) => (
          <label class="choice" key={show}>
            <input
              type="radio"
              name="shown-units"
              checked={chosen.show === show}
              onChange={() => onChoose({ ...chosen, show })}
            />
            {name} ({number})
          </label>
        ))}
      </fieldset>
      {groups.length > 1 && (
        <label>
          {words.group}
          <select
            value={chosen.group}
            onChange={({ currentTarget }) => onChoose({ ...chosen, group: currentTarget.value })}
          >
            <option value="">{words.anyGroup}</option>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {words.search}
        <input
          type="search"
          value={chosen.text}
          onInput={({ currentTarget }) => onChoose({ ...chosen, text: currentTarget.value })}
        />
      </label>
    </search>
  );
}
