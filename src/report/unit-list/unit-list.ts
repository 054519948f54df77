import type { Language } from '../../../schemas/id.js';
import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import { groupLabels } from '../../form/index.js';

import { figureLabels, UNIT_COLUMNS, type UnitPath } from '../../units/index.js';
import { type Cell, type Sheet, writeWorkbook } from '../workbook/index.js';
import { unitListWords } from './words/index.js';

/** So many rows stand ready to be filled in: their cells are texts, so that `01` stays `01`. */
const READY_ROWS = 300;

const TEXT = '@';
const widths: Partial<Record<UnitPath, number>> = {
  id: 16,
  name: 34,
  group: 26,
  'letterhead.parent': 34,
  'letterhead.body': 34,
  symbol: 11,
  'signing.authority': 28,
  email: 24,
  contact: 24,
};

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? Object.entries(inner).find(([key]) => key === name)?.[1] : null,
    value,
  );

const cellOf = (value: unknown, none: string): Cell => {
  if (value === false) return none;
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'number' || typeof value === 'string' ? value : null;
};

/** What the list says of a unit in one of the columns people know; of a group its id. */
export const unitCell = (unit: Unit, path: UnitPath, language: Language): Cell =>
  cellOf(at(unit, path.split('.')), unitListWords[language].none);

export interface UnitListAsked {
  outline: Outline;
  /** Those that stand in it. */
  units: readonly Unit[];
  language: Language;
  /** Whether the groups of the outline are the board's own, or examples in whose place it will write its own. */
  groups: 'settled' | 'to-be-changed';
}

/** A column of the list: its header, what it is for, and what each unit has there. */
interface ListColumn {
  header: string;
  meaning: string;
  needed: boolean;
  width: number;
  format?: string;
  isGroup: boolean;
  of(unit: Unit): Cell;
}

function columnsOf({ outline, units, language }: UnitListAsked): ListColumn[] {
  const words = unitListWords[language];
  const groups = groupLabels(outline);
  const agreed = UNIT_COLUMNS.map(({ path, heading }): ListColumn => {
    const isGroup = path === 'group';
    return {
      header: heading[language],
      meaning: words.columns[path],
      needed: path === 'name' || (isGroup && Object.keys(groups).length > 0),
      width: widths[path] ?? 22,
      format: TEXT,
      isGroup,
      of: (unit) => (isGroup && groups[unit.group ?? '']) || unitCell(unit, path, language),
    };
  });
  const known = figureLabels(outline).filter(({ item }) =>
    units.some(({ prefill }) => prefill?.figures?.[item] != null),
  );
  const figures = known.map(({ item, label }): ListColumn => {
    const of = ({ prefill }: Unit): Cell => cellOf(prefill?.figures?.[item], '');
    return { header: label, meaning: words.figure(label), needed: false, width: 18, isGroup: false, of };
  });
  return [...agreed, ...figures];
}

/**
 * A list of units as a workbook: those there are, rows ready for more, drop-downs for the groups of its outline, and a
 * sheet that says what each column is for. Read again, it gives the same units. The same list gives the same bytes.
 */
export function writeUnitList(asked: UnitListAsked): Promise<Uint8Array> {
  const { outline, units, language, groups } = asked;
  const words = unitListWords[language];
  const columns = columnsOf(asked);
  const empty = columns.map((): Cell => null);
  const options = Object.values(groupLabels(outline));
  const list: Sheet = {
    name: words.units,
    columns: columns.map(({ header, width, format }) => ({
      header,
      width,
      ...(format === undefined ? {} : { format }),
    })),
    rows: [
      ...units.map((unit) => columns.map(({ of }) => of(unit))),
      ...Array.from({ length: READY_ROWS }, () => empty),
    ],
    frozenColumns: 2,
    choices: columns.flatMap(({ isGroup }, column) =>
      isGroup ? [{ column, options, message: words.groupMessage, others: groups === 'to-be-changed' }] : [],
    ),
  };
  const guide: Sheet = {
    name: words.guide,
    columns: words.guideHeaders.map((header, column) => ({
      header,
      width: [28, 10, 74, 34][column] ?? 20,
      wrap: true,
    })),
    rows: [
      ...columns.map(({ header, needed, meaning, isGroup, of }): Cell[] => {
        const example = isGroup ? options[0] : units.map(of).find((cell) => cell !== null);
        return [header, needed ? words.needed : null, meaning, example == null ? null : String(example)];
      }),
      ...[...words.notes, ...(groups === 'to-be-changed' ? [words.groupsNote] : [])].map((note): Cell[] => [
        null,
        null,
        note,
      ]),
    ],
  };
  return writeWorkbook({ title: words.title, sheets: [list, guide] });
}
