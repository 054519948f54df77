import { basename, dirname, resolve } from 'node:path';
import { identityOf, kindOf, OwnFiles } from '../../node/index.js';
import { onDisk } from './disk.js';
import { CommandError } from './error.js';
import type { Io } from './io.js';
import { commandWords } from './words/index.js';

/** A file results are wanted in, that is nobody else's. */
export interface Output {
  /** As the person named it. */
  name: string;
  /** Writes it, whole or not at all. */
  write(data: Parameters<OwnFiles['write']>[2]): Promise<void>;
}

/** The commands that write files: each writes over its own alone. */
export type Writing = 'app' | 'build' | 'check' | 'collect' | 'import' | 'preview' | 'show' | 'status' | 'units';

/** What was named on the command line to be read; what was not is left out. */
export type Inputs = readonly (string | undefined)[];

/**
 * The file a command is to write its results to. Refuses one that this run reads, by whatever spelling or link it is named,
 * and one that this command did not write, or somebody has changed since: asked for before the work begins, so that none is done in vain.
 */
export async function outputTo(name: string, by: Writing, inputs: Inputs, { cwd }: Io): Promise<Output> {
  const path = resolve(cwd, name);
  const free = async (): Promise<OwnFiles> => {
    const own = await onDisk(name, () => OwnFiles.of(dirname(path)));
    const kind = await onDisk(name, () => kindOf(path));
    if (kind === 'folder') throw new CommandError(commandWords, 'is-a-folder', { file: name });
    const identity = kind && (await onDisk(name, () => identityOf(path)));
    for (const input of inputs)
      if (identity !== null && input !== undefined && (await identityOf(resolve(cwd, input))) === identity)
        throw new CommandError(commandWords, 'output-is-input', { file: name });
    if (kind !== null && !(await onDisk(name, () => own.holds(basename(path), by))))
      throw new CommandError(commandWords, 'output-taken', { file: name });
    return own;
  };
  await free();
  /** What comes piece by piece takes its time: what stands there when the last one is written counts. */
  async function* whileFree(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    yield* pieces;
    await free();
  }
  return {
    name,
    async write(data) {
      const own = await free();
      const content = typeof data === 'object' && Symbol.asyncIterator in data ? whileFree(data) : data;
      await onDisk(name, () => own.write(basename(path), by, content));
    },
  };
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}

/** Gives results as they come: to the file they are wanted in, where one is, else to whoever reads them. */
export async function deliverPieces(pieces: AsyncIterable<string>, output: Output | null, io: Io): Promise<void> {
  if (output === null) for await (const piece of pieces) io.stdout(piece);
  else {
    await output.write(encoded(pieces));
    io.stderr(`${commandWords[io.language].written(output.name)}\n`);
  }
}

/** Gives results: to the file they are wanted in, where one is, else to whoever reads them. */
export async function deliver(results: string | Uint8Array, output: Output | null, io: Io): Promise<void> {
  if (output === null) return io.stdout(results as string);
  await output.write(results);
  io.stderr(`${commandWords[io.language].written(output.name)}\n`);
}
