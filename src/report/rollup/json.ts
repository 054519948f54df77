import type { Language } from '../../../schemas/id.js';
import type { PrintedDoubt, PrintedRollup } from '../../../schemas/rollup.js';
import { messageOf } from '../../messages/index.js';
import type { Doubt, Rollup } from '../../rollup/index.js';

const printedDoubt = ({ unit, file, finding }: Doubt, language: Language): PrintedDoubt => ({
  code: finding.code,
  unit,
  item: finding.item,
  file,
  message: messageOf(finding, language),
});

/** A roll-up as `collect` writes it as JSON: with the words of its doubts in the language asked for. */
export function printedRollup({ doubts, leftOut, ...rollup }: Rollup, language: Language): PrintedRollup {
  return {
    ...rollup,
    doubts: doubts.map((one) => printedDoubt(one, language)),
    left_out: leftOut.map(({ return: one, why }) => ({ file: one.file, why })),
  };
}

/** Lists as long as this are written a line for each entry, others in the line they stand in. */
const LONG = 16;

const isLong = (value: unknown): value is unknown[] => Array.isArray(value) && value.length >= LONG;

/** An entry of a list: in one line, but for long lists in it, which are never one text in memory. */
function* entry(value: unknown, indent: string): Generator<string> {
  const parts = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  if (!parts.some(([, part]) => isLong(part))) {
    yield JSON.stringify(value);
    return;
  }
  for (const [at, [name, part]] of parts.entries()) {
    yield `${at === 0 ? '{' : ','}${JSON.stringify(name)}:`;
    if (isLong(part)) yield* list(part, `${indent}  `, undefined);
    else yield JSON.stringify(part);
  }
  yield '}';
}

/** A list with a line for each entry: JSON that differences can be seen in. */
function* list(items: readonly unknown[], indent: string, step: (() => void) | undefined): Generator<string> {
  yield '[';
  for (const [at, item] of items.entries()) {
    yield `${at === 0 ? '' : ','}\n${indent}`;
    yield* entry(item, indent);
    step?.();
  }
  yield items.length === 0 ? ']' : `\n${indent.slice(2)}]`;
}

/** How many lines of values its JSON has: what a long file is measured by. */
export const lineCount = ({ groups, units, figures, tables, narratives, doubts, leftOut }: Rollup): number =>
  [groups, units, figures, tables, narratives, doubts, leftOut].reduce((all, { length }) => all + length, 0);

/** A roll-up as JSON, in pieces, as it may be long; `step` is told of each line. Ends with a line end. */
export function* printRollupAsJson(rollup: Rollup, language: Language, step?: () => void): Generator<string> {
  const entries = Object.entries(printedRollup(rollup, language));
  for (const [at, [name, value]] of entries.entries()) {
    yield `${at === 0 ? '{' : ','}\n  ${JSON.stringify(name)}: `;
    if (Array.isArray(value)) yield* list(value, '    ', step);
    else yield JSON.stringify(value);
  }
  yield '\n}\n';
}
