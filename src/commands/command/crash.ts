import type { Language } from '../../../schemas/id.js';
import { commandWords } from '../words/index.js';
import { version } from './version.js';

/** Where it happened, without the folders of this computer. */
function placeIn(stack: string): string {
  const line = stack.split('\n').find((one) => /\.[jt]s:\d+/.test(one)) ?? '';
  return /([\w-]+\.[jt]s:\d+)/.exec(line)?.[1] ?? '';
}

/**
 * What the person is told of a fault of decuong itself: one line that says what to send to whom. The trace comes after
 * it only where `debug` asks for it.
 */
export function crashReport(error: unknown, args: readonly string[], language: Language, debug: boolean): string {
  const fault = error instanceof Error ? error : new Error(String(error));
  const stack = fault.stack ?? '';
  const where = [`decuong ${version()}`, `node ${process.version}`, process.platform, args[0] ?? '', placeIn(stack)];
  const report = `${where.filter((one) => one !== '').join(', ')}, ${fault.name}: ${fault.message.split('\n')[0]}`;
  return `${commandWords(language).bug(report)}\n${debug ? `${stack}\n` : ''}`;
}
