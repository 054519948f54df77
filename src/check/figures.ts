import type { Answer } from '../../schemas/submission.js';
import { columnName, type Form, type ValueRule } from '../form/index.js';
import { type Kind, kindOf, type Names, type Value, type Values } from '../language/index.js';
import { valueWords } from '../values/index.js';
import { saidIn } from './answers.js';
import type { CellItem } from './cells.js';
import { answered, type Context } from './context.js';

/** What a name stands for, as a person is told it: its label in the form and what was typed. */
export interface Shown {
  item: string;
  label: string;
  text: string;
}

/** What the names of a cross-check stand for: their kinds, their values, and how the form calls them. */
export interface Figures {
  names: Names;
  values: Values;
  /** By name as the check writes it. */
  shown(name: string): Shown | null;
}

interface Named {
  name: string;
  key: string | null;
  label: string;
  rule: ValueRule;
  answer: Answer;
}

function valueFor({ rule, answer }: Named, form: Form): Value | null {
  return rule.type === 'yes_no' && answer.value !== null
    ? answer.value === valueWords[form.language].yes
    : answer.value;
}

function gather(form: Form, list: readonly Named[]): Figures {
  const names = new Map<string, Kind | Map<string, Kind>>();
  const values: Record<string, Value | null | Record<string, Value | null>> = {};
  const byName = new Map<string, Named>();
  for (const named of list) {
    const { name, key, rule } = named;
    byName.set(key === null ? name : `${name}.${key}`, named);
    if (key === null) {
      names.set(name, kindOf(rule.type));
      values[name] = valueFor(named, form);
      continue;
    }
    const [kinds, held] = [names.get(name), values[name]];
    const inside = kinds instanceof Map ? kinds : new Map<string, Kind>();
    const keyed = typeof held === 'object' && held !== null ? held : {};
    names.set(name, inside.set(key, kindOf(rule.type)));
    keyed[key] = valueFor(named, form);
    values[name] = keyed;
  }
  const shown = (name: string): Shown | null => {
    const named = byName.get(name);
    return named === undefined
      ? null
      : { item: named.answer.item, label: named.label, text: saidIn(named.answer, form.language) };
  };
  return { names, values, shown };
}

/** The figures of the whole form, for its cross-checks. */
export const figuresOf = (context: Context): Figures =>
  gather(
    context.form,
    answered(context, 'figure').map(
      ({ item: { label, figure, value }, answer }): Named => ({
        name: figure.id,
        key: value.key,
        label,
        rule: figure.rule,
        answer,
      }),
    ),
  );

/** The cells of one row, for the checks of its table: `row.<column>`. */
export const rowFigures = ({ form }: Context, cells: readonly CellItem[]): Figures =>
  gather(
    form,
    cells.map(({ table, column, answer }) => ({
      name: 'row',
      key: column.id,
      label: columnName(column, table),
      rule: column.rule,
      answer,
    })),
  );
