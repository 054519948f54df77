import type { Place } from '../../schemas/place.js';
import type { Unit } from '../../schemas/units.js';
import { type Finding, finding } from '../findings/index.js';
import type { Path } from '../source/index.js';
import { nearest } from '../text/index.js';

/** Tells where the parts of a list of units stand, whatever it is written in. */
export interface UnitPlaces {
  /** A value; what holds it where it is not there. */
  value(path: Path): Place;
  /** What is called so: the name before a value, or the cell below a heading. */
  name(path: Path): Place;
  /** The line or row a value stands in, from 1. */
  line(path: Path): number;
}

/** Whether the list itself gives the unit at a place its id. */
export type IsGiven = (unit: number) => boolean;

/** Ids that are given twice. */
export const checkIds = (units: readonly Unit[], places: UnitPlaces, isGiven: IsGiven): Finding[] => {
  const first = new Map<string, number>();
  return units.flatMap(({ id }, at) => {
    if (!isGiven(at)) return [];
    const path = ['units', at, 'id'];
    const firstLine = first.get(id);
    if (firstLine !== undefined) return [finding('unit-id-duplicate', null, places.value(path), { id, firstLine })];
    first.set(id, places.line(path));
    return [];
  });
};

/** Letterheads units name that are none; `known` are those there are, undefined where nobody says. */
export const checkLetterheads = (
  units: readonly Unit[],
  places: UnitPlaces,
  known: ReadonlySet<string> | undefined,
): Finding[] =>
  units.flatMap(({ letterhead }, at) => {
    const { use } = letterhead ?? {};
    if (use === undefined || known === undefined || known.has(use)) return [];
    const data = { letterhead: use, near: nearest(use, [...known]), known: [...known] };
    return [finding('letterhead-unknown', null, places.value(['units', at, 'letterhead', 'use']), data)];
  });

/** What Windows holds for the same, or may not have, in the name of a file. */
const asFile = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[<>:"/\\|?*\p{Cc}\s._-]+/gu, ' ')
    .trim();

/**
 * Names that are there twice, or that would be the same file. Two units of one name are an error where nothing but the
 * name tells them apart, a warning where both are given ids.
 */
export const checkNames = (units: readonly Unit[], places: UnitPlaces, isGiven: IsGiven): Finding[] => {
  const first = new Map<string, { name: string; line: number; given: boolean }>();
  return units.flatMap(({ name }, at) => {
    const path = ['units', at, 'name'];
    const key = asFile(name);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, { name, line: places.line(path), given: isGiven(at) });
      return [];
    }
    const firstLine = before.line;
    if (before.name !== name)
      return [finding('unit-file-clash', null, places.value(path), { name, other: before.name, firstLine })];
    const found = finding('unit-name-duplicate', null, places.value(path), { name, firstLine });
    return [before.given && isGiven(at) ? { ...found, severity: 'warning' } : found];
  });
};
