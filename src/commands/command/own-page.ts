import { type BuiltPage, builtPage } from '../../node/index.js';
import { CommandError } from './error.js';
import { commandWords } from './words/index.js';

/** A page that comes with decuong, to be handed out. Tests give their own. */
export type OwnPage = (name: BuiltPage) => Promise<Uint8Array | null>;

/** Stops where the page was never built. */
export async function pageToHandOut(name: BuiltPage, pageOf: OwnPage = builtPage): Promise<Uint8Array> {
  const bytes = await pageOf(name);
  if (bytes === null) throw new CommandError(commandWords, 'page-not-built', { page: name });
  return bytes;
}
