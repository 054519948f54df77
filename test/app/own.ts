import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReturnedFile, Texts } from '../../app/model/index.js';
import type { Handlers } from '../../app/worker/handlers.js';
import type { OwnFiles } from '../../app/worker/own-files.js';
import type { AnswerOf, ArchivePart, AskOf, Call, FileBrief, Language } from '../../app/worker/protocol.js';
import { readAll } from '../../app/worker/read-all.js';
import { handlersWith } from '../../app/worker/serve.js';
import { packageVersion } from '../../src/node/index.js';

const text = (...path: string[]): string => readFileSync(join('templates', ...path), 'utf8');

const reminder = (language: string) => ({
  subject: text('reminder', language, 'subject.hbs'),
  letter: text('reminder', language, 'letter.hbs'),
  message: text('reminder', language, 'message.hbs'),
});

/** What the page carries, read from the disk as the command line reads it. */
export const ownFiles = (): OwnFiles => ({
  version: packageVersion(),
  letterheads: Object.fromEntries(
    readdirSync('templates/letterheads').map((name) => [basename(name, '.yaml'), text('letterheads', name)]),
  ),
  letters: { vi: text('letter', 'vi', 'letter.txt'), en: text('letter', 'en', 'letter.txt') },
  reminders: { vi: reminder('vi'), en: reminder('en') },
  starters: {
    vi: { outline: text('start', 'vi', 'outline.yaml'), units: text('start', 'vi', 'units.yaml') },
    en: { outline: text('start', 'en', 'outline.yaml'), units: text('start', 'en', 'units.yaml') },
  },
});

/** What the page asks its worker, answered without a browser. */
export function asking(handlers: Handlers = handlersWith(ownFiles())) {
  return <C extends Call>(call: C, ask: AskOf<C>): Promise<AnswerOf<C>> =>
    (handlers[call] as (ask: AskOf<C>, working: object) => Promise<AnswerOf<C>>)(ask, {
      tell: () => undefined,
      rest: () => Promise.resolve(),
    });
}

/** Reads files that came back as the page has them read, one after the other. */
export async function readFiles(
  ask: ReturnType<typeof asking>,
  { texts, files, language }: { texts: Texts; files: readonly ReturnedFile[]; language: Language },
): Promise<FileBrief[]> {
  const briefs: FileBrief[] = [];
  const told = (_: ReturnedFile, __: ArchivePart, part: readonly FileBrief[]) => briefs.push(...part);
  await readAll(files, { ask, texts, language, atOnce: 1, signal: new AbortController().signal }, told);
  return briefs;
}
