import { useState } from 'preact/hooks';
import { withReturned } from '../../model/index.js';
import { DropFiles, Problems, usePage } from '../../page/index.js';
import { Review } from './review.js';
import './style.css';
import { useLast } from './use-last.js';
import { questionsFor, useSettling } from './use-settling.js';

/** So many of the files just read are shown while others are. */
const LATEST = 12;

/** What came back, and how far it is complete. */
export function ReturnedRoom() {
  const { change, reviews, words } = usePage();
  const { briefs, files, reading } = reviews;
  const last = useLast(reviews.status);
  const status = files.length === 0 ? reviews.status : last;
  const settling = useSettling(status);
  const { returned } = words;
  const [shown, setShown] = useState<string | null>(null);
  const look = (file: string) => (
    <button type="button" class="link" aria-label={returned.look(file)} onClick={() => setShown(file)}>
      {file}
    </button>
  );
  return (
    <>
      <DropFiles label={returned.drop} several onFiles={(added) => change((now) => withReturned(now, added))} />
      <p role="status">{reading ? returned.reading(reading.done, reading.of) : returned.count(files.length)}</p>
      {status === null && (
        <ul>
          {briefs.slice(-LATEST).map(({ file, status: state }) => (
            <li key={file}>
              {file}: {returned.states[state]}
            </li>
          ))}
        </ul>
      )}
      {status && (
        <>
          {shown !== null && <Review key={shown} file={shown} status={status} settling={settling} />}
          <Problems problems={status.problems} />
          <div class="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{returned.unit}</th>
                  <th scope="col">{returned.state}</th>
                  <th scope="col">{returned.missing}</th>
                  <th scope="col">{returned.settling.column}</th>
                  <th scope="col">{returned.file}</th>
                </tr>
              </thead>
              <tbody>
                {status.returns.units.map(({ unit, state, counted }) => (
                  <tr key={unit.id} class={state}>
                    <th scope="row">{unit.name}</th>
                    <td>{returned.states[state]}</td>
                    <td>{state === 'incomplete' ? counted?.errors : ''}</td>
                    <td>{(counted && questionsFor(settling.questions, counted.file, status).length) || ''}</td>
                    <td>{counted && look(counted.file)}</td>
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
                    {look(one.file)}: {returned.why[why]}
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
