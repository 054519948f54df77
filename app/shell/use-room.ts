import { useCallback, useEffect, useState } from 'preact/hooks';
import { ROOMS, type Room } from '../model/index.js';
import type { Led } from '../page/index.js';

interface Where {
  room: Room;
  led: Led | null;
}

/** The room the address of the page names. */
const named = (): Room | undefined => ROOMS.find((room) => location.hash === `#${room}`);

/** Where one is. It stands in the address, so that the browser's own keys lead back, and a reload to the same room. */
export function useRoom(onLeave: () => void): Where & { go(room: Room, led?: Led): void } {
  const [where, setWhere] = useState<Where>(() => ({ room: named() ?? 'outline', led: null }));
  const go = useCallback((room: Room, led?: Led) => {
    onLeave();
    setWhere({ room, led: led ?? null });
    location.hash = room;
  }, []);
  useEffect(() => {
    const follow = (): void => {
      const room = named() ?? (location.hash === '' ? 'outline' : undefined);
      if (room === undefined) return;
      setWhere((now) => (now.room === room ? now : { room, led: null }));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return { ...where, go };
}
