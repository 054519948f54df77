import type { AppWords } from '../words/index.js';
import type { Problem } from '../worker/index.js';
import { usePage } from './context.js';

/** Where a problem is, as far as it has a place that says something to a person: a line of a definition does to few. */
function whereOf({ place }: Problem): string {
  if (place.in === 'sheet') return place.cell;
  return place.in === 'document' ? place.trail.join(' › ') || place.quote : '';
}

/** What entries of a definition and their values are called on the page, by their keys. */
const namesOf = ({ fields, choices }: AppWords['outline']): ReadonlyMap<string, string> =>
  new Map(Object.entries({ ...choices, ...fields }).map(([at, name]) => [at.split('.').at(-1) ?? '', name]));

/** A text about a definition that quotes keys of it, with what the page calls them. */
const inNames = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(/“([a-z][\w-]*)(?:: …)?”/g, (quoted, key) => (names.has(key) ? `“${names.get(key)}”` : quoted));

/** Problems in words: what, why, what to do. */
export function Problems({
  problems,
  onChoose,
  canChoose = () => true,
  where = whereOf,
  asText = false,
}: {
  problems: readonly Problem[];
  onChoose?: (problem: Problem) => void;
  /** Which of them lead somewhere; all unless said. */
  canChoose?: (problem: Problem) => boolean;
  /** What is said of where it is. */
  where?: (problem: Problem) => string;
  /** Beside a definition as text: told by its lines and in its keys. */
  asText?: boolean;
}) {
  const { problems: words, outline } = usePage().words;
  const names = namesOf(outline);
  if (problems.length === 0) return null;
  return (
    <section class="problems" aria-label={words.list(problems.length)}>
      <h3>{words.list(problems.length)}</h3>
      <ul>
        {problems.map((problem) => {
          const { place } = problem;
          const at = asText && place.in === 'source' ? words.line(place.line) : where(problem);
          const said = (text: string): string => (place.in === 'source' && !asText ? inNames(text, names) : text);
          return (
            <li key={`${problem.code} ${JSON.stringify(place)}`} class={problem.severity}>
              <strong>{words[problem.severity]}</strong>{' '}
              {onChoose && canChoose(problem) && at !== '' ? (
                <button type="button" class="link" onClick={() => onChoose(problem)}>
                  {at}
                </button>
              ) : (
                <span class="where">{at}</span>
              )}{' '}
              {said(problem.what)} {said(problem.why)} <em>{said(problem.todo)}</em>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
