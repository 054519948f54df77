import type { AppWords } from '../words/index.js';

/** In the place of all rooms, while another tab works on the campaign. */
export function Elsewhere({ words, onTake }: { words: AppWords['shell']; onTake(): void }) {
  return (
    <main id="content">
      <aside class="next">
        <p role="status">{words.elsewhere}</p>
        <p class="actions">
          <button type="button" class="main" onClick={onTake}>
            {words.bringHere}
          </button>
        </p>
      </aside>
    </main>
  );
}
