import { ID_PATTERN } from '../../schemas/id.js';
import type { Outline } from '../../schemas/outline.js';
import type { Unit } from '../../schemas/units.js';
import { type Finding, finding, type Result } from '../findings/index.js';
import { groupLabels, withGroup } from '../form/index.js';
import { MOST_ROWS, placeAt, type ReadSheet } from '../sheets/index.js';
import { hasErrors, inOrder, type Path, withoutRepeats } from '../source/index.js';
import { bareKeyOf } from '../text/index.js';
import { checkIds, checkLetterheads, checkNames, type UnitPlaces } from './check-units.js';
import { UNIT_COLUMNS, type UnitPath } from './columns.js';
import { type Headings, hasColumn, headingsOf, knownHeadings } from './headings.js';
import { type Kept, unsuited } from './kept.js';
import { madeIds } from './made-ids.js';
import { checkPrefill, prefillableOf } from './prefill.js';
import { rowsOf, type UnitRow, unitOf } from './sheet-rows.js';
import { unknownGroups } from './unknown-groups.js';

/** The headings a person is told to begin with. */
const ESSENTIAL = UNIT_COLUMNS.slice(0, 3).map(({ heading }) => heading);

const headingOf = (path: UnitPath) =>
  UNIT_COLUMNS.find((column) => column.path === path)?.heading ?? { vi: '', en: '' };

/** How columns of names are headed that are called after the kind of units: "Tên xã". */
const NAMES = /^(?:tên|name)(?!\p{L})/iu;

/** A column that is not known and may be the one that is missing. */
function likeName({ findings }: Headings): string | null {
  const unknown = findings.flatMap((one) => (one.code === 'units-heading-unknown' ? [one.data.heading] : []));
  return unknown.find((heading) => NAMES.test(heading)) ?? null;
}

/** Columns without which a list says too little: the name, and the group where the outline has groups. */
const missingColumns = (sheet: ReadSheet, headings: Headings, needed: readonly UnitPath[]): Finding[] =>
  needed
    .filter((path) => !hasColumn(headings, path))
    .map((path) => {
      const place = placeAt(sheet, headings.row, headings.columns[0]?.column ?? 0, null);
      const like = path === 'name' ? likeName(headings) : null;
      const meant = like === null ? {} : { like };
      return finding('units-column-missing', null, place, { heading: headingOf(path), ...meant });
    });

interface Group {
  id: string;
  label: string;
}

/** The group a row says it is in, by its id or by what it is called; undefined where there is no such group. */
const groupOf = ({ texts: { group: written } }: UnitRow, groups: readonly Group[]): Group | undefined =>
  written === undefined
    ? undefined
    : groups.find(({ id, label }) => [id, label].some((one) => bareKeyOf(one) === bareKeyOf(written)));

/** What is wrong with the groups rows say they are in. */
function checkGroups(rows: readonly UnitRow[], groups: readonly Group[]): Finding[] {
  const known = groups.map(({ label }) => label);
  const silent = rows.filter((row) => row.texts.group === undefined && groups.length > 0 && row.has('group'));
  const strange = rows.flatMap((row) => {
    const { group } = row.texts;
    if (group === undefined || groupOf(row, groups) !== undefined) return [];
    return [{ group, place: row.placeOf('group'), line: row.line }];
  });
  return [
    ...silent.map(({ texts, placeOf }) =>
      finding('unit-group-missing', null, placeOf('group'), { unit: texts.id ?? texts.name ?? '', known }),
    ),
    ...unknownGroups(strange, { near: groups.flatMap(({ id, label }) => [label, id]), known }),
  ];
}

const placesOf = (rows: readonly UnitRow[]): UnitPlaces => {
  const rowAt = ([, at]: Path): UnitRow => {
    const row = rows[Number(at)];
    if (row === undefined) throw new Error(`there is no row ${String(at)}`);
    return row;
  };
  const value: UnitPlaces['value'] = (path) => {
    const [, , part = '', , figure = ''] = path.map(String);
    const own = part === 'letterhead' ? 'letterhead.use' : part === 'id' ? 'id' : 'name';
    return rowAt(path).placeOf(part === 'prefill' ? { figure } : own);
  };
  return { value, name: value, line: (path) => rowAt(path).line };
};

const idWrong = ({ texts, placeOf }: UnitRow, id: string): Finding => {
  const [like = ''] = madeIds([{ id: null, name: texts.name ?? '' }]);
  return finding('id-wrong', null, placeOf('id'), { id, like });
};

