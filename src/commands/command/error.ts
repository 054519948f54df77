import type { Language } from '../../../schemas/id.js';
import { systemCode } from '../../node/index.js';
import { type CommandWords, commandWords, type TroubleCode, type TroubleData } from '../words/index.js';

/** Why a command cannot run: not a fault of decuong, nor anything found in a definition or report. */
export class Trouble<C extends TroubleCode = TroubleCode> extends Error {
  readonly code: C;
  readonly data: TroubleData[C];

  constructor(code: C, data: TroubleData[C]) {
    super(code);
    this.code = code;
    this.data = data;
  }

  /** What the person is told. */
  say(language: Language): string {
    const words: CommandWords['trouble'][C] = commandWords(language).trouble[this.code];
    return words(this.data);
  }
}

const CODES: Readonly<
  Record<string, 'not-found' | 'no-access' | 'in-use' | 'disk-full' | 'not-a-folder' | 'is-a-folder'>
> = {
  ENOENT: 'not-found',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EROFS: 'no-access',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  EISDIR: 'is-a-folder',
};

/** Does some work with a file or folder; what the system refuses becomes a `Trouble` that names it. */
export async function onDisk<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    const known = CODES[code];
    throw known ? new Trouble(known, { file }) : new Trouble('disk-other', { file, code });
  }
}
