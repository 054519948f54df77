import { ROOMS, type Room } from '../model/index.js';
import { usePage } from '../page/index.js';

interface StepsProps {
  room: Room;
  done: Record<Room, boolean>;
  next: Room | null;
  onGo(room: Room): void;
}

/** The rooms in the order of a campaign: where one is, what is done, what comes next. */
export function Steps({ room, done, next, onGo }: StepsProps) {
  const { words } = usePage();
  return (
    <nav class="steps" aria-label={words.shell.navigation}>
      <ol>
        {ROOMS.map((one, at) => (
          <li key={one} class={[done[one] && 'done', one === next && 'next'].filter(Boolean).join(' ')}>
            <button type="button" aria-current={one === room ? 'step' : undefined} onClick={() => onGo(one)}>
              <span class="number" aria-hidden="true">
                {done[one] ? '✓' : at + 1}
              </span>
              {words.rooms[one].name}
              {done[one] && <span class="away"> ({words.shell.done})</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
