import { archives } from './archives.js';
import { course } from './course.js';
import { Definitions } from './definition.js';
import { editing } from './editing.js';
import type { Handlers, Working } from './handlers.js';
import { issuing } from './issuing.js';
import { making } from './making.js';
import { opening } from './opening.js';
import type { OwnFiles } from './own-files.js';
import type { FromWorker, ToWorker } from './protocol.js';
import { reading } from './reading.js';
import { puttingBack } from './sent-texts.js';

/** Nobody wants the answer any more. */
class Cancelled extends Error {}

/** So long a question is worked on, in milliseconds, before others are let in. */
const SLICE = 50;

const macrotask = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Everything the worker can be asked. */
export const handlersWith = (own: OwnFiles): Handlers => {
  const definitions = new Definitions(own);
  const issued = issuing(definitions, own);
  return {
    ...editing(definitions),
    ...making(definitions, own),
    ...issued,
    ...course(definitions, issued.standing),
    ...opening(definitions),
    ...reading(own),
    ...archives,
  };
};

/** Answers questions as they come; `send` posts to whoever asked. */
export function serve(own: OwnFiles, send: (message: FromWorker) => void): (message: ToWorker) => void {
  const handlers = handlersWith(own);
  const cancelled = new Set<number>();
  const whole = puttingBack();
  return (message) => {
    const { id } = message;
    if ('cancel' in message) {
      cancelled.add(id);
      return;
    }
    let since = performance.now();
    const working: Working = {
      tell: (progress) => send({ id, progress }),
      rest: async () => {
        if (performance.now() - since < SLICE) return;
        await macrotask();
        since = performance.now();
        if (cancelled.has(id)) throw new Cancelled();
      },
    };
    const handle = handlers[message.call] as (ask: unknown, working: Working) => Promise<unknown>;
    handle(whole(message.ask as object), working).then(
      (answer) => send({ id, answer }),
      (error) => send({ id, fault: String(error?.stack ?? error), cancelled: error instanceof Cancelled }),
    );
  };
}
