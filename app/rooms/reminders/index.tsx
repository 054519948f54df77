import { usePage } from '../../page/index.js';

/** Units that sent nothing, or not all. */
export function RemindersRoom() {
  const { reviews, words } = usePage();
  const units = reviews.status?.returns.units.filter(({ state }) => state !== 'complete') ?? [];
  if (reviews.status === null || units.length === 0) return <p class="empty">{words.reminders.none}</p>;
  return (
    <section>
      <h2>{words.reminders.who}</h2>
      <ul>
        {units.map(({ unit, state }) => (
          <li key={unit.id}>
            {unit.name}: {words.returned.states[state]}
          </li>
        ))}
      </ul>
    </section>
  );
}
