import type { CompareKey } from '../../../schemas/outline.js';
import { bookmarkOf, type Form, type FormFigure, tagOf } from '../../form/index.js';
import { Remembered, Wording } from '../../text/index.js';
import { PLAIN_TEXT } from '../../values/index.js';
import { type Asked, type AskedColumn, labelsOf, type Spot } from '../table/asked.js';
import { inAnyLanguage } from '../words/index.js';

/** The column of a figure that is asked for one value. */
export const VALUE = 'value';

/** The column of a compared figure for the period before (`CompareKey`). */
const BEFORE: CompareKey = 'previous';

const wordings = (texts: readonly string[]): Wording[] => texts.map((text) => new Wording(text));
const OTHERWISE = {
  label: wordings(inAnyLanguage((words) => words.figureHeads)),
  unit: wordings(inAnyLanguage((words) => words.unitHeads)),
  value: wordings(inAnyLanguage((words) => words.valueHeads)),
} as const;

const columnOf = (is: keyof typeof OTHERWISE, printed: string): AskedColumn => ({
  is,
  id: is === 'value' ? VALUE : `_${is}`,
  headers: [new Wording(printed)],
  otherHeaders: [],
  otherwise: OTHERWISE[is],
  group: null,
  otherGroups: [],
  key: false,
  measured: false,
});

/** All that follows from figures but what is already known of them, which is another thing for each unit. */
const saidBy = (figures: readonly FormFigure[], { figure, unit, value }: Form['letterhead']['words']): string =>
  JSON.stringify([
    [figure, unit, value],
    figures.map(({ id, label, printed, rule, values }) => [
      id,
      label,
      printed,
      rule,
      values.map((one) => [one.item, one.key, one.label]),
    ]),
  ]);

const recent = new Remembered<Asked>(256, Number.POSITIVE_INFINITY);
const groups = new WeakMap<readonly FormFigure[], Asked>();

/** The table made of figures that are asked in the same columns; made once for all units that are asked the same. */
export function askedFigures(figures: readonly FormFigure[], words: Form['letterhead']['words']): Asked {
  const known = groups.get(figures) ?? recent.of(saidBy(figures, words), () => made(figures, words));
  groups.set(figures, known);
  return known;
}

function made(figures: readonly FormFigure[], words: Form['letterhead']['words']): Asked {
  const values = (figures[0]?.values ?? []).map(
    ({ key, label }): AskedColumn =>
      key === null
        ? columnOf('value', words.value)
        : {
            is: 'value',
            id: key,
            headers: [new Wording(label)],
            otherHeaders: [],
            otherwise: [],
            group: null,
            otherGroups: [],
            key: false,
            measured: false,
            ...(key === BEFORE && { ofBefore: true }),
          },
  );
  const columns = [columnOf('label', words.figure), columnOf('unit', words.unit), ...values].map(
    (column, at, all): AskedColumn => ({
      ...column,
      otherHeaders: all.filter((_, other) => other !== at).flatMap(({ headers }) => headers),
    }),
  );
  const spots = new Map(
    figures.flatMap(({ id, values: own }) =>
      own.flatMap(({ item, key }): [string, Spot][] => {
        const spot = { row: id, column: key ?? VALUE };
        return [
          [tagOf('figure', item), spot],
          [bookmarkOf('figure', item), spot],
        ];
      }),
    ),
  );
  const rules = new Map(figures.map(({ id, rule }) => [id, rule]));
  return {
    title: '',
    titled: new Wording(''),
    bookmark: '',
    columns,
    rows: figures.map(({ id, label, printed }) => ({
      id,
      labels: [...new Set([label, printed])].map((text) => new Wording(text)),
      code: null,
    })),
    added: false,
    total: false,
    labels: labelsOf(columns),
    ruleOf: (_, row) => (row === undefined ? figures[0]?.rule : rules.get(row)) ?? PLAIN_TEXT,
    spotOf: (anchor) => spots.get(anchor) ?? null,
  };
}
