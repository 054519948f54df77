import type { CrossCheck, Figure, Outline, Table } from '../../schemas/outline.js';
import { type Finding, finding } from '../findings/index.js';
import { checkParts, figureKeys, type OutlineParts, type Part } from '../form/index.js';
import { compileExpression, type ExpressionProblem, type Kind, kindOf, type Names } from '../language/index.js';
import type { Places } from '../source/index.js';

/** The figures of an outline as names of expressions: one with `series` or `compare` has a value for each key. */
export const namesOfFigures = (figures: readonly Figure[]): Names =>
  new Map<string, Kind | ReadonlyMap<string, Kind>>(
    figures.map((figure) => {
      const kind = kindOf(figure.type);
      const keys = figureKeys(figure);
      return [figure.id, keys.length === 0 ? kind : new Map(keys.map((key) => [key, kind]))];
    }),
  );

/** In the checks of a table, the row that is looked at. */
export const ROW = 'row';

/** The names a table's checks may use: the figures, and `row` with the table's columns. */
export const namesOfTable = (table: Table, figures: Names): Names => {
  const row: ReadonlyMap<string, Kind> = new Map(table.columns.map(({ id, type }) => [id, kindOf(type)]));
  return new Map([...figures, [ROW, row]]);
};

const findingOf = (problem: ExpressionProblem, check: Part<CrossCheck>, places: Places): Finding => {
  const { that: expression, id } = check.value;
  const place = places.within([...check.path, 'that'], expression, problem.at, problem.length);
  if (problem.kind === 'name_unknown')
    return finding('expression-name-unknown', id ?? null, place, {
      name: problem.name,
      near: problem.near,
      keyed: problem.keyed,
    });
  return finding('expression-wrong', id ?? null, place, { expression, problem: problem.kind });
};

const checkOne = (check: Part<CrossCheck>, names: Names, places: Places): Finding[] => {
  const compiled = compileExpression(check.value.that, names);
  return compiled.ok ? [] : compiled.problems.map((problem) => findingOf(problem, check, places));
};

/** What is wrong with the cross-checks of an outline and of its tables. */
export const checkExpressions = (outline: Outline, parts: OutlineParts, places: Places): Finding[] => {
  const figures = namesOfFigures(parts.figures.map(({ value }) => value));
  return [
    ...checkParts({ value: outline, path: [] }).flatMap((check) => checkOne(check, figures, places)),
    ...parts.tables.flatMap((table) => {
      const names = namesOfTable(table.value, figures);
      return checkParts(table).flatMap((check) => checkOne(check, names, places));
    }),
  ];
};
