import { cp } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { languageOf } from '../../src/commands/program/language.js';
import { run } from '../../src/commands/program/run.js';
import { findFiles } from '../../src/node/index.js';
import { exampleRoot } from './examples.js';
import { inFolder } from './folder.js';
import { recordedIo } from './io.js';
import { send } from './send.js';

/**
 * A transcript is Markdown. A fenced block whose info is a language and a file name is a file in the folder the
 * commands run in; `Example: NAME` copies the files of an example there. In a `console` block, a line `$ …` is a
 * command, followed by all it writes and, where it is not 0, its exit code as `=> 1`. Besides `decuong` there is
 * `find FOLDER`, which lists files, and `send PACK FOLDER`, with which the units fill in their forms and send them.
 */
const BLOCK = /^```(\S*) ?(\S*)\n([\s\S]*?)^```$/gm;

const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

async function outputOf(command: string, folder: string): Promise<string> {
  const [name, ...args] = wordsOf(command);
  if (name === 'find') {
    const files = await findFiles(join(folder, args[0] ?? ''), ['']);
    return files.map((file) => `${relative(folder, file).replaceAll('\\', '/')}\n`).join('');
  }
  if (name === 'send') {
    await send(join(folder, args[0] ?? ''), join(folder, args[1] ?? ''), { silent: 12, forgetful: 10, renaming: 7 });
    return '';
  }
  if (name !== 'decuong') throw new Error(`A transcript cannot run ${command}`);
  const io = recordedIo(folder, languageOf(args, {}));
  const code = await run(args, io);
  return `${io.written.all}${code === 0 ? '' : `=> ${code}\n`}`;
}

async function playBlock(block: string, folder: string): Promise<string> {
  const commands = [...block.matchAll(/^\$ (.*)$/gm)].map((match) => match[1] ?? '');
  const played: string[] = [];
  for (const command of commands) played.push(`$ ${command}\n${await outputOf(command, folder)}`);
  return played.join('\n');
}

/** Runs the commands of a transcript and gives it back with what they wrote this time. */
export async function play(transcript: string): Promise<string> {
  const blocks = [...transcript.matchAll(BLOCK)];
  const files = blocks.flatMap(([, , name, text]) => (name ? [[name, text ?? ''] as const] : []));
  const example = /^Example: (\S+)$/m.exec(transcript)?.[1];
  return inFolder(Object.fromEntries(files), async (folder) => {
    if (example) await cp(join(exampleRoot, example), folder, { recursive: true });
    let played = '';
    let at = 0;
    for (const block of blocks) {
      const [whole, kind, , text = ''] = block;
      played += transcript.slice(at, block.index);
      played += kind === 'console' ? `\`\`\`console\n${await playBlock(text, folder)}\`\`\`` : whole;
      at = block.index + whole.length;
    }
    return played + transcript.slice(at);
  });
}
