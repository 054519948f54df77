import type { AnswerOf, AskOf, Call, FromWorker, Progress } from './protocol.js';
import { leavingOut } from './sent-texts.js';

/** What was being done was stopped by the person. */
export class Stopped extends Error {}

/** The worker died over what it was asked. */
export class Lost extends Error {}

export interface Asking {
  progress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/** Asks a worker. Rejects with `Stopped` where `signal` says so, with `Lost` where the worker died. */
export type Ask = <C extends Call>(call: C, ask: AskOf<C>, asking?: Asking) => Promise<AnswerOf<C>>;

/** The one side of a worker the page holds. */
export interface Posting {
  postMessage(message: unknown): void;
  addEventListener(is: 'message', heard: (event: { data: FromWorker }) => void): void;
  addEventListener(is: 'error', heard: (event: { message: string; preventDefault(): void }) => void): void;
}

interface Waiting extends Asking {
  done(answer: unknown): void;
  fail(error: Error): void;
}

/** What asks a worker and hands its answers to whoever asked. */
export function askOf(worker: Posting): Ask {
  const waiting = new Map<number, Waiting>();
  const sent = leavingOut();
  let last = 0;
  worker.addEventListener('message', ({ data }) => {
    const one = waiting.get(data.id);
    if (one === undefined) return;
    if ('progress' in data) {
      one.progress?.(data.progress);
      return;
    }
    waiting.delete(data.id);
    if ('answer' in data) one.done(data.answer);
    else one.fail(data.cancelled ? new Stopped() : new Error(data.fault));
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    for (const { fail } of waiting.values()) fail(new Lost(event.message));
    waiting.clear();
  });
  return (call, ask, asking = {}) =>
    new Promise((done, fail) => {
      last += 1;
      const id = last;
      waiting.set(id, { ...asking, done: done as (answer: unknown) => void, fail });
      asking.signal?.addEventListener('abort', () => worker.postMessage({ id, cancel: true }));
      worker.postMessage({ id, call, ask: sent(ask) });
    });
}
