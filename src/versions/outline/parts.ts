import type { CrossCheck, Figure, Outline, Point, Section, Table } from '../../../schemas/outline.js';
import {
  type FormPeriod,
  figureHeaders,
  figureKeys,
  fixedRowsIn,
  groupLabels,
  openRowsIn,
  partItem,
  textsFor,
} from '../../form/index.js';
import { type ValueRule, valueRuleOf } from '../../values/index.js';

export type PartKind = 'group' | 'section' | 'point' | 'figure' | 'table' | 'column' | 'row' | 'check';

/** Whether an answer is owed: always, where there is something to tell, or not at all. */
export type Owed = 'required' | 'if_any' | 'optional';

/** One thing an outline says, as its definition has it. */
export interface OutlinePart {
  what: PartKind;
  /** Its id, `bieu_1.so_tin` of a column or row; of a check what it states. */
  item: string;
  /** The item it stands in; null of what stands in none. */
  parent: string | null;
  /** What people call it. */
  label: string;
  /** The groups it is asked of, by itself or by what it stands in; null where all are. */
  groups: readonly string[] | null;
  /** The groups it names itself. */
  own: readonly string[] | null;
  owed: Owed;
  rule: ValueRule | null;
  /** The values of a figure that has several: what they are called, by their keys. */
  values: ReadonlyMap<string, string>;
  /** The fewest and most words of a text, or rows of an open table; null where its rows are fixed. */
  bounds: readonly [number | null, number | null] | null;
  total: boolean;
  /** What the numbers of a row are counted in. */
  measure: string;
  /** The columns in which a row is not filled in. */
  crossed: readonly string[];
  guidance: string | null;
}

interface Inside {
  parent: string | null;
  groups: readonly string[] | null;
}

type Text = (template: string) => string;

/** What a part has unless it says otherwise. */
const plain = {
  own: null,
  owed: 'required',
  rule: null,
  values: new Map<string, string>(),
  bounds: null,
  total: false,
  measure: '',
  crossed: [],
  guidance: null,
} as const;

const owedOf = ({ if_any, required }: { if_any?: boolean | undefined; required?: boolean | undefined }): Owed =>
  if_any === true ? 'if_any' : required === false ? 'optional' : 'required';

function groupsIn({ groups }: Inside, own: readonly string[] | undefined): readonly string[] | null {
  if (own === undefined) return groups;
  return groups === null ? own : own.filter((group) => groups.includes(group));
}

function figurePart(figure: Figure, inside: Inside, text: Text): OutlinePart {
  const label = text(figure.label);
  const headers = figureHeaders(figure);
  return {
    ...plain,
    what: 'figure',
    item: figure.id,
    parent: inside.parent,
    label,
    groups: groupsIn(inside, figure.for),
    own: figure.for ?? null,
    owed: owedOf(figure),
    rule: valueRuleOf(figure, [label]),
    values: new Map(figureKeys(figure).map((key, at) => [key, text(headers[at] ?? key)])),
  };
}

const checkPart = ({ that, say }: CrossCheck, inside: Inside, text: Text): OutlinePart => ({
  ...plain,
  ...inside,
  what: 'check',
  item: that,
  label: text(say),
});

function tableParts(table: Table, outside: Inside, text: Text): OutlinePart[] {
  const groups = groupsIn(outside, table.for);
  const inside = { parent: table.id, groups };
  const title = text(table.title);
  const open = openRowsIn(table);
  return [
    {
      ...plain,
      what: 'table',
      item: table.id,
      parent: outside.parent,
      label: title,
      groups,
      own: table.for ?? null,
      owed: owedOf(table),
      bounds: open && [open.min ?? null, open.max ?? null],
      total: table.total === true,
      guidance: table.guidance === undefined ? null : text(table.guidance),
    },
    ...table.columns.map((column): OutlinePart => {
      const [label, group] = [text(column.label), column.group === undefined ? null : text(column.group)];
      return {
        ...plain,
        ...inside,
        what: 'column',
        item: partItem(table.id, column.id),
        label: group === null ? label : `${group} – ${label}`,
        owed: owedOf(column),
        rule: valueRuleOf(column, [label, group, title]),
      };
    }),
    ...fixedRowsIn(table).map((row): OutlinePart => {
      const item = partItem(table.id, row.id);
      const of = { measure: row.unit ?? '', crossed: row.crossed ?? [] };
      return { ...plain, ...inside, ...of, what: 'row', item, label: text(row.label), owed: owedOf(row) };
    }),
    ...(table.checks ?? []).map((check) => checkPart(check, inside, text)),
  ];
}

function answerParts(part: Section | Point, outside: Inside, text: Text): OutlinePart[] {
  const isPoint = 'ask' in part;
  const groups = groupsIn(outside, part.for);
  const inside = { parent: part.id, groups };
  return [
    {
      ...plain,
      what: isPoint ? 'point' : 'section',
      item: part.id,
      parent: outside.parent,
      label: text(isPoint ? part.ask : part.title).trim(),
      groups,
      own: part.for ?? null,
      owed: owedOf(part),
      bounds: [part.min_words ?? null, part.max_words ?? null],
      guidance: part.guidance === undefined ? null : text(part.guidance),
    },
    ...(part.figures ?? []).map((figure) => figurePart(figure, inside, text)),
    ...(part.tables ?? []).flatMap((table) => tableParts(table, inside, text)),
    ...(isPoint
      ? []
      : [...(part.points ?? []), ...(part.sections ?? [])].flatMap((inner) => answerParts(inner, inside, text))),
  ];
}

/** All an outline asks for, with its groups and checks, by item, in the order of the file. */
export function outlinePartsOf(outline: Outline, period: FormPeriod): Map<string, OutlinePart> {
  const text = textsFor(outline, null, period);
  const outside: Inside = { parent: null, groups: null };
  const groups = Object.entries(groupLabels(outline)).map(
    ([item, label]): OutlinePart => ({
      ...plain,
      ...outside,
      what: 'group',
      item: `group ${item}`,
      label: text(label),
    }),
  );
  const parts = [
    ...groups,
    ...(outline.tables ?? []).flatMap((table) => tableParts(table, outside, text)),
    ...outline.sections.flatMap((section) => answerParts(section, outside, text)),
    ...(outline.appendices ?? []).flatMap((table) => tableParts(table, outside, text)),
    ...(outline.checks ?? []).map((check) => checkPart(check, outside, text)),
  ];
  return new Map(parts.map((part) => [part.item, part]));
}
