import { CommanderError } from 'commander';
import { visibleLines } from '../../text/index.js';
import { CommandError, type ExitCode, type Io, ToldError } from '../command/index.js';
import { programOf } from './program.js';
import { usageMessage } from './usage.js';

/** `--zip` alone, as it stands before whatever is no way of zipping: what follows is not its value. */
const withPlainZip = (args: readonly string[]): string[] =>
  args.flatMap((arg, at) => {
    const next = args[at + 1];
    const plain = arg === '--zip' && next !== undefined && !next.startsWith('-') && !['all', 'unit'].includes(next);
    return plain ? ['--zip=forms'] : [arg];
  });

/** `--version 2` of `build` is that of its forms; alone it asks for the version of the program. */
function withFormVersion(args: readonly string[]): string[] {
  if (!args.includes('build')) return [...args];
  const at = args.indexOf('--version');
  const said = args[at + 1];
  if (at < 0 || said === undefined || said.startsWith('-'))
    return args.map((arg) => arg.replace(/^--version=/, '--outline-version='));
  return [...args.slice(0, at), `--outline-version=${said}`, ...args.slice(at + 2)];
}

/** The same world, to which nothing is sent that a terminal obeys, but for the colours decuong itself asks for. */
const guarded = (io: Io): Io => ({
  ...io,
  stdout: (text) => io.stdout(visibleLines(text, io.colour)),
  stderr: (text) => io.stderr(visibleLines(text, io.colour)),
});

/**
 * Runs one command line, without the name of the program. Gives the exit code; what the person may do something about
 * is told in one line. Only a fault of decuong itself rejects.
 */
export async function run(args: readonly string[], world: Io): Promise<ExitCode> {
  const io = guarded(world);
  let code: ExitCode = 0;
  const asked = withFormVersion(withPlainZip(args));
  const program = await programOf(asked, io, (exit) => {
    code = exit;
  });
  try {
    await program.parseAsync(asked, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code !== 'commander.help') {
        const commands = program.commands.map((command) => command.name());
        io.stderr(`${usageMessage(error, commands, io)}\n`);
      }
      return 2;
    }
    if (error instanceof ToldError) return error.exit;
    if (!(error instanceof CommandError)) throw error;
    io.stderr(`${error.say(io.language)}\n`);
    return 2;
  }
}
