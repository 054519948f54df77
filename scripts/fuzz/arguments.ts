import { parseArgs } from 'node:util';
import { KINDS, type Kind } from './case.js';

/** What a run was asked to do. */
export interface Asked {
  minutes: number;
  /** The number of the first case; the following cases have the numbers after it. */
  seed: number;
  /** Only this kind of damage; all where null. */
  kind: Kind | null;
  /** Run the first case alone. */
  one: boolean;
  /** Where cases that end badly are put. */
  save: string;
}

export const USAGE = `npm run fuzz -- [options]
  --minutes N   how long to go on (1)
  --seed N      the number of the first case (2026)
  --kind KIND   only this kind: ${KINDS.join(', ')}
  --one         only the first case, to look at it again
  --save DIR    where to put files that end badly (tmp/fuzz)
`;

/** Reads the command line; throws an error with words for the person on options it does not know. */
export function readArguments(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: '2026' },
      kind: { type: 'string' },
      one: { type: 'boolean', default: false },
      save: { type: 'string', default: 'tmp/fuzz' },
    },
  });
  const kind = KINDS.find((one) => one === values.kind) ?? null;
  if (values.kind !== undefined && kind === null) throw new Error(`--kind ${values.kind} is not known`);
  const { one, save } = values;
  return { minutes: Number(values.minutes), seed: Number(values.seed), kind, one, save };
}
