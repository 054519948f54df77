import type { Language } from '../../../schemas/id.js';
import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import { groupLabels } from '../../form/index.js';
import { type Cell, type Sheet, writeWorkbook } from '../../report/workbook/index.js';
import { figureLabels, UNIT_COLUMNS, type UnitPath } from '../../units/index.js';
import { initWords } from './words/index.js';

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

const cellOf = (value: unknown): Cell => {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'number' || typeof value === 'string' ? value : null;
};

/** A column of the starter: its header, what it is for, and what each unit has there. */
interface StartColumn {
  header: string;
  meaning: string;
  needed: boolean;
  width: number;
  format?: string;
  isGroup: boolean;
  of(unit: Unit): Cell;
}

const columnsOf = (outline: Outline, units: readonly Unit[], language: Language): StartColumn[] => {
  const words = initWords[language].sheet;
  const groups = groupLabels(outline);
  const agreed = UNIT_COLUMNS.map(({ path, heading }): StartColumn => {
    const isGroup = path === 'group';
    return {
      header: heading[language],
      meaning: words.columns[path],
      needed: path === 'name' || (isGroup && Object.keys(groups).length > 0),
      width: widths[path] ?? 22,
      format: TEXT,
      isGroup,
      of: (unit) => cellOf(isGroup ? groups[unit.group ?? ''] : at(unit, path.split('.'))),
    };
  });
  const known = figureLabels(outline).filter(({ item }) =>
    units.some(({ prefill }) => prefill?.figures?.[item] != null),
  );
  const figures = known.map(({ item, label }): StartColumn => {
    const of = ({ prefill }: Unit): Cell => cellOf(prefill?.figures?.[item]);
    return { header: label, meaning: words.figure(label), needed: false, width: 18, isGroup: false, of };
  });
  return [...agreed, ...figures];
};

/**
 * A list of units as a workbook to begin with: the units as examples, drop-downs for their groups, and a sheet that says
 * what each column is for. Read again, it gives the same units.
 */
export function startSheet(outline: Outline, units: readonly Unit[], language: Language): Promise<Uint8Array> {
  const words = initWords[language].sheet;
  const columns = columnsOf(outline, units, language);
  const empty = columns.map((): Cell => null);
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
      isGroup ? [{ column, options: Object.values(groupLabels(outline)), message: words.groupMessage }] : [],
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
      ...columns.map(({ header, needed, meaning, of }): Cell[] => {
        const example = units.map(of).find((cell) => cell !== null) ?? null;
        return [header, needed ? words.needed : null, meaning, example === null ? null : String(example)];
      }),
      ...words.notes.map((note): Cell[] => [null, null, note]),
    ],
  };
  return writeWorkbook({ title: words.title, sheets: [list, guide] });
}
