import type { Column, Figure, Outline, Point, Schedule, Section, Table } from '../../schemas/outline.js';
import {
  definedIn,
  type FormPeriod,
  groupLabels,
  groupSays,
  isMonthDay,
  monthDayOf,
  textsFor,
} from '../../src/form/index.js';
import { unitOf, valueRuleOf, withUnit } from '../../src/values/index.js';

/** What an annex calls the unit that reports. */
const UNIT = { vi: 'đơn vị', en: 'the unit' };
/** What forms call the names of printed rows. */
const NAMES = { vi: 'Chỉ tiêu', en: 'Item' };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Days = NonNullable<Schedule['due']>;

interface Telling {
  language: Outline['language'];
  text(template: string): string;
  /** What groups and tables are called. */
  named: ReadonlyMap<string, string>;
}

const tags = (...said: (string | false | null | undefined)[]): string =>
  said.flatMap((one) => (one ? [`[${one}]`] : [])).join('');

interface Asked {
  if_any?: boolean | undefined;
  required?: boolean | undefined;
  for?: readonly string[] | undefined;
  guidance?: string | undefined;
  see?: string | undefined;
}

const saidOf = ({ if_any, required, for: asked, guidance, see }: Asked, { text, named }: Telling): string =>
  tags(
    if_any && 'if any',
    required === false && 'optional',
    asked && `for ${asked.map((group) => named.get(group)).join('; ')}`,
    see && `see ${named.get(see)}`,
    guidance && `note ${text(guidance)}`,
  );

interface Valued {
  type?: string | undefined;
  unit?: string | undefined;
  currency?: string | undefined;
  scale?: number | undefined;
  options?: readonly string[] | undefined;
}

const measureOf = ({ type = 'text', unit, currency, scale, options }: Valued): string =>
  [type, unit, type === 'money' ? (currency ?? 'VND') : null, scale === 1 ? null : scale, options?.join('/')]
    .filter((one) => one !== undefined && one !== null)
    .join(' ');

function figureOf(figure: Figure, telling: Telling): string {
  const series = (figure.series ?? []).map((column) => (typeof column === 'object' ? column.label : column));
  const keys = [...series, ...(figure.compare ?? [])];
  return `# ${telling.text(figure.label)}: ${measureOf(figure)}${tags(keys.join(', '))}${saidOf(figure, telling)}`;
}

/** A column as it is printed: its header may name the unit of its values, or that may stand behind it. */
function columnOf(column: Column, { text, language }: Telling): string {
  const group = column.group === undefined ? null : text(column.group);
  const unit = unitOf(valueRuleOf(column, [text(column.label), group]), language);
  const header = withUnit(text(column.label), group, unit);
  const value = [column.type, ...(column.options ?? [])].join(' ');
  return `| ${group ? `${group} > ` : ''}${header}: ${value}${tags(column.key && 'key', column.required === false && 'optional')}`;
}

function tableOf(table: Table, telling: Telling): string[] {
  const { rows, total, orientation, columns } = table;
  const fixed = Array.isArray(rows) ? rows : (rows.fixed ?? []);
  const label = (id: string): string => columns.find((column) => column.id === id)?.label ?? id;
  // A table of printed rows without a column for their names is printed with one.
  const names =
    fixed.length > 0 && !columns.some(({ key }) => key) ? [`  | ${NAMES[telling.language]}: text[key]`] : [];
  return [
    `= ${telling.text(table.title)}${saidOf(table, telling)}${tags(orientation === 'landscape' && 'turned', total && 'total')}`,
    ...names,
    ...columns.map((column) => `  ${columnOf(column, telling)}`),
    ...fixed.map(
      ({ label: name, code, unit, if_any, crossed }) =>
        `  _ ${telling.text(name)}${tags(code, unit && `in ${unit}`, if_any && 'if any', crossed?.map(label).join(', '))}`,
    ),
    ...(Array.isArray(rows) ? [] : ['  …']),
  ];
}

const under = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const inside = ({ figures = [], tables = [] }: Point | Section, telling: Telling): string[] =>
  under([...figures.map((figure) => figureOf(figure, telling)), ...tables.flatMap((one) => tableOf(one, telling))]);

function sectionOf(section: Section, telling: Telling): string[] {
  const points = (section.points ?? []).flatMap((point) => [
    `- ${capital(telling.text(point.ask))}${saidOf(point, telling)}`,
    ...inside(point, telling),
  ]);
  return [
    `${telling.text(section.title)}${saidOf(section, telling)}`,
    ...inside(section, telling),
    ...under([...points, ...(section.sections ?? []).flatMap((one) => sectionOf(one, telling))]),
  ];
}

/** Days of a schedule, those of any year in one way of writing. */
const daysOf = ({ language, schedule }: Outline, days: Days | undefined): string =>
  [days ?? []]
    .flat()
    .map((day) =>
      typeof day === 'string' && schedule && isMonthDay(day) ? (monthDayOf(day, { language, schedule }) ?? day) : day,
    )
    .join(', ');

/** What the annex of a plan tells of the report as a whole. */
function headOf(outline: Outline, { text }: Telling): string[] {
  const { issued, submit, schedule, letterhead, period, guidance } = outline;
  return [
    `title: ${text(outline.title)}`,
    `language: ${outline.language}`,
    `letterhead: ${typeof letterhead === 'string' ? letterhead : letterhead.use}`,
    `issued: ${JSON.stringify({ parent: issued?.parent, by: issued?.by, number: issued?.document?.number, date: issued?.document?.date })}`,
    `submit: ${JSON.stringify({ to: submit?.to, through: submit?.through, how: submit?.how })}`,
    `schedule: ${schedule?.every} due ${daysOf(outline, schedule?.due)} cutoff ${daysOf(outline, schedule?.cutoff)}`,
    `period: ${JSON.stringify(period ?? schedule?.period)}`,
    `guidance: ${guidance === undefined ? '' : text(guidance)}`,
    ...Object.keys(outline.groups ?? {}).map((id) => {
      const group = groupSays(outline, id);
      return `group: ${group?.label} ${daysOf(outline, group?.due)}`;
    }),
  ];
}

/**
 * All of a definition that the annex of its plan shows, in lines: what is asked of whom and when, in the words the annex
 * has for it. Left out is what no annex says: ids, bounds, checks, lengths of texts, how figures are added up.
 */
export function toldByAnnex(outline: Outline, period: FormPeriod): string[] {
  const unit = { id: 'unit', name: UNIT[outline.language] };
  const text = textsFor(outline, unit, period);
  const labels = Object.entries(groupLabels(outline));
  const named = new Map([...labels, ...definedIn(outline).tables.map(({ id, title }) => [id, title] as const)]);
  const telling: Telling = {
    language: outline.language,
    text,
    named: new Map([...named].map(([id, name]) => [id, text(name)])),
  };
  return [
    ...headOf(outline, telling),
    ...(outline.tables ?? []).flatMap((table) => tableOf(table, telling)),
    ...outline.sections.flatMap((section) => sectionOf(section, telling)),
    ...(outline.appendices ?? []).flatMap((table) => tableOf(table, telling)),
  ];
}
