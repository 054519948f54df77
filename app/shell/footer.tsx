import { usePage } from '../page/index.js';
import type { Work } from './use-work.js';

/** What goes on, what was told, and what saving means. */
export function Footer({ going, said, onHeard }: { going: Work | null; said: string; onHeard(): void }) {
  const { reviews, words } = usePage();
  const { shell, issue, returned } = words;
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
            {going.what} {progress && issue.making(progress.done, progress.of)}
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
      <p class="help">{shell.kept}</p>
    </footer>
  );
}
