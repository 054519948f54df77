import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXAMPLE } from './kind.js';

/** Megabytes a verdict may take: V8 holds the heap to it, and the memory of the whole process is measured. */
export const MEGABYTES = 512;

/** After so long nothing more is waited for. */
const PATIENCE_MS = 60_000;

const EXAMPLE_FILES = ['--outline', resolve(EXAMPLE, 'outline.yaml'), '--units', resolve(EXAMPLE, 'units.yaml')];

/** How the command line is asked: for its findings alone, for all that it can make of a file, or about a definition. */
const WAYS = {
  check: (file: string) => ['check', file, '--format', 'json', '-o', 'out'],
  'check --format html --annotate': (file: string) => [
    ...['check', file, '--format', 'html', '-o', 'out', '--annotate', 'copies', ...EXAMPLE_FILES],
  ],
  validate: (file: string) => ['validate', file],
} as const;
export type Way = keyof typeof WAYS;

/** The ways a file of this name can be asked about. */
export const waysFor = (file: string): Way[] =>
  file.endsWith('.yaml') ? ['validate'] : ['check', 'check --format html --annotate'];

/** What one run of the command line came to. */
export interface Ending {
  /** The finding that says why the file cannot be read, or how complete it is; null where there is no verdict. */
  verdict: string | null;
  /** What was said on the way. */
  said: string;
  /** From its start to its end; its processor time where that is less, as on a computer that does other things too. */
  seconds: number;
  /** Memory of the process at its highest; infinite where it did not live to tell. */
  megabytes: number;
  /** Files that stand where nothing was asked for. */
  strangers: string[];
}

/** What stands in the printed reviews: the code where the form tells it, else the status. */
function verdictIn(text: string): string | null {
  if (!text.startsWith('{')) return /class="status (\w+)"/.exec(text)?.[1] ?? null;
  const review = JSON.parse(text).reviews[0];
  return review.status === 'unreadable' ? review.findings[0].code : review.status;
}

/**
 * Runs the command line on a file in a process of its own.
 * @param program where the compiled project stands, such as `dist`
 */
export function runApart(bytes: Uint8Array, file: string, way: Way, program: string): Ending {
  const outer = mkdtempSync(join(tmpdir(), 'decuong-hostile-'));
  const folder = join(outer, 'a', 'b');
  const preload = pathToFileURL(resolve(program, 'bench/hostile/measured.js')).href;
  const node = [`--max-old-space-size=${MEGABYTES}`, '--import', preload, resolve(program, 'src/cli.js')];
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), bytes);
    const began = performance.now();
    const { status, signal, stderr, output } = spawnSync(process.execPath, [...node, ...WAYS[way](file)], {
      cwd: folder,
      encoding: 'utf8',
      timeout: PATIENCE_MS,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    const elapsed = (performance.now() - began) / 1000;
    const [kilobytes = Number.POSITIVE_INFINITY, worked = elapsed] = (output[3] ?? '')
      .split(' ')
      .filter(Boolean)
      .map(Number);
    const out = join(folder, 'out');
    const ended = (status === 0 || status === 1) && (way === 'validate' || existsSync(out));
    const asked = new Set(['a', 'a/b', `a/b/${file}`, 'a/b/out', 'a/b/.decuong.written', 'a/b/copies']);
    const found = readdirSync(outer, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
    return {
      verdict: !ended
        ? null
        : way !== 'validate'
          ? verdictIn(readFileSync(out, 'utf8'))
          : status === 0
            ? 'good'
            : 'wrong',
      said: ended ? stderr : `ended with ${status ?? signal}: ${stderr.slice(-2000)}`,
      seconds: Math.min(elapsed, worked),
      megabytes: kilobytes / 1024,
      strangers: found.filter((path) => !asked.has(path) && !/^a\/b\/copies\/[^/]+$/.test(path)),
    };
  } finally {
    rmSync(outer, { recursive: true, force: true });
  }
}
