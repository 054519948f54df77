/** What the tab that works on the kept campaign holds: it is one for all copies of the page on the disk, as the storage is. */
const NAME = 'decuong';

/** So long a tab that is just being left, as on a reload, may need to let go, in milliseconds. */
const LETTING_GO = 1000;

export interface Taking {
  /** Also where another tab holds it: that one loses it. */
  takes: boolean;
  /** Another tab took it. */
  onLost(): void;
}

/**
 * Has this tab be the one that works on the campaign the browser keeps: two that each write what they changed would leave
 * a mixture of both. False where another tab is; true too in a browser that has no locks.
 */
export function hold({ takes, onLost }: Taking): Promise<boolean> {
  const { locks } = navigator as Partial<Navigator>;
  return new Promise((said) => {
    if (locks === undefined) return said(true);
    let isHeld = false;
    const held = (): Promise<never> => {
      isHeld = true;
      said(true);
      return new Promise<never>(() => undefined);
    };
    locks
      .request(NAME, takes ? { steal: true } : { signal: AbortSignal.timeout(LETTING_GO) }, held)
      .catch((error: { name?: string }) => {
        if (isHeld) onLost();
        else said(error.name !== 'TimeoutError');
      });
  });
}
