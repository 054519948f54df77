import { flatten, type Issue } from './expected.js';
import { type Tree, valueAt } from './tree.js';

const isBare = (issue: Issue): boolean => issue.code === 'invalid_type' && issue.path.length === 0;
const wantsText = (issue: Issue): boolean => issue.code === 'invalid_type' && issue.expected === 'string';

/** Where text was wanted, or one of several things of which text is the only single value. */
const isAboutText = (issue: Issue): boolean =>
  issue.code === 'invalid_union'
    ? issue.errors.flat().some(wantsText) && issue.errors.flat().every(isBare)
    : wantsText(issue);

/**
 * Takes numbers as text where text is asked for, in the tree itself: nobody thinks of quotation marks in
 * `title: 2026` or `code: 01`, and a code keeps its zero. Says whether there was anything to take so.
 */
export const takeNumbersAsText = (tree: Tree, issues: readonly Issue[]): boolean => {
  let taken = false;
  for (const issue of issues.flatMap(flatten)) {
    const written = tree.spanOf(issue.path)?.written ?? null;
    const holder = valueAt(tree.value, issue.path.slice(0, -1));
    const step = issue.path.at(-1);
    if (written === null || typeof holder !== 'object' || holder === null || step === undefined) continue;
    if (!isAboutText(issue) || typeof Reflect.get(holder, step) !== 'number') continue;
    Reflect.set(holder, step, written);
    taken = true;
  }
  return taken;
};
