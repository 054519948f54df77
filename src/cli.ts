import { crashReport, languageOf, run, terminalOf } from './commands/index.js';

/** Whoever reads the results may stop reading, as `head` does: then there is nothing left to do or say. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

const args = process.argv.slice(2);
const io = terminalOf(process, languageOf(args, process.env));

async function main(): Promise<void> {
  try {
    process.exitCode = await run(args, io);
  } catch (error) {
    io.stderr(crashReport(error, args, io.language, process.env.DECUONG_DEBUG === '1'));
    process.exitCode = 2;
  }
}

void main();
