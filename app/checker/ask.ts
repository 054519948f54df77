import { ownWorker } from '../worker/index.js';
import type { Checked } from './checked.js';

/**
 * Checks a file beside the page, in a worker of its own: whatever a hostile file does to it ends with it. Null where the
 * file could not be opened or the worker broke. `signal` stops it.
 */
export async function ask(file: File, signal: AbortSignal): Promise<Checked | null> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null || signal.aborted) return null;
  const worker = ownWorker();
  const checked = await new Promise<Checked | null>((done) => {
    worker.onmessage = ({ data }: MessageEvent<Checked>) => done(data);
    worker.onerror = (event) => {
      event.preventDefault();
      done(null);
    };
    signal.addEventListener('abort', () => done(null));
    worker.postMessage({ name: file.name, bytes: new Uint8Array(bytes) }, [bytes]);
  });
  worker.terminate();
  return checked;
}
