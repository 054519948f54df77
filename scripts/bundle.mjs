/**
 * Builds what is installed from what is written: the program and the library with the packages they use, in parts that
 * are loaded when they are asked for. Threads are programs of their own, beside the others. Names and lines stay as they
 * are written, so that what a fault says can be found.
 */
import { rolldown } from 'rolldown';

const bundle = await rolldown({
  input: {
    cli: 'src/cli.ts',
    index: 'src/index.ts',
    'pack-thread': 'src/commands/build/pack-thread.ts',
    'review-thread': 'src/commands/returned/review-thread.ts',
    'check-thread': 'src/commands/check/check-thread.ts',
  },
  platform: 'node',
  // No module of ours or of the packages does more than to give what it exports.
  treeshake: { moduleSideEffects: false },
});
await bundle.write({
  dir: 'dist/src',
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
});
await bundle.close();
