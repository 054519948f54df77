import { resolve } from 'node:path';
import { type Finding, finding } from '../../findings/index.js';
import type { ImportFile } from '../../import/index.js';
import { OldFiles, type OldFormat, readFile } from '../../node/index.js';
import { LIMITS, readWord } from '../../word/index.js';
import { type Io, onDisk, ToldError, withProgress } from '../command/index.js';
import { tell } from '../definition/index.js';
import { returnedWords } from '../returned/index.js';

/** A file that was handed in, with the bytes it was read from: of an older format those of its conversion. */
export type OpenedFile = ImportFile & { bytes: Uint8Array };

/** Longer texts are no plans. */
const LARGEST_TEXT = 4 * 1024 * 1024;

const IS_TEXT = /\.(?:md|markdown|txt|text)$/i;

/** A text in the encodings editors save in: UTF-8, or UTF-16 by its first two bytes. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function stop(findings: readonly Finding[], io: Io): never {
  tell(findings, io);
  throw new ToldError(2);
}

const OLD: ReadonlyMap<string, OldFormat> = new Map([
  ['returned-legacy-doc', 'doc'],
  ['returned-odt', 'odt'],
  ['returned-rtf', 'rtf'],
]);

/** What LibreOffice makes of a file of an older format; what keeps it from doing so ends the command. */
async function converted(
  name: string,
  bytes: Uint8Array,
  from: OldFormat,
  soffice: string,
  io: Io,
): Promise<Uint8Array> {
  const files = new OldFiles({ soffice, largest: LIMITS.fileBytes });
  try {
    return await withProgress(io, 1, returnedWords[io.language].converting, async () => {
      await files.add(bytes, from);
      for await (const { docx } of files.converted()) {
        if (typeof docx !== 'string') return docx;
        const found = finding(
          'returned-not-converted',
          null,
          { in: 'file', file: name },
          { file: name, because: docx },
        );
        return stop([found], io);
      }
      throw new Error('A file set aside was never converted');
    });
  } finally {
    await files.close();
  }
}

async function openWord(name: string, bytes: Uint8Array, soffice: string | null, io: Io): Promise<OpenedFile> {
  const { value, findings } = readWord({ name, bytes });
  if (value !== null) return { name, is: 'word', document: value, bytes };
  const old = OLD.get(findings[0]?.code ?? '');
  if (old === undefined || soffice === null) {
    const { asPlan } = await import('../../import/index.js');
    return stop(asPlan(findings), io);
  }
  return openWord(name, await converted(name, bytes, old, soffice, io), null, io);
}

/** Opens the files of a plan; one that cannot be read ends the command. `soffice`: reads files of older formats. */
export async function openFiles(names: readonly string[], soffice: string | null, io: Io): Promise<OpenedFile[]> {
  const files: OpenedFile[] = [];
  for (const name of names) {
    const limit = IS_TEXT.test(name) ? LARGEST_TEXT : LIMITS.fileBytes;
    const { bytes, size } = await onDisk(name, () => readFile(resolve(io.cwd, name), limit));
    if (bytes === null)
      stop([finding('file-too-large', null, { in: 'file', file: name }, { file: name, bytes: size, limit })], io);
    else if (IS_TEXT.test(name)) files.push({ name, is: 'text', text: textOf(bytes), bytes });
    else files.push(await openWord(name, bytes, soffice, io));
  }
  return files;
}
