import { usePage } from '../page/index.js';
import type { Work } from './use-work.js';

/** What goes on, what was told, and what saving means. */
export function Footer({ going, said, onHeard }: { going: Work | null; said: string; onHeard(): void }) {
  const { shell, issue } = usePage().words;
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
      <p class="help">{shell.kept}</p>
    </footer>
  );
}
