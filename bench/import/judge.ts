import type { Outline } from '../../schemas/outline.js';
import { keyOf } from '../../src/text/index.js';
import type { Case } from './case.js';
import { gotItems, gotTables, wantedItems, wantedTables } from './items.js';
import { judgeGroups, judgeHead } from './judge-head.js';
import { judgeTables } from './judge-tables.js';
import { judgeTree } from './judge-tree.js';
import type { Drafted } from './program.js';
import { Score } from './score.js';

/** What was to be left out must be nowhere, and what was to be taken in somewhere. */
function judgeAbsent(outline: Outline, { absent, present }: Case['expected'], score: Score): void {
  const texts = [...gotItems(outline).map(({ text }) => text), ...gotTables(outline).map(({ title }) => title)];
  for (const words of absent) {
    const held = texts.find((text) => keyOf(text).includes(keyOf(words)));
    score.count('left out', held === undefined, () => `"${words}" is in "${held}"`);
  }
  for (const words of present) {
    const held = texts.some((text) => keyOf(text).includes(keyOf(words)));
    score.count('left out', held, () => `"${words}" is nowhere`);
  }
}

/** Nothing came out where something was expected: all of it is lost. */
function loseAll({ expected }: Case, score: Score): void {
  for (const { kind, ifAny, figures, saysWho } of wantedItems(expected.tree)) {
    if (kind !== 'note') score.lose(kind === 'section' ? 'sections' : 'points');
    if (kind !== 'note' && ifAny === true) score.lose('if any');
    for (const line of figures) if (!line.startsWith('?')) score.lose('figures found');
    if (saysWho) score.lose('groups');
  }
  for (const { rows } of [...wantedTables(expected.tree), ...expected.tables]) {
    score.lose('tables');
    for (const _ of rows ?? []) score.lose('fixed rows');
  }
  for (const _ of Object.keys(expected.groups)) score.lose('groups');
  for (const said of [expected.every, expected.due]) if (said !== undefined) score.lose('due, recurrence');
}

/** Holds what the program made of the files of a case against what a person makes of them. */
export function judge(one: Case, { outline, said }: Drafted): Score {
  const score = new Score();
  const { expected } = one;
  const wanted = expected.verdict === 'outline';
  score.count(
    'verdicts',
    wanted === (outline !== null),
    () => `${wanted ? 'no definition' : 'a definition'} came out; it was said: ${said.slice(0, 400)}`,
  );
  if (!wanted) return score;
  if (!outline) {
    loseAll(one, score);
    return score;
  }
  judgeHead(outline, expected, score);
  judgeAbsent(outline, expected, score);
  if (expected.tree === undefined) return score;
  const names = judgeGroups(outline, expected, score);
  judgeTree(outline, expected, names, score);
  judgeTables(outline, expected, score);
  return score;
}
