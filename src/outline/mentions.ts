import type { Figure, Outline } from '../../schemas/outline.js';
import { ruleCodes } from '../check/index.js';
import { type Finding, finding } from '../findings/index.js';
import { figureKeys, type OutlineParts, rowParts } from '../form/index.js';
import type { Places } from '../source/index.js';
import { nearest } from '../text/index.js';
import { isNumeric } from '../values/index.js';

const unknownGroups = (outline: Outline, parts: OutlineParts, places: Places): Finding[] => {
  const known = Object.keys(outline.groups ?? {});
  const asked = [parts.sections, parts.points, parts.figures, parts.tables].flat();
  return asked.flatMap(({ value, path }) =>
    (value.for ?? []).flatMap((group, at) => {
      const data = { group, near: nearest(group, known), known };
      return known.includes(group)
        ? []
        : [finding('group-unknown', value.id, places.value([...path, 'for', at]), data)];
    }),
  );
};

const unknownTables = (parts: OutlineParts, places: Places): Finding[] => {
  const known = parts.tables.map(({ value }) => value.id);
  return parts.points.flatMap(({ value: { id, see }, path }) =>
    see === undefined || known.includes(see)
      ? []
      : [finding('see-unknown', id, places.value([...path, 'see']), { id: see, near: nearest(see, known) })],
  );
};

const unknownRules = (outline: Outline, places: Places): Finding[] =>
  Object.keys(outline.rules ?? {}).flatMap((rule) =>
    ruleCodes.some((code) => code === rule)
      ? []
      : [finding('rule-unknown', null, places.name(['rules', rule]), { rule, near: nearest(rule, ruleCodes) })],
  );

/** Whether each value of a figure finds a number to be weighed by: that of the same year or column, or the only one. */
function weighs(weight: Figure, figure: Figure): boolean {
  const keys = figureKeys(weight);
  const own = figureKeys(figure);
  const inEach = own.length > 0 && own.every((key) => keys.includes(key));
  return isNumeric(weight) && (keys.length === 0 || inEach);
}

const unknownWeights = (parts: OutlineParts, places: Places): Finding[] => {
  const known = new Map(parts.figures.map(({ value }) => [value.id, value]));
  return parts.figures.flatMap(({ value, path }) => {
    const weight = value.weight === undefined ? undefined : known.get(value.weight);
    const place = places.value([...path, 'weight']);
    if (value.weight !== undefined && weight === undefined) {
      const near = nearest(value.weight, [...known.keys()]);
      return [finding('figure-unknown', value.id, place, { figure: value.weight, near })];
    }
    if (weight !== undefined && !weighs(weight, value)) {
      const keys = isNumeric(weight) ? figureKeys(weight) : [];
      return [finding('weight-unsuited', value.id, place, { figure: weight.id, keys })];
    }
    return value.rollup === 'weighted_mean' && value.weight === undefined
      ? [finding('weight-missing', value.id, places.value([...path, 'rollup']), {})]
      : [];
  });
};

const unknownColumns = (parts: OutlineParts, places: Places): Finding[] =>
  parts.tables.flatMap((table) => {
    const known = table.value.columns.filter(({ key }) => key !== true).map(({ id }) => id);
    return rowParts(table).flatMap(({ value, path }) =>
      (value.crossed ?? []).flatMap((column, at) => {
        const data = { column, near: nearest(column, known) };
        return known.includes(column)
          ? []
          : [finding('crossed-unknown', value.id, places.value([...path, 'crossed', at]), data)];
      }),
    );
  });

/** What is named in an outline and is not there: groups, tables, columns, rules, figures. */
export const checkMentions = (outline: Outline, parts: OutlineParts, places: Places): Finding[] => [
  ...unknownGroups(outline, parts, places),
  ...unknownTables(parts, places),
  ...unknownColumns(parts, places),
  ...unknownRules(outline, places),
  ...unknownWeights(parts, places),
];
