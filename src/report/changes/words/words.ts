import type { ValueType } from '../../../../schemas/outline.js';
import type { Owed, PartKind } from '../../../versions/index.js';

type Bounds = readonly [number | string | null, number | string | null];

/** How changes of an outline are told. */
export interface ChangesWords {
  head(before: string, now: string): string;
  titles: Record<'facts' | 'added' | 'removed' | 'changed', string>;
  /** Of what an outline says as a whole; its own words stand behind. */
  facts: { was: string; now: string; nothing: string };
  whole: Record<'title' | 'type' | 'letterhead' | 'document', (said: string) => string>;
  kinds: Record<PartKind, string>;
  within(kind: string, label: string): string;
  askedOf(groups: readonly string[]): string;
  types: Record<ValueType, string>;
  details: {
    label(was: string, another: boolean, isValue: boolean): string;
    id(was: string, now: string): string;
    moved(was: string | null, now: string | null): string;
    moreGroups(groups: readonly string[]): string;
    fewerGroups(groups: readonly string[]): string;
    owed: Record<Owed, string>;
    type(was: string, now: string): string;
    measure(was: string, now: string, told: boolean): string;
    bounds(of: 'value' | 'text' | 'rows', now: Bounds): string;
    moreOptions(options: readonly string[]): string;
    fewerOptions(options: readonly string[]): string;
    moreValues(values: readonly string[]): string;
    fewerValues(values: readonly string[]): string;
    rows: Record<'fixed' | 'open', string>;
    /** By the ids of columns. */
    filledIn(columns: readonly string[]): string;
    crossedOut(columns: readonly string[]): string;
    total(now: boolean): string;
    guidance(now: string | null): string;
  };
  nothing: string;
  /** Whose forms are to be made anew; none where all of them are. */
  forms(groups: readonly string[] | 'all'): string;
  sameForms: string;
  otherOutline(before: string, now: string): string;
  version: {
    raised(was: number, now: number): string;
    kept(version: number): string;
    /** It should have been raised. */
    needed(version: number): string;
    lowered(was: number, now: number): string;
  };
}
