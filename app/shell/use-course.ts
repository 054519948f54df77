import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { areIn, type Folder, nextRoom, type Room, stateOfRooms, textsOf } from '../model/index.js';
import type { Page } from '../page/index.js';
import type { AnswerOf } from '../worker/index.js';

/** While somebody types, so long is waited before the worker is asked again, in milliseconds. */
const PAUSE = 200;

interface Course extends Pick<Page, 'took'> {
  done: Record<Room, boolean>;
  /** Where there is something to do next; null while nobody knows, and where nothing is left. */
  next: Room | null;
}

interface Going extends Pick<Page, 'folder' | 'reviews' | 'ask' | 'language'> {
  room: Room;
}

/** Which steps of the campaign are done, and which one comes next to the room one is in. */
export function useCourse({ folder, room, reviews, ask, language }: Going): Course {
  const [ready, setReady] = useState<AnswerOf<'ready'> | null>(null);
  /** The campaign as it stood when letters or the consolidated report were taken of it. */
  const [taken, setTaken] = useState<Partial<Record<Room, Folder>>>({});
  const texts = textsOf(folder);
  const { outline, units, manifest } = texts;
  useEffect(() => {
    let wanted = true;
    const wait = setTimeout(
      () =>
        ask('ready', { texts }).then(
          (answer) => wanted && setReady(answer),
          () => undefined,
        ),
      PAUSE,
    );
    return () => {
      wanted = false;
      clearTimeout(wait);
    };
  }, [outline, units, manifest, ask]);
  const took = useCallback((of: Room) => setTaken((now) => ({ ...now, [of]: folder })), [folder]);
  const { status, files } = reviews;
  const [unsettled, setUnsettled] = useState<{ of: typeof status; count: number } | null>(null);
  useEffect(() => {
    // While reports are still to come it does not matter, and may take long to find out.
    if (status === null || !areIn(status.returns)) return;
    let wanted = true;
    ask('unsettled', { texts, files: files.map(({ name }) => name), language }).then(
      ({ count }) => wanted && setUnsettled({ of: status, count }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [status, ask]);
  return useMemo(() => {
    const returns = status?.returns ?? null;
    const open = unsettled?.of === status ? unsettled.count : null;
    const done = stateOfRooms({ ready, returns, unsettled: open, isTaken: (one) => taken[one] === folder });
    return { took, done, next: ready && nextRoom(folder, done, room) };
  }, [ready, status, unsettled, taken, folder, room, took]);
}
