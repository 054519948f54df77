import type { Outline } from '../../../schemas/outline.js';
import { askedValues, type FormPeriod, type Letterheads, ownerOf, resolve } from '../../form/index.js';
import { bareKeyOf } from '../../text/index.js';
import { unitOf } from '../../values/index.js';
import { differencesBetween } from '../differences.js';
import { type Versions, versionsOf } from '../versions.js';
import { type Detail, detailsOf } from './details.js';
import { type OutlinePart, outlinePartsOf } from './parts.js';
import { renamedIn } from './renamed.js';

/** One thing a new version of an outline says and the old did not, or no longer, or otherwise. */
export interface OutlineChange {
  is: 'added' | 'removed' | 'changed';
  /** As the new version has it; as the old had it where it was removed. */
  part: OutlinePart;
  /** What it stands in, outermost first. */
  trail: readonly OutlinePart[];
  /** Of what was changed. */
  details: readonly Detail[];
}

/** A version of an outline, with how its forms look. */
export interface OutlineVersion extends Letterheads {
  outline: Outline;
}

export interface OutlineChanges {
  /** What was added and changed in the order of the new version, then what was removed. */
  changes: OutlineChange[];
  /** The groups, by their ids, whose forms ask something else; null among them for units of no group. */
  askedOtherwise: (string | null)[];
}

type Parts = ReadonlyMap<string, OutlinePart>;

function trailOf({ parent }: OutlinePart, parts: Parts): OutlinePart[] {
  const above = parent === null ? undefined : parts.get(parent);
  return above === undefined ? [] : [...trailOf(above, parts), above];
}

const groupsOf = ({ groups }: Outline): string[] => Object.keys(groups ?? {});

/** The form of one group, or of a unit of none; what else it says of the unit is alike in both versions. */
const formOf = (version: OutlineVersion, group: string | null, period: FormPeriod) =>
  resolve({ ...version, unit: group === null ? null : { id: 'unit', name: '…', group }, period });

/** Whose forms ask something else: forms of both versions cannot bear one number. */
function askedOtherwise(before: OutlineVersion, now: OutlineVersion, period: FormPeriod): (string | null)[] {
  const groups = groupsOf(now.outline);
  return (groups.length === 0 ? [null] : groups).filter(
    (group) => differencesBetween(formOf(before, group, period), formOf(now, group, period)).length > 0,
  );
}

/** How the values of the old version stand to those of the new, each under the id it has now. */
function valuesBetween(
  before: OutlineVersion,
  now: OutlineVersion,
  period: FormPeriod,
  renamed: ReadonlyMap<string, string>,
): Versions {
  const asked = askedValues(formOf(now, null, period));
  const was = askedValues(formOf(before, null, period)).map((one) => {
    const owner = ownerOf(one.item);
    const item = renamed.get(one.item) ?? `${renamed.get(owner) ?? owner}${one.item.slice(owner.length)}`;
    return { ...one, item };
  });
  return versionsOf(was, new Map(asked.map((one) => [one.item, one])));
}

/** Under which items the values of a part are: its own, or those of its keys. */
const valueItems = ({ item, values }: OutlinePart): string[] =>
  values.size === 0 ? [item] : [...values.keys()].map((key) => `${item}.${key}`);

function measured(was: OutlinePart, now: OutlinePart, versions: Versions, language: Outline['language']): Detail[] {
  if (was.rule === null || now.rule === null || was.rule.type !== now.rule.type) return [];
  const [before, after] = [unitOf(was.rule, language), unitOf(now.rule, language)];
  if (before === after) return [];
  const told = !valueItems(now).some((item) => versions.changed.get(item)?.is === 'measure');
  return [{ is: 'measure', was: before, now: after, told }];
}

function called(was: OutlinePart, now: OutlinePart, versions: Versions): Detail[] {
  if (was.label === now.label) return [];
  const isValue = now.what === 'figure' || now.what === 'column' || now.what === 'row';
  const another = isValue
    ? valueItems(now).some((item) => versions.changed.get(item)?.is === 'words')
    : bareKeyOf(was.label) !== bareKeyOf(now.label);
  return [{ is: 'label', was: was.label, another }];
}

/** What a new version of an outline adds, removes and says otherwise; both are told for one period. */
export function outlineChanges(before: OutlineVersion, now: OutlineVersion, period: FormPeriod): OutlineChanges {
  const [was, is] = [outlinePartsOf(before.outline, period), outlinePartsOf(now.outline, period)];
  const renamed = renamedIn(was, is);
  const former = new Map([...was.values()].map((part) => [renamed.get(part.item) ?? part.item, part]));
  const versions = valuesBetween(before, now, period, renamed);
  const all = [...new Set([...groupsOf(before.outline), ...groupsOf(now.outline)])];
  const detailed = (old: OutlinePart, part: OutlinePart): Detail[] => {
    const stood = old.parent === null ? null : (renamed.get(old.parent) ?? old.parent);
    const label = (id: string | null, parts: Parts): string | null =>
      id === null ? null : (parts.get(id)?.label ?? id);
    const moved: Detail = { is: 'moved', was: label(old.parent, was), now: label(part.parent, is) };
    return [
      ...(old.item === part.item || part.what === 'check'
        ? []
        : [{ is: 'id' as const, was: old.item, now: part.item }]),
      ...called(old, part, versions),
      ...(stood === part.parent ? [] : [moved]),
      ...measured(old, part, versions, now.outline.language),
      ...detailsOf(old, part, all),
    ];
  };
  const since = [...is.values()].flatMap((part): OutlineChange[] => {
    const old = former.get(part.item);
    const trail = trailOf(part, is);
    if (old === undefined || old.what !== part.what) return [{ is: 'added', part, trail, details: [] }];
    const details = detailed(old, part);
    return details.length === 0 ? [] : [{ is: 'changed', part, trail, details }];
  });
  const gone = [...former].flatMap(([item, part]): OutlineChange[] =>
    is.get(item)?.what === part.what ? [] : [{ is: 'removed', part, trail: trailOf(part, was), details: [] }],
  );
  return { changes: [...since, ...gone], askedOtherwise: askedOtherwise(before, now, period) };
}
