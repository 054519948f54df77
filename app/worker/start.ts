import { carriedBytes } from './carried-bytes.js';
import { type Ask, askOf, Lost } from './client.js';
import { Pool, type Started } from './pool.js';
import type { Call } from './protocol.js';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): URL };
}

/** Browsers with Trusted Types start a worker only from an address a policy of the page has made. */
function trusted(url: string): string | URL {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  return types === undefined
    ? url
    : types.createPolicy('decuong', { createScriptURL: (own) => own }).createScriptURL(url);
}

let script: string | URL | null = null;

/**
 * Starts the worker a page carries as text: a page opened from the disk may load no other file, and start no worker of
 * modules.
 */
export function ownWorker(): Worker {
  script ??= trusted(URL.createObjectURL(new Blob([carriedBytes('worker')], { type: 'text/javascript' })));
  return new Worker(script);
}

function started(): Started {
  const worker = ownWorker();
  return { ask: askOf(worker), end: () => worker.terminate() };
}

/** Questions that open files of others: whatever such a file does to a worker, the one that knows the campaign lives. */
const OPENING: ReadonlySet<Call> = new Set<Call>(['import', 'read', 'report', 'sheet', 'unzip']);

/** Each worker holds a library of its own in memory: more than this would not be worth it. */
const MOST = 6;

/** So many files are read at once. */
export const lanes = (): number => Math.min(MOST, navigator.hardwareConcurrency || 1);

/** A worker that knows what was read, started anew where it dies: what was read has to be read again. */
function lasting(): Ask {
  let now = started();
  return async (call, ask, asking) => {
    const asked = now;
    try {
      return await asked.ask(call, ask, asking);
    } catch (error) {
      if (error instanceof Lost && asked === now) {
        asked.end();
        now = started();
      }
      throw error;
    }
  };
}

/** Starts the workers of the page of a campaign: one that knows it, and as many as are needed to open files. */
export function startWorkers(): Ask {
  const knowing = lasting();
  const opening = new Pool(started, lanes());
  return (call, ask, asking) => (OPENING.has(call) ? opening.ask : knowing)(call, ask, asking);
}
