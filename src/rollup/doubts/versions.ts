import { NOWHERE } from '../../../schemas/place.js';
import type { Answer } from '../../../schemas/submission.js';
import { type AskedValue, ownerOf, parseItemId, partItem } from '../../form/index.js';
import { type Finding, finding } from '../../messages/index.js';
import { type Change, type Changed, changedIn, type Versions } from '../../versions/index.js';
import type { Contribution } from '../contributor.js';
import { groupedBy, isWritten, type RollAnswer } from '../value.js';

const versionOf = ({ counted }: Contribution): number => counted.outline?.version ?? 0;

/** What both forms say of what became another thing. */
const saidOf = ({ is, was, now }: Changed): { was: string; now: string } =>
  is === 'measure' ? { was: was.rule?.unit ?? '', now: now.rule?.unit ?? '' } : { was: was.words, now: now.words };

/** What cells are told by together: the row, column or table that is another one now, else their column. */
function partOf(answer: Answer, versions: Versions): string {
  const { owner, column } = parseItemId(answer.item);
  const changed = changedIn(versions, answer);
  if (changed !== null) return changed.was.item;
  return column === null ? answer.item : partItem(owner, column);
}

function told(one: Contribution, versions: Versions, part: string, answers: readonly RollAnswer[]): Finding[] {
  const [first] = answers;
  if (first === undefined) return [];
  const changed = changedIn(versions, first);
  const { was, now } = changed === null ? { was: '', now: '' } : saidOf(changed);
  const label = changed?.now.label ?? versions.labels.get(part) ?? part;
  const is: Change | 'options' = changed?.is ?? 'options';
  const data = { label, typed: first.text ?? '', values: answers.length, version: versionOf(one), is, was, now };
  return [finding('asked-otherwise', first.kind === 'cell' ? part : first.item, first.place, data)];
}

/** What was left out of a unit's answers as its form asked for something else; the cells of a column or row together. */
export function answersToOtherForms(one: Contribution): Finding[] {
  const { versions, answers } = one;
  if (versions === null) return [];
  const out = [...answers.values()].filter(({ leftOut }) => leftOut === 'asked_otherwise');
  return [...groupedBy(out, (answer) => partOf(answer, versions))].flatMap(([part, list]) =>
    told(one, versions, part, list),
  );
}

/** One thing of one version, and the units that answered it. */
interface Seen {
  asked: AskedValue;
  version: number;
  units: number;
  /** The measures it is told in, where it was converted. */
  converted: { from: string; to: string } | null;
}

/** Gathers over all units what of other versions is asked no longer, and what was told in another unit of measure. */
export function acrossVersions() {
  const seen = new Map<string, Seen>();
  const see = (one: Contribution, asked: AskedValue, converted: Seen['converted']): void => {
    const key = `${versionOf(one)} ${asked.item} ${converted?.from ?? ''}`;
    const before = seen.get(key);
    if (before) before.units += 1;
    else seen.set(key, { asked, version: versionOf(one), units: 1, converted });
  };
  return {
    look(one: Contribution): void {
      const { versions, answers } = one;
      if (versions === null) return;
      const written = new Set<string>();
      const converted = new Set<string>();
      for (const answer of answers.values()) {
        if (!isWritten(answer)) continue;
        const { part, column } = parseItemId(answer.item);
        const owner = ownerOf(answer.item);
        const parts = answer.kind === 'cell' ? [part, column].map((id) => partItem(owner, id ?? '')) : [answer.item];
        for (const item of [owner, ...parts]) {
          written.add(item);
          if (answer.converted !== undefined) converted.add(item);
        }
      }
      for (const asked of versions.gone) if (written.has(asked.item)) see(one, asked, null);
      for (const [item, { was, now }] of versions.converted)
        if (converted.has(item)) see(one, now, { from: was.rule?.unit ?? '', to: now.rule?.unit ?? '' });
    },
    all: (): Finding[] =>
      [...seen.values()].map(({ asked: { item, label }, version, units, converted }) =>
        converted === null
          ? finding('asked-no-longer', item, NOWHERE, { label, version, units })
          : finding('measure-converted', item, NOWHERE, { label, version, units, ...converted }),
      ),
  };
}
