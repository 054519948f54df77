import type { Language } from '../../../schemas/id.js';
import { packageVersion } from '../../node/index.js';
import { commandWords } from './words/index.js';

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
  const crash = error instanceof Error ? error : new Error(String(error));
  const stack = crash.stack ?? '';
  const where = [
    `decuong ${packageVersion()}`,
    `node ${process.version}`,
    process.platform,
    args[0] ?? '',
    placeIn(stack),
  ];
  const report = `${where.filter((one) => one !== '').join(', ')}, ${crash.name}: ${crash.message.split('\n')[0]}`;
  return `${commandWords[language].crash(report)}\n${debug ? `${stack}\n` : ''}`;
}
