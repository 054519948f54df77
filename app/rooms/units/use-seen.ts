import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** The height of a row, in pixels; `style.css` has it in rem. */
const heightOf = (): number => 2.25 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** So many rows are drawn above and below those that are seen. */
const BEYOND = 10;

export interface Seen {
  /** What scrolls. */
  place: { current: HTMLDivElement | null };
  /** The rows to be drawn, the second one not included. */
  rows: readonly [from: number, to: number];
  /** So many rows go onto one screen. */
  page: number;
  onScroll(): void;
  /** Brings a row and a column into sight. */
  show(row: number, column: number): void;
}

/** Which rows of a long list are seen in the place it scrolls in: only these are drawn; on paper, all. */
export function useSeen(count: number): Seen {
  const place = useRef<HTMLDivElement>(null);
  const [[top, page], setSeen] = useState<readonly [top: number, page: number]>([0, 20]);

  const onScroll = useCallback((): void => {
    if (place.current === null) return;
    const height = heightOf();
    const next = [
      Math.floor(place.current.scrollTop / height),
      Math.ceil(place.current.clientHeight / height),
    ] as const;
    setSeen((now) => (now[0] === next[0] && now[1] === next[1] ? now : next));
  }, []);

  const [printed, setPrinted] = useState(false);

  useEffect(() => {
    const begin = (): void => setPrinted(true);
    const end = (): void => setPrinted(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);

  useEffect(() => {
    const watch = new ResizeObserver(onScroll);
    if (place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, [onScroll]);

  const show = useCallback((row: number, column: number): void => {
    const box = place.current;
    if (box === null) return;
    const height = heightOf();
    const head = height;
    if (row >= 0 && row * height < box.scrollTop) box.scrollTop = row * height;
    else if ((row + 2) * height > box.scrollTop + box.clientHeight)
      box.scrollTop = (row + 2) * height + head / 2 - box.clientHeight;
    const cell = box.querySelector<HTMLElement>(`[role="columnheader"][aria-colindex="${column + 2}"]`);
    const rowHead = box.querySelector<HTMLElement>('[role="columnheader"]')?.offsetWidth ?? 0;
    if (cell === null) return;
    if (cell.offsetLeft - rowHead < box.scrollLeft) box.scrollLeft = cell.offsetLeft - rowHead;
    else if (cell.offsetLeft + cell.offsetWidth > box.scrollLeft + box.clientWidth)
      box.scrollLeft = cell.offsetLeft + cell.offsetWidth - box.clientWidth;
  }, []);

  const rows: Seen['rows'] = printed ? [0, count] : [Math.max(0, top - BEYOND), Math.min(count, top + page + BEYOND)];
  return { place, rows, page, onScroll, show };
}
