import { useEffect, useState } from 'preact/hooks';
import type { AnswerOf, AskOf, Call } from '../worker/index.js';
import { usePage } from './context.js';

/** While somebody types, so long is waited before the worker is asked again, in milliseconds. */
const PAUSE = 150;

/**
 * What the worker answers to a question, asked again whenever one of `of` changes; the answer before stands until the new
 * one is there. Null before the first. Give what the question is made from in `of`.
 */
export function useAnswer<C extends Call>(call: C, ask: AskOf<C> | null, of: readonly unknown[]): AnswerOf<C> | null {
  const page = usePage();
  const [answer, setAnswer] = useState<AnswerOf<C> | null>(null);
  useEffect(() => {
    if (ask === null) {
      setAnswer(null);
      return;
    }
    let wanted = true;
    const wait = setTimeout(
      () =>
        page.ask(call, ask).then(
          (one) => wanted && setAnswer(() => one),
          () => wanted && page.say(page.words.shell.failed),
        ),
      answer === null ? 0 : PAUSE,
    );
    return () => {
      wanted = false;
      clearTimeout(wait);
    };
  }, [call, page.language, ...of]);
  return answer;
}
