import type { Problem } from '../worker/index.js';
import { usePage } from './context.js';

/** Where a problem is, as far as it has a place that says something to a person. */
function whereOf({ place }: Problem, line: (line: number) => string): string {
  if (place.in === 'source') return line(place.line);
  if (place.in === 'sheet') return place.cell;
  return place.in === 'document' ? place.trail.join(' › ') || place.quote : '';
}

/** Problems in words: what, why, what to do. */
export function Problems({
  problems,
  onChoose,
  canChoose = () => true,
}: {
  problems: readonly Problem[];
  onChoose?: (problem: Problem) => void;
  /** Which of them lead somewhere; all unless said. */
  canChoose?: (problem: Problem) => boolean;
}) {
  const { problems: words } = usePage().words;
  if (problems.length === 0) return null;
  return (
    <section class="problems" aria-label={words.list(problems.length)}>
      <h3>{words.list(problems.length)}</h3>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${JSON.stringify(problem.place)}`} class={problem.severity}>
            <strong>{words[problem.severity]}</strong>{' '}
            {onChoose && canChoose(problem) && whereOf(problem, words.line) !== '' ? (
              <button type="button" class="link" onClick={() => onChoose(problem)}>
                {whereOf(problem, words.line)}
              </button>
            ) : (
              <span class="where">{whereOf(problem, words.line)}</span>
            )}{' '}
            {problem.what} {problem.why} <em>{problem.todo}</em>
          </li>
        ))}
      </ul>
    </section>
  );
}
