import { usePage } from '../../page/index.js';
import type { Changed } from '../../worker/index.js';

/** So many differences are told. */
const TOLD = 10;

interface Told {
  changed: Changed;
  /** The version the outline says now. */
  version: number;
  onMake(version: number): void;
}

/** That forms no longer agree with the outline or the list, how, and what to do. */
export function ChangedForms({ changed, version, onMake }: Told) {
  const words = usePage().words.issue.changed;
  const { stale, missing, gone, asked, version: former } = changed;
  const next = Math.max(version, former + 1);
  return (
    <section class="problems" aria-labelledby="changed-forms">
      <h2 id="changed-forms">{words.title}</h2>
      <ul>
        {stale > 0 && <li>{words.stale(stale)}</li>}
        {missing > 0 && <li>{words.missing(missing)}</li>}
        {gone > 0 && <li>{words.gone(gone)}</li>}
      </ul>
      {asked.length > 0 && (
        <>
          <p>{words.asked}</p>
          <ul>
            {asked.slice(0, TOLD).map((one) => (
              <li key={`${one.difference.is} ${one.difference.item}`}>{words.difference(one)}</li>
            ))}
            {asked.length > TOLD && <li>{words.more(asked.length - TOLD)}</li>}
          </ul>
        </>
      )}
      <p>{words.what}</p>
      <p class="actions">
        <button type="button" onClick={() => onMake(former)}>
          {words.notSent(former)}
        </button>
        <button type="button" class="main" onClick={() => onMake(next)}>
          {words.sent(next)}
        </button>
      </p>
    </section>
  );
}
