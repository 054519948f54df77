import { useRef } from 'preact/hooks';

/** The last that was there, while there is none. */
export function useLast<T>(now: T | null): T | null {
  const last = useRef(now);
  if (now !== null) last.current = now;
  return last.current;
}
