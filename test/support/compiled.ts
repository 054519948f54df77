import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

/** The program as it is installed: compiled, in a folder of its own below the project, where it finds its packages. */
export interface Compiled {
  folder: string;
  remove(): void;
}

/** Compiles the program as it stands; whether its types are right is checked elsewhere. */
export function compile(): Compiled {
  mkdirSync('tmp', { recursive: true });
  const folder = mkdtempSync(resolve('tmp', 'compiled-'));
  const sources = ['src', 'schemas'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)),
  );
  for (const source of sources.filter((name) => name.endsWith('.ts'))) {
    const { code } = transformSync(readFileSync(source, 'utf8'), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    const target = join(folder, source.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  writeFileSync(join(folder, 'together.mjs'), TOGETHER);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Runs each of its arguments as a command, all at once. */
const TOGETHER = `
import { run, terminalOf } from './src/commands/index.js';
const ended = process.argv.slice(2).map(async (command) => {
  const said = { stdout: '', stderr: '' };
  const tell = (stream) => (text) => { said[stream] += text; };
  const io = { ...terminalOf(process, 'vi'), stdout: tell('stdout'), stderr: tell('stderr') };
  return { code: await run(command.split(' '), io), ...said };
});
process.stdout.write(JSON.stringify(await Promise.all(ended)));
`;

/** What a program ended with, and what it said. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** A program that is running. */
export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** Waits until it has said something so many times on its error stream; false where it ended before. */
  said(text: string, times: number): Promise<boolean>;
}

function startNode(folder: string, args: readonly string[]): Running {
  const child = spawn(process.execPath, args, { cwd: folder });
  const said = { stdout: '', stderr: '' };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8');
  child.stdout.on('data', (text) => {
    said.stdout += text;
  });
  child.stderr.on('data', (text) => {
    said.stderr += text;
  });
  const ended = new Promise<Ended>((done) => child.on('close', (code, signal) => done({ code, signal, ...said })));
  return {
    child,
    ended,
    said: (text, times) =>
      new Promise((done) => {
        const look = () => said.stderr.split(text).length > times && done(true);
        child.stderr.on('data', look);
        child.on('close', () => done(false));
        look();
      }),
  };
}

/** `before` are scripts of the folder that run ahead of the program, in each of its threads. */
const importing = (folder: string, before: readonly string[]): string[] =>
  before.flatMap((script) => ['--import', pathToFileURL(join(folder, script)).href]);

/** Starts the compiled program in a folder. */
export const start = (program: Compiled, folder: string, command: string, before: readonly string[] = []): Running =>
  startNode(folder, [
    ...importing(folder, before),
    join(program.folder, 'src', 'cli.js'),
    ...['--lang', 'vi', ...command.split(' ')],
  ]);

/** How one of several commands ended. */
export type EndedCommand = Pick<Ended, 'code' | 'stdout' | 'stderr'>;

/**
 * Starts several commands at once in one process of the compiled program, which is faster than a process for each;
 * their outcomes are printed as JSON, a list of `EndedCommand`.
 */
export function startTogether(
  program: Compiled,
  folder: string,
  commands: readonly string[],
  before: readonly string[] = [],
): Running {
  const script = join(program.folder, 'together.mjs');
  return startNode(folder, [...importing(folder, before), script, ...commands]);
}
