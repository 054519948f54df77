import { parseArgs } from 'node:util';

/** What a run was asked to do. */
export interface Asked {
  /** Without the packages of others. */
  own: boolean;
  rounds: number;
  /** Write the tables into docs/performance.md. */
  write: boolean;
  /** End with 1 where a row is slower than the thresholds. */
  check: boolean;
}

export const USAGE = `npm run bench:peers -- [options]
  --own              without the packages of others, which "npm ci" in bench/peers installs
  --rounds N         how often each is measured (7)
  --check thresholds end with 1 where something is slower than bench/peers/thresholds.json allows
  --write            write the tables into docs/performance.md
`;

/** Reads the command line; throws an error with words for the person on options it does not know. */
export function readArguments(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      own: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '7' },
      check: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  if (values.check !== undefined && values.check !== 'thresholds')
    throw new Error(`--check ${values.check} is not known`);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds} is no number of rounds`);
  return { own: values.own, rounds, write: values.write, check: values.check !== undefined };
}
