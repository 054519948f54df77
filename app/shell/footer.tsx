import { usePage } from '../page/index.js';
import type { Work } from './use-work.js';

interface Foot {
  going: Work | null;
  said: string;
  /** Whether the browser keeps what is worked on. */
  isKept: boolean;
  onHeard(): void;
}

/** What goes on, what was told, and what saving means. */
export function Footer({ going, said, isKept, onHeard }: Foot) {
  const { reviews, words } = usePage();
  const { shell, returned } = words;
  const { reading } = reviews;
  const { progress } = going ?? {};
  return (
    <footer>
      <div role="status" aria-live="polite" class={said === '' ? 'said' : 'said open'}>
        {said}
        {said !== '' && (
          <button type="button" class="quiet" aria-label="×" onClick={onHeard}>
            ×
          </button>
        )}
      </div>
      {going && (
        <div class="going">
          <label>
            {going.what} {progress && shell.sofar(progress.done, progress.of)}
            <progress max={progress?.of} value={progress?.done} />
          </label>
          <button type="button" onClick={going.stop}>
            {shell.stop}
          </button>
        </div>
      )}
      {reading && (
        <div class="going">
          <label>
            {returned.reading(reading.done, reading.of)}
            <progress max={reading.of} value={reading.done} />
          </label>
          <button type="button" onClick={reading.isStopped ? reviews.goOn : reviews.stop}>
            {reading.isStopped ? shell.goOn : shell.stop}
          </button>
        </div>
      )}
      {isKept ? (
        <p class="help">{shell.kept}</p>
      ) : (
        <p class="problems" role="alert">
          {shell.notKept}
        </p>
      )}
    </footer>
  );
}
