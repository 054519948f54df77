import { useEffect } from 'preact/hooks';

/** Files dropped beside every place that takes some: the browser would leave the page and show them. */
export function useStrayDrops(onDrop: (dropped: DataTransfer) => void): void {
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      const { dataTransfer } = event;
      if (event.defaultPrevented || !dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (event.type === 'drop') onDrop(dataTransfer);
    };
    addEventListener('dragover', hold);
    addEventListener('drop', hold);
    return () => {
      removeEventListener('dragover', hold);
      removeEventListener('drop', hold);
    };
  }, [onDrop]);
}
