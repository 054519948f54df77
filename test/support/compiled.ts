import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** The program as it is installed: compiled, in a folder of its own below the project, where it finds its packages. */
export interface Compiled {
  cli: string;
  remove(): Promise<void>;
}

/** Compiles the program as it stands. */
export async function compile(): Promise<Compiled> {
  await mkdir('tmp', { recursive: true });
  const folder = await mkdtemp(resolve('tmp', 'compiled-'));
  const tsc = resolve('node_modules', '@typescript', 'native', 'bin', 'tsc');
  const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', folder, '--declaration', 'false'];
  // What is compiled runs, also where a type is wrong: the types have a check of their own.
  await promisify(execFile)(process.execPath, args).catch(() => undefined);
  return { cli: join(folder, 'src', 'cli.js'), remove: () => rm(folder, { recursive: true }) };
}

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
}

/** Starts the compiled program in a folder; `before` are scripts that run ahead of it. */
export function start(cli: string, folder: string, command: string, before: readonly string[] = []): Running {
  const imports = before.flatMap((script) => ['--import', script]);
  const child = spawn(process.execPath, [...imports, cli, '--lang', 'vi', ...command.split(' ')], { cwd: folder });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    said.stdout += text;
  });
  child.stderr.on('data', (text) => {
    said.stderr += text;
  });
  const ended = new Promise<Ended>((done) => child.on('close', (code, signal) => done({ code, signal, ...said })));
  return { child, ended };
}