/** What is wrong with a row taken alone. */
const checkRow = (row: UnitRow): Finding[] => {
  const { id, name } = row.texts;
  return [
    ...row.findings,
    ...(name === undefined && row.has('name') ? [finding('unit-name-missing', null, row.placeOf('name'), {})] : []),
    ...(id === undefined || ID_PATTERN.test(id) ? [] : [idWrong(row, id)]),
  ];
};

/** Question marks within a word, or several of them: what a list saved in an encoding without its letters has in their place. */
const LETTERS_LOST = /\p{L}\?+\p{L}|\?\?/u;

/** The first name whose letters were lost: whatever wrote the list lost those of the others as well. */
function lettersLost(rows: readonly UnitRow[]): Finding[] {
  const row = rows.find(({ texts }) => LETTERS_LOST.test(texts.name ?? ''));
  return row === undefined
    ? []
    : [finding('unit-letters-lost', null, row.placeOf('name'), { name: row.texts.name ?? '' })];
}

const unitsOfRows = (
  rows: readonly UnitRow[],
  outline: Outline,
  letterheads: ReadonlySet<string> | undefined,
  kept: Kept,
): Result<Unit[]> => {
  const named = rows.filter(({ texts }) => texts.name !== undefined);
  const groups = Object.entries(groupLabels(outline)).map(([id, label]) => ({ id, label }));
  const ids = madeIds(named.map(({ texts }) => ({ id: texts.id ?? null, name: texts.name ?? '' })));
  // A kept list goes to another outline: what it says of groups stays as it is written.
  const units = named.map((row, at) =>
    unitOf(row, ids[at] ?? '', groupOf(row, groups)?.id ?? (kept ? (row.texts.group ?? null) : null)),
  );
  const places = placesOf(named);
  const isGiven = (at: number): boolean => named[at]?.texts.id !== undefined;
  const prefillable = prefillableOf(outline);
  const findings = [
    ...rows.flatMap(checkRow),
    ...lettersLost(named),
    ...unsuited(checkGroups(named, groups), kept),
    // Ids made from names are the same for the very same names only, and those are told as such.
    ...checkIds(units, places, isGiven),
    ...checkNames(units, places, isGiven),
    ...checkLetterheads(units, places, letterheads),
    ...unsuited(
      units.flatMap((unit, at) => checkPrefill(unit, ['units', at], prefillable, places)),
      kept,
    ),
  ];
  return { value: kept ? units : units.map((unit) => withGroup(unit, outline)), findings };
};

/** Findings sheet by sheet, each in the order of its rows. */
const inSheets = (findings: readonly Finding[], sheets: readonly ReadSheet[]): Finding[] =>
  sheets.flatMap(({ name }) => inOrder(findings.filter(({ place }) => place.in === 'sheet' && place.sheet === name)));

/**
 * Reads units from the sheets of a workbook, or from a file of values: all sheets that have a row of headings, one after
 * another. All problems at once, sheet by sheet; the list is empty where one of them is an error.
 */
export const unitsOfSheets = (
  sheets: readonly [ReadSheet, ...ReadSheet[]],
  outline: Outline,
  letterheads?: ReadonlySet<string>,
  kept: Kept = false,
): Result<Unit[]> => {
  const known = knownHeadings(outline);
  const needed: UnitPath[] = outline.groups === undefined || kept ? ['name'] : ['name', 'group'];
  const headed = sheets.flatMap((sheet) => {
    const headings = headingsOf(sheet, known);
    return headings === null ? [] : [{ sheet, headings, missing: missingColumns(sheet, headings, needed) }];
  });
  const refuse = (found: Finding): Result<Unit[]> => ({ value: [], findings: [found] });
  const start = placeAt(sheets[0], 0, 0, null);
  if (headed.length === 0) return refuse(finding('units-heading-missing', null, start, { known: ESSENTIAL }));
  const long = headed.find(({ sheet }) => sheet.rows.length > MOST_ROWS);
  if (long !== undefined)
    return refuse(finding('units-too-many', null, placeAt(long.sheet, MOST_ROWS, 0, null), { limit: MOST_ROWS }));
  // Without its names a sheet holds nothing to look into further.
  const whole = headed.filter(({ headings }) => hasColumn(headings, 'name'));
  const rows = whole.flatMap(({ sheet, headings }) => rowsOf(sheet, headings));
  const { value, findings: ofRows } = unitsOfRows(rows, outline, letterheads, kept);
  const ofSheets = headed.flatMap(({ headings, missing }) => [...headings.findings, ...missing]);
  const none = rows.length > 0 || hasErrors(ofSheets) ? [] : [finding('units-none', null, start, {})];
  const findings = withoutRepeats(inSheets([...ofSheets, ...none, ...ofRows], sheets));
  return { value: hasErrors(findings) ? [] : value, findings };
};
