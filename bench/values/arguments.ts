import { parseArgs } from 'node:util';

/** What a run was asked to do. */
export interface Asked {
  /** Only families whose name holds this. */
  only: string;
  /** How many failures to print. */
  failures: number;
  /** Files of more cases. */
  also: string[];
  /** Write the table into docs/reading.md. */
  write: boolean;
  /** End with 1 where a figure is worse than the thresholds. */
  check: boolean;
  seed: string;
}

export const SEED = '2026';

export const USAGE = `npm run bench:values -- [options]
  --only WORDS       only families whose name holds these words
  --failures N       print the first N cases that were read wrongly
  --also FILE        measure the cases of a file of the same shape too, in a table of their own (JSON; several times)
  --check thresholds end with 1 where a figure is worse than bench/values-thresholds.json allows
  --write            write the table into docs/reading.md
  --seed WORD        another seed than ${SEED}
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
      seed: { type: 'string', default: SEED },
    },
  });
  if (values.check !== undefined && values.check !== 'thresholds')
    throw new Error(`--check ${values.check} is not known`);
  const { only, also, write, seed } = values;
  return { only, also, write, seed, failures: Number(values.failures), check: values.check !== undefined };
}
