import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const HOLDS = 'section, form, nav, main, header, footer';

/**
 * Keeps those who work by keys or by ear in their place. In another room (`where`) they begin at its top, unless they are
 * going through the steps; and where what they were at is taken away, or cannot be used any more, they are left at what
 * held it.
 */
export function useFocus(where: string): void {
  const before = useRef(where);
  useLayoutEffect(() => {
    if (before.current === where) return;
    before.current = where;
    if (document.activeElement?.closest('nav') === null) document.getElementById('content')?.focus();
  }, [where]);

  useEffect(() => {
    let around: HTMLElement[] = [];
    const note = ({ target }: FocusEvent): void => {
      around = [];
      for (let at = target as HTMLElement | null; at !== null; at = at.parentElement) around.push(at);
    };
    const keep = (): void => {
      const [last] = around;
      const { activeElement } = document;
      if (last === undefined || (activeElement !== document.body && activeElement !== last)) return;
      if (last.isConnected && !last.matches(':disabled')) return;
      const place = around.find((element) => element.isConnected && element.matches(HOLDS));
      if (place === undefined) return;
      place.tabIndex = -1;
      place.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(keep);
    watch.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    addEventListener('focusin', note);
    return () => {
      watch.disconnect();
      removeEventListener('focusin', note);
    };
  }, []);
}
