import { parseArgs } from 'node:util';

/** What a run was asked to do. */
export interface Asked {
  /** The small part of the plan that is run with every change. */
  quick: boolean;
  /** Pass a share of the files through LibreOffice and pandoc. */
  office: boolean;
  /** Write docs/detection.md. */
  write: boolean;
  /** End with 1 where a figure is below the thresholds. */
  check: boolean;
  /** Only cases whose name holds this. */
  only: string;
  /** How many failures to print. */
  failures: number;
  /** Where to put the files that were read wrongly. */
  save: string | null;
  seed: string;
}

export const SEED = '2026';

export const USAGE = `npm run bench:detection -- [options]
  --quick            a small part of the plan, the one --check thresholds uses
  --office           also pass files through LibreOffice and pandoc (slow)
  --only WORDS       only cases whose name holds these words: an outline, a unit, a kind of damage
  --failures N       print the first N things that were read wrongly
  --save DIR         write the files that were read wrongly
  --check thresholds end with 1 where a figure is below bench/thresholds.json
  --write            write docs/detection.md
  --seed WORD        another seed than ${SEED}
`;

/** Reads the command line; throws an error with words for the person on options it does not know. */
export function readArguments(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      office: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      check: { type: 'string' },
      only: { type: 'string', default: '' },
      failures: { type: 'string', default: '0' },
      save: { type: 'string' },
      seed: { type: 'string', default: SEED },
    },
  });
  if (values.check !== undefined && values.check !== 'thresholds')
    throw new Error(`--check ${values.check} is not known`);
  const { quick, office, write, only, seed } = values;
  const check = values.check !== undefined;
  return {
    quick: quick || check,
    office,
    write,
    check,
    only,
    failures: Number(values.failures),
    save: values.save ?? null,
    seed,
  };
}
