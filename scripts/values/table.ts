import { type Reading, readValue, unitOf, valueRuleOf } from '../../src/values/index.js';
import type { Example } from './examples.js';

/** What came of reading, in a few words. */
export function outcomeOf({ value, reading, because, unsure, empty, none }: Reading): string {
  if (empty) return 'blank';
  if (none) return 'none';
  if (unsure) return `asked (${unsure.because})`;
  if (value === null) return 'no value';
  return `${value}${reading === null ? '' : `, told${because ? ` (${because})` : ''}`}`;
}

export const readExample = ({ language, label, asked }: Example, typed: string): string =>
  outcomeOf(readValue(typed, valueRuleOf(asked, [label]), language, [label]));

const askedOf = ({ language, label, asked }: Example): string => {
  const unit = unitOf(valueRuleOf(asked, [label]), language);
  return [label, asked.type, unit].filter((part) => part !== '').join(', ');
};

/** The examples as a table for people. */
export function tableOf(examples: readonly Example[]): string {
  const rows = examples.flatMap((example) =>
    Object.keys(example.typed).map((typed, at) => [
      at === 0 ? askedOf(example) : '',
      typed.replaceAll('\n', ' ⏎ ').replaceAll('|', '\\|'),
      readExample(example, typed),
    ]),
  );
  const lines = [['asked', 'typed', 'read'], ['---', '---', '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
