import type { StatusMatrix } from '../../../src/index.js';
import { usePage } from '../../page/index.js';

/** How each mark is written: that of gaps says how much is there of what is asked. */
const WRITTEN = { done: '✓', gaps: '2/5', wrong: '!', free: '–', unasked: '·' } as const;

/** What the marks and the numbers above them mean. */
export function Legend({ matrix: { marks, parts } }: { matrix: StatusMatrix }) {
  const { legend } = usePage().words.returned.matrix;
  return (
    <details class="legend">
      <summary>{legend}</summary>
      <dl>
        {(Object.keys(WRITTEN) as (keyof typeof WRITTEN)[]).map((is) => (
          <div key={is}>
            <dt class={`mark ${is}`}>{WRITTEN[is]}</dt>
            <dd>{marks[is]}</dd>
          </div>
        ))}
        {parts
          .filter(({ short, title }) => short !== title)
          .map(({ id, short, title }) => (
            <div key={id}>
              <dt>{short}</dt>
              <dd>{title}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
}
