import type { Column, Figure } from '../../schemas/outline.js';
import { type Finding, finding } from '../findings/index.js';
import { columnParts, figureKeys, type OutlineParts, openRowsIn, type Part } from '../form/index.js';
import type { Path, Places } from '../source/index.js';
import { isCalendarDay, isNumeric } from '../values/index.js';

const checkBound = (key: 'min' | 'max', { value, path }: Part<Figure | Column>, places: Places): Finding[] => {
  const bound = value[key];
  if (bound === undefined) return [];
  const place = places.value([...path, key]);
  const suits = typeof bound === 'number' ? isNumeric(value) : value.type === 'date';
  if (!suits) return [finding('bound-unsuited', value.id, place, { key, type: value.type })];
  if (typeof bound === 'number' || isCalendarDay(bound)) return [];
  const got = { kind: 'text' as const, text: bound };
  return [finding('value-wrong', value.id, place, { key, expected: { is: 'date' }, got, near: null })];
};

const checkOptions = ({ value, path }: Part<Figure | Column>, places: Places): Finding[] => {
  const { id, type, options } = value;
  if (options === undefined)
    return type === 'choice' ? [finding('options-missing', id, places.value([...path, 'type']), {})] : [];
  if (type !== 'choice') return [finding('options-unused', id, places.name([...path, 'options']), { type })];
  return options.flatMap((option, at) =>
    options.indexOf(option) === at
      ? []
      : [finding('option-repeated', id, places.value([...path, 'options', at]), { option })],
  );
};

const checkMoney = ({ value, path }: Part<Figure | Column>, places: Places): Finding[] =>
  value.type === 'money'
    ? []
    : (['currency', 'scale'] as const)
        .filter((key) => value[key] !== undefined)
        .map((key) => finding('money-only', value.id, places.name([...path, key]), { key, type: value.type }));

const reversed = (
  id: string,
  [low, high]: [number | string | undefined, number | string | undefined],
  path: Path,
  places: Places,
): Finding[] =>
  low !== undefined && high !== undefined && typeof low === typeof high && low > high
    ? [finding('bounds-reversed', id, places.value(path), { min: String(low), max: String(high) })]
    : [];

const checkKeys = ({ value, path }: Part<Figure>, places: Places): Finding[] => {
  const both = value.series !== undefined && value.compare !== undefined;
  const lists = (['series', 'compare'] as const).map((list) => ({ list, keys: figureKeys({ [list]: value[list] }) }));
  return [
    ...(both ? [finding('keys-two-ways', value.id, places.name([...path, 'compare']), {})] : []),
    ...lists.flatMap(({ list, keys }) =>
      keys.flatMap((key, at) =>
        keys.indexOf(key) === at ? [] : [finding('key-repeated', value.id, places.value([...path, list, at]), { key })],
      ),
    ),
  ];
};

/** What contradicts itself in the values asked for: bounds, options, money, columns of a figure, lengths of texts. */
export const checkValues = (parts: OutlineParts, places: Places): Finding[] => {
  const values: Part<Figure | Column>[] = [...parts.figures, ...parts.tables.flatMap(columnParts)];
  return [
    ...values.flatMap((part) => [
      ...checkBound('min', part, places),
      ...checkBound('max', part, places),
      ...checkOptions(part, places),
      ...checkMoney(part, places),
      ...reversed(part.value.id, [part.value.min, part.value.max], [...part.path, 'min'], places),
    ]),
    ...parts.figures.flatMap((part) => checkKeys(part, places)),
    ...[...parts.sections, ...parts.points].flatMap(({ value, path }) =>
      reversed(value.id, [value.min_words, value.max_words], [...path, 'min_words'], places),
    ),
    ...parts.tables.flatMap(({ value, path }) => {
      const open = openRowsIn(value);
      const named = value.columns.some(({ key }) => key === true);
      return open?.fixed === undefined || named
        ? []
        : [finding('rows-without-key', value.id, places.value([...path, 'rows']), {})];
    }),
    ...parts.tables.flatMap(({ value, path }) => {
      const open = openRowsIn(value);
      return open === null ? [] : reversed(value.id, [open.min, open.max], [...path, 'rows', 'min'], places);
    }),
  ];
};
