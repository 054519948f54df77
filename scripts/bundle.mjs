/**
 * Builds what is installed from what is written. Names and lines stay as they are written, so that what a fault says can
 * be found.
 *
 * - the library, `dist/src/index.js`: modules, in parts, which find the packages where they were installed with it;
 * - the program, `dist/program/`: with what it uses of the packages, in parts that are loaded when they are asked for, and
 *   threads beside them. They are CommonJS, since what V8 compiled can be kept of scripts only;
 * - what starts it, `dist/src/cli.js` (`src/commands/start/`).
 */
import { rmSync, writeFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { rolldown } from 'rolldown';

const PROGRAM = 'dist/program';

/** Builds `input`; gives the files it became, by the names of their entries. */
async function build(input, output, { external, alias, define } = {}) {
  const bundle = await rolldown({
    input,
    platform: 'node',
    external,
    resolve: { alias },
    // No module of ours or of the packages does more than to give what it exports.
    treeshake: { moduleSideEffects: false },
    transform: { define },
    // A line for each module, with its file, made a two hundredth of the package; the names in the code tell as much.
    experimental: { attachDebugInfo: 'none' },
  });
  // What is said of the code stands in src/, and that of the library in its types.
  const built = await bundle.write({
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    comments: { jsdoc: false, legal: true, annotation: true },
    ...output,
  });
  await bundle.close();
  return new Map(built.output.filter(({ isEntry }) => isEntry).map(({ name, fileName }) => [name, fileName]));
}

// What was compiled of an earlier build goes with it.
rmSync(PROGRAM, { recursive: true, force: true });
const entries = await build(
  {
    cli: 'src/cli.ts',
    'pack-thread': 'src/commands/build/pack-thread.ts',
    'review-thread': 'src/commands/returned/review-thread.ts',
    'check-thread': 'src/commands/check/check-thread.ts',
  },
  {
    dir: PROGRAM,
    format: 'cjs',
    intro: "'use strict';",
    // V8 takes what it compiled for any script of the same length, so a part is called after what it holds.
    entryFileNames: ({ name }) => (name === 'cli' ? '[name]-[hash].js' : '[name].js'),
  },
  // That for Node differs in how it starts threads, which we never have it do, and loads what finds modules to do so.
  { alias: { fflate: 'fflate/browser' } },
);
writeFileSync(`${PROGRAM}/package.json`, '{ "type": "commonjs" }\n');
await build(
  { index: 'src/index.ts' },
  { dir: 'dist/src', format: 'esm' },
  { external: (id) => !id.startsWith('.') && !isAbsolute(id) },
);
await build(
  { cli: 'src/commands/start/index.ts' },
  { dir: 'dist/src', format: 'esm' },
  { define: { FIRST_PART: JSON.stringify(entries.get('cli')) } },
);
