import { useMemo, useRef, useState } from 'preact/hooks';
import { packIn, withReturned } from '../../model/index.js';
import { DropFiles, Problems, usePage } from '../../page/index.js';
import type { Looked } from './looking.js';
import { Matrix } from './matrix.js';
import { Review } from './review.js';
import { SettleMany } from './settle-many.js';
import './style.css';
import { useLast } from './use-last.js';
import { useSettling } from './use-settling.js';

export { DocumentAt } from './document-at.js';

/** So many of the files just read are shown while others are. */
const LATEST = 12;

/** What came back, and how far it is complete. */
export function ReturnedRoom() {
  const { change, folder, led, reviews, words } = usePage();
  const { briefs, files, reading } = reviews;
  const last = useLast(reviews.status);
  const status = files.length === 0 ? reviews.status : last;
  const settling = useSettling(status);
  const { returned } = words;
  const [looked, setLooked] = useState<Looked | null>(led);
  const from = useRef<HTMLElement | null>(null);
  const look = (next: Looked): void => {
    if (looked === null && document.activeElement instanceof HTMLElement) from.current = document.activeElement;
    setLooked(next);
  };
  const close = (): void => {
    setLooked(null);
    from.current?.focus();
  };
  // While files are read the page is drawn anew many times, and the table of a thousand units is the same.
  const matrix = useMemo(
    () => status && <Matrix status={status} settling={settling} onLook={look} />,
    [status, settling.questions, returned, looked],
  );
  return (
    <>
      <DropFiles label={returned.drop} several onFiles={(added) => change((now) => withReturned(now, added))} />
      <p role="status">{reading ? returned.reading(reading.done, reading.of) : returned.count(files.length)}</p>
      {packIn(folder) === null && files.length > 0 && <p role="alert">{returned.noPack}</p>}
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
          {looked !== null && (
            <Review key={looked.file} {...{ looked, status, settling }} onLook={look} onClose={close} />
          )}
          <Problems problems={status.problems} />
          {status.returns.unplaced.length > 0 && (
            <section>
              <h2>{returned.nobody}</h2>
              <ul>
                {status.returns.unplaced.map(({ return: { file }, why, settled }) => (
                  <li key={file}>
                    <button type="button" class="link" aria-label={returned.look(file)} onClick={() => look({ file })}>
                      {file}
                    </button>
                    : {settled === undefined ? (status.unread[file]?.what ?? returned.why[why]) : returned.leftOut}{' '}
                    {settled === undefined && <em>{status.unread[file]?.todo}</em>}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <SettleMany settling={settling} onLook={look} />
          {matrix}
        </>
      )}
    </>
  );
}
