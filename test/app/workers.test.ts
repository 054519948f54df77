import { expect, test } from '@jest/globals';
import { type Ask, askOf, Lost, type Posting, Stopped } from '../../app/worker/client.js';
import { Pool, type Started } from '../../app/worker/pool.js';
import type { FromWorker, ToWorker } from '../../app/worker/protocol.js';
import { readAll } from '../../app/worker/read-all.js';

/** Shorter than a person's. */
const PATIENCE = { ticks: 3, each: 20 };
const part = { at: 0, of: 1 };

const TEXTS = { outline: '', units: '', letter: '', manifest: '{}', settled: '' };
const fileOf = (name: string) => ({ name, bytes: new Uint8Array([1]) });

/** Workers that read what a test says: `die` ends the worker over it, `hang` never answers. */
function workersThat(does: (file: string) => 'read' | 'die' | 'hang' | 'fault') {
  const seen = { started: 0, ended: 0, busy: 0, most: 0, asked: [] as string[] };
  const start = (): Started => {
    seen.started += 1;
    const ask = async (_: string, { file }: { file: { name: string } }) => {
      seen.asked.push(file.name);
      seen.busy += 1;
      seen.most = Math.max(seen.most, seen.busy);
      const done = does(file.name);
      if (done === 'hang') await new Promise(() => undefined);
      await Promise.resolve();
      seen.busy -= 1;
      if (done === 'die') throw new Lost();
      if (done === 'fault') throw new Error('a fault');
      return { read: new TextEncoder().encode(file.name) };
    };
    const end = () => {
      seen.ended += 1;
    };
    return { ask: ask as unknown as Ask, end };
  };
  return { seen, start };
}

/** Reads files with two workers; gives what became known of each, in the order it did. */
async function known(names: readonly string[], does: Parameters<typeof workersThat>[0]) {
  const { seen, start } = workersThat(does);
  const pool = new Pool(start, 2, PATIENCE);
  const told: [string, string | null][] = [];
  const ask = (async (call: string, asked: { file: string; read: Uint8Array | null }, asking: object) => {
    if (call !== 'know') return (pool.ask as (...all: unknown[]) => unknown)(call, asked, asking);
    told.push([asked.file, asked.read && new TextDecoder().decode(asked.read)]);
    return { briefs: [] };
  }) as unknown as Ask;
  const { signal } = new AbortController();
  const files = names.map(fileOf);
  await readAll(files, { ask, texts: TEXTS, language: 'vi', atOnce: 4, signal }, () => undefined);
  return { seen, told: new Map(told) };
}

test('files are shared out among workers, each of which has one at a time', async () => {
  const { seen, told } = await known(['a', 'b', 'c', 'd', 'e'], () => 'read');
  expect([...told.keys()].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect([seen.started, seen.most]).toEqual([2, 2]);
});

test('a worker that dies costs its one file and is started anew', async () => {
  const { seen, told } = await known(['a', 'b', 'c'], (file) => (file === 'b' ? 'die' : 'read'));
  expect(Object.fromEntries(told)).toEqual({ a: 'a', b: null, c: 'c' });
  expect(seen.asked.filter((file) => file === 'b')).toHaveLength(2);
  expect(seen.ended).toBe(2);
});

test('a worker that gives no sign for too long is ended, and the others go on', async () => {
  const { seen, told } = await known(['a', 'b', 'c'], (file) => (file === 'a' ? 'hang' : 'read'));
  expect(Object.fromEntries(told)).toEqual({ a: null, b: 'b', c: 'c' });
  expect(seen.ended).toBe(2);
});

test('a fault over a file costs that file, not the worker', async () => {
  const { seen, told } = await known(['a', 'b'], (file) => (file === 'a' ? 'fault' : 'read'));
  expect(Object.fromEntries(told)).toEqual({ a: null, b: 'b' });
  expect(seen.ended).toBe(0);
});

test('what is stopped ends at once, though a worker is still busy, and what waits is not begun', async () => {
  const { seen, start } = workersThat(() => 'hang');
  const pool = new Pool(start, 1, PATIENCE);
  const stop = new AbortController();
  const asks = ['a', 'b'].map((name) =>
    pool.ask('read', { texts: TEXTS, file: fileOf(name), part, language: 'vi' }, { signal: stop.signal }),
  );
  stop.abort();
  for (const one of asks) await expect(one).rejects.toThrow(Stopped);
  await new Promise((done) => setTimeout(done, 2 * PATIENCE.ticks * PATIENCE.each));
  expect(seen.asked).toEqual(['a']);
});

/** A worker on the other side of a wire, with what was sent to it. */
function wired() {
  const sent: ToWorker[] = [];
  const heard: Record<string, (event: never) => void> = {};
  const worker: Posting = {
    postMessage: (message) => sent.push(message as ToWorker),
    addEventListener: (is: string, listener: (event: never) => void) => {
      heard[is] = listener;
    },
  };
  const hear = (is: string, event: object) => heard[is]?.(event as never);
  const answer = (data: FromWorker) => hear('message', { data });
  return { ask: askOf(worker), sent, hear, answer };
}

test('texts are sent again only where they are others than before', async () => {
  const { ask, sent } = wired();
  const about = { files: [], language: 'vi' } as const;
  void ask('status', { texts: TEXTS, ...about });
  void ask('status', { texts: { ...TEXTS, settled: 'x' }, ...about });
  void ask('status', { texts: { ...TEXTS, settled: 'x' }, ...about });
  expect(sent.map((one) => ('ask' in one && 'texts' in one.ask ? one.ask.texts : null))).toEqual([
    TEXTS,
    { settled: 'x' },
    {},
  ]);
});

test('all that a worker was asked is lost with it', async () => {
  const { ask, hear } = wired();
  const asked = ask('outline', { texts: TEXTS, language: 'vi' });
  hear('error', { message: 'out of memory', preventDefault: () => undefined });
  await expect(asked).rejects.toThrow(Lost);
});
