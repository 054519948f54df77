import type { AnswerOf, AskOf, Call, Progress } from './protocol.js';

/** What a handler has beside its question. */
export interface Working {
  tell(progress: Progress): void;
  /** Lets other questions in from time to time; rejects where nobody wants the answer any more. */
  rest(): Promise<void>;
}

export type Handlers = { [C in Call]: (ask: AskOf<C>, working: Working) => Promise<AnswerOf<C>> };
