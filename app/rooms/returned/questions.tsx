import { useId, useRef } from 'preact/hooks';
import { usePage } from '../../page/index.js';
import type { OpenQuestion } from '../../worker/index.js';
import { Ask, type Leading } from './ask.js';
import { keyOf } from './many.js';
import type { Settling } from './use-settling.js';

interface Asked extends Leading {
  questions: readonly OpenQuestion[];
  file: string;
  settling: Settling;
}

/** What is uncertain in a file, to be settled by a person. */
export function Questions({ questions, file, settling, lead, leads }: Asked) {
  const words = usePage().words.returned.settling;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="questions" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {questions.length === 0 ? words.none : words.open(questions.length)}
      </h3>
      <ul>
        {questions.map((open) => (
          <Ask
            key={keyOf(open)}
            open={open}
            file={file}
            {...{ settling, lead, leads }}
            onSettled={() => heading.current?.focus()}
          />
        ))}
      </ul>
    </section>
  );
}
