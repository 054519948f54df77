import { parseArgs } from 'node:util';

/** What a run was asked to do. */
export interface Asked {
  /** Only cases whose name holds this. */
  only: string;
  /** Of how many cases to print what differs. */
  failures: number;
  /** More folders of cases, each measured in a table of its own. */
  also: string[];
  /** Write the table into docs/tests.md. */
  write: boolean;
  /** End with 1 where a figure is worse than the thresholds. */
  check: boolean;
}

export const USAGE = `npm run bench:import -- [options]
  --only WORDS       only cases whose name holds these words
  --failures N       print of the first N cases with a difference what was expected and is not there
  --also FOLDER      measure the cases of a folder of the same shape too, in a table of their own (several times)
  --check thresholds end with 1 where a figure is worse than bench/import-thresholds.json allows
  --write            write the table into docs/tests.md
`;

/** Reads the command line; throws an error with words for the person on options it does not know. */
export function readArguments(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: '' },
      failures: { type: 'string', default: '0' },
      also: { type: 'string', multiple: true, default: [] },
      check: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  if (values.check !== undefined && values.check !== 'thresholds')
    throw new Error(`--check ${values.check} is not known`);
  const { only, also, write } = values;
  return { only, also, write, failures: Number(values.failures), check: values.check !== undefined };
}
