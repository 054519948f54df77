/** Counts anew what the comparisons of the reader weigh, and writes src/read/locate/weights.ts. */
import { writeFileSync } from 'node:fs';
import { noReliability, reliabilityColumns } from '../bench/detection/reliability.js';
import { allSubjects } from '../bench/detection/subjects.js';
import { type Counts, modelOf, weightsOf } from '../src/match/index.js';
import { type Kind, SCALES, VETOES, type Weights } from '../src/read/locate/scales.js';
import { calibrate } from './weights/calibration.js';
import { type AllSeen, addTo, nothingSeen, see } from './weights/counting.js';
import { labelled } from './weights/labelled.js';
import { isHeldOut, sampleOf } from './weights/sample.js';

const FILE = 'src/read/locate/weights.ts';

type AnyCounts = Counts<Record<string, string>>;

const weightsIn = ({ kinds }: AllSeen): Weights =>
  Object.fromEntries(
    (Object.keys(SCALES) as Kind[]).map((kind) => {
      const { counts, there, gone } = kinds[kind];
      const vetoes: Record<string, readonly string[]> = kind in VETOES ? VETOES[kind as keyof typeof VETOES] : {};
      return [kind, modelOf(counts as AnyCounts, there, gone, vetoes)];
    }),
  ) as unknown as Weights;

const movedIn = ({ moved, inOrder }: AllSeen): number => Math.round(Math.log2((moved + 1) / (inOrder + 1)) * 100) / 100;

function print({ kinds }: AllSeen): void {
  for (const [kind, { counts, there, gone }] of Object.entries(kinds)) {
    console.log(`${kind}: ${there} there, ${gone} gone`);
    for (const [comparison, levels] of Object.entries(counts as AnyCounts))
      for (const [level, { m, u, bits }] of Object.entries(weightsOf(levels)))
        if (bits !== 0)
          console.log(
            `  ${comparison.padEnd(9)} ${level.padEnd(36)} m ${m.toFixed(5)} u ${u.toFixed(6)} ${bits.toFixed(2).padStart(6)}  ${levels[level]?.matched} ${levels[level]?.unmatched}`,
          );
  }
}

const cases = sampleOf(await allSubjects());
const [seen, held] = [nothingSeen(), nothingSeen()];
for (const one of cases) {
  const document = labelled(one);
  if (document) see(document, isHeldOut(one) ? held : seen);
}
const without = { weights: weightsIn(seen), moved: movedIn(seen) };
const reliability = { 'held out': noReliability(), counted: noReliability() };
for (const [at, one] of cases.entries()) {
  const out = isHeldOut(one);
  const document = out || at % 5 === 0 ? labelled(one) : null;
  if (document) calibrate(document, without.weights, without.moved, reliability[out ? 'held out' : 'counted']);
}
for (const [name, some] of Object.entries(reliability)) console.log(`${name}\n${reliabilityColumns(some)}\n`);
addTo(seen, held);
print(seen);
writeFileSync(
  FILE,
  `// Written by npm run weights.
import type { Weights } from './scales.js';

/** What each comparison weighs, as a power of two. */
export const WEIGHTS: Weights = ${JSON.stringify(weightsIn(seen), null, 2)};

/** What it weighs that something stands out of the order of the form. */
export const MOVED = ${movedIn(seen)};
`,
);
