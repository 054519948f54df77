import { ROOMS, type Room } from '../model/index.js';
import { usePage } from '../page/index.js';

/** What a first visit begins with: a worked example to click through, or the guide. */
export function Welcome({ onTour, onGuide }: { onTour(): void; onGuide(): void }) {
  const { tour } = usePage().words;
  return (
    <aside class="next" aria-label={tour.welcome}>
      <p>{tour.about}</p>
      <p class="actions">
        <button type="button" class="main" onClick={onTour}>
          {tour.begin}
        </button>
        <button type="button" onClick={onGuide}>
          {tour.guide}
        </button>
      </p>
    </aside>
  );
}

/** What there is to see of the worked example in a room, and the way on. */
export function Tour({ room, onEnd }: { room: Room; onEnd(): void }) {
  const { go, words } = usePage();
  const { tour } = words;
  const next = ROOMS[ROOMS.indexOf(room) + 1];
  return (
    <aside class="next" aria-label={tour.name}>
      <p>
        <strong>{tour.name}.</strong> {tour.rooms[room]}
      </p>
      <p class="actions">
        {next !== undefined && (
          <button type="button" class="main" onClick={() => go(next)}>
            {tour.next(words.rooms[next].name)}
          </button>
        )}
        <button type="button" onClick={onEnd}>
          {tour.end}
        </button>
      </p>
    </aside>
  );
}
