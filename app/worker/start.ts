import { type Ask, askOf } from './client.js';

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

/**
 * Starts the worker a page carries as text: a page opened from the disk may load no other file, and start no worker of
 * modules.
 */
export function ownWorker(): Worker {
  const script = document.getElementById('worker')?.textContent ?? '';
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  return new Worker(trusted(url));
}

/** Starts the worker of the page of a campaign. */
export const startWorker = (): Ask => askOf(ownWorker());
