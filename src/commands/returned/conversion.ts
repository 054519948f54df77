import { resolve } from 'node:path';
import { findSoffice, kindOf } from '../../node/index.js';
import { CommandError, commandWords, type Io, onDisk } from '../command/index.js';

/** Whether and by what files of older formats are converted, as asked for. */
export interface ConversionArguments {
  soffice?: string | undefined;
  /** False: never. */
  convert?: boolean | undefined;
}

/** The program of LibreOffice files are to be converted by; null where none is wanted or there is none. */
export async function sofficeFor({ soffice, convert }: ConversionArguments, { cwd }: Io): Promise<string | null> {
  if (convert === false) return null;
  if (soffice === undefined) return findSoffice(process);
  const path = resolve(cwd, soffice);
  const kind = await onDisk(soffice, () => kindOf(path));
  if (kind === 'file') return path;
  throw new CommandError(commandWords, kind === null ? 'not-found' : 'is-a-folder', { file: soffice });
}
