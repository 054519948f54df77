import {
  CommandError,
  deliver,
  type ExitCode,
  type Io,
  type OwnPage,
  outputTo,
  pageToHandOut,
} from '../command/index.js';
import { appWords } from './words/index.js';

export interface AppArguments {
  output: string;
}

/**
 * Hands out the page that does a whole campaign in a browser, as a file: whole or not at all, and never over one that
 * this command did not write.
 */
export async function app({ output: name }: AppArguments, io: Io, pageOf?: OwnPage): Promise<ExitCode> {
  if (!/\.html?$/i.test(name)) throw new CommandError(appWords, 'output-unknown', { file: name });
  const output = await outputTo(name, 'app', [], io);
  await deliver(await pageToHandOut('decuong.html', pageOf), output, io);
  return 0;
}
