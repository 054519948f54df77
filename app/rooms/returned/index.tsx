import { withReturned } from '../../model/index.js';
import { DropFiles, Problems, usePage } from '../../page/index.js';

/** What came back, and how far it is complete. */
export function ReturnedRoom() {
  const { change, reviews, words } = usePage();
  const { files, reading, status } = reviews;
  const { returned } = words;
  return (
    <>
      <DropFiles label={returned.drop} several onFiles={(added) => change((now) => withReturned(now, added))} />
      <p role="status">{reading ? returned.reading(reading.done, reading.of) : returned.count(files.length)}</p>
      {status && (
        <>
          <Problems problems={status.problems} />
          <div class="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{returned.unit}</th>
                  <th scope="col">{returned.state}</th>
                  <th scope="col">{returned.missing}</th>
                  <th scope="col">{returned.file}</th>
                </tr>
              </thead>
              <tbody>
                {status.returns.units.map(({ unit, state, counted }) => (
                  <tr key={unit.id} class={state}>
                    <th scope="row">{unit.name}</th>
                    <td>{returned.states[state]}</td>
                    <td>{state === 'incomplete' ? counted?.errors : ''}</td>
                    <td>{counted?.file ?? ''}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {status.returns.unplaced.length > 0 && (
            <section>
              <h2>{returned.nobody}</h2>
              <ul>
                {status.returns.unplaced.map(({ return: one, why }) => (
                  <li key={one.file}>
                    {one.file}: {returned.why[why]}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </>
  );
}
