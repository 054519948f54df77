import { ruleCodes } from '../../check/index.js';
import { severityOf, summaryOf } from '../../messages/index.js';
import { type Declare, type ExitCode, type Io, paintOf } from '../command/index.js';
import { rulesWords } from './words/index.js';

/** Lists the rules returned forms are checked by: code, how grave it is unless graded otherwise, what it is about. */
export function rules(io: Io): ExitCode {
  const paint = paintOf(io);
  const width = Math.max(...ruleCodes.map((code) => code.length));
  for (const code of ruleCodes) {
    const severity = severityOf(code);
    io.stdout(`${code.padEnd(width)}  ${paint[severity](severity.padEnd(7))}  ${summaryOf(code, io.language)}\n`);
  }
  return 0;
}

export const declareRules: Declare = (program, io, exit) => {
  program
    .command('rules')
    .description(rulesWords[io.language].about)
    .action(() => exit(rules(io)));
};
