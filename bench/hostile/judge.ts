import { type Ending, MEGABYTES, runApart, type Way, waysFor } from './child.js';
import type { Kind } from './kind.js';

/** Seconds a verdict may take; and where as much is read as a very long report has. */
const SECONDS = 2;
const SECONDS_IF_LONG = 5;

/** A run of a hostile file, and what is wrong with it. */
export interface Line extends Ending {
  kind: Kind;
  way: Way;
  wrong: string[];
}

/** What must hold of an ending whatever the computer: its verdict, its memory, and nothing left where it should not be. */
export function wrongWith({ verdict, said, megabytes, strangers }: Ending, kind: Kind, way: Way): string[] {
  // The page tells the status of a file, not the code of the finding.
  const wanted = way.includes('html') && kind.verdict.startsWith('returned-') ? 'unreadable' : kind.verdict;
  return [
    ...(verdict === wanted ? [] : [`says ${verdict ?? `nothing: ${said}`} instead of ${wanted}`]),
    ...(megabytes <= MEGABYTES ? [] : [`takes ${megabytes.toFixed(0)} MB`]),
    ...strangers.map((file) => `left a file: ${file}`),
  ];
}

/** Runs a kind all ways there are. What is late may be late because of others: it must be so three times. */
export function* judge(kind: Kind, program: string): Generator<Line> {
  const bytes = kind.make();
  const file = kind.file ?? 'bao-cao.docx';
  const most = kind.long ? SECONDS_IF_LONG : SECONDS;
  for (const way of waysFor(file)) {
    let ending = runApart(bytes, file, way, program);
    for (let again = 0; again < 2 && ending.seconds > most; again++) {
      const other = runApart(bytes, file, way, program);
      if (other.seconds < ending.seconds) ending = other;
    }
    const late = ending.seconds > most ? [`takes ${ending.seconds.toFixed(1)} s`] : [];
    yield { ...ending, kind, way, wrong: [...wrongWith(ending, kind, way), ...late] };
  }
}
