import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Column, Figure, FixedRow, Outline, Point, Section, Table } from '../../schemas/outline.js';
import { loadOutline } from '../../src/outline/index.js';
import { type Case, Expected, type Node } from './case.js';
import { type ExpectedTable, kindOf } from './expected-table.js';
import { judge } from './judge.js';
import { draft, show } from './program.js';
import type { Score } from './score.js';

const EXAMPLES = 'examples';

const MONEY = { 1: 'đồng', 1000: 'nghìn đồng', 1000000: 'triệu đồng', 1000000000: 'tỷ đồng' };

/** A figure in the short line a case has for it. */
function lineOf({ label, type, unit, scale = 1, series = [] }: Figure): string {
  const kind = kindOf(type);
  const measure = { number: unit ?? '', percent: '%', money: MONEY[scale] }[kind] ?? `=${kind}`;
  const years = series.map((column) => (typeof column === 'object' ? column.key : column));
  return [label.replaceAll(';', ','), measure, years.join(', ')].join('; ');
}

/** Texts that name the period or the unit are printed with some other words in that place. */
const printed = (text: string): string =>
  text
    .replace(/\{\{[^}]*\}\}\W*$/, '…')
    .replace(/\{\{[^}]*\}\}/g, ' ')
    .trim();

/** What kind of words a column takes is not to be seen in an annex. */
function columnLine({ label, group, type }: Column): string {
  const kind = kindOf(type);
  const told = ['number', 'percent', 'money'].includes(kind) ? `; ${kind}` : '';
  return `${group ? `${printed(group)} > ` : ''}${printed(label)}${told}`;
}

/** A row in the short line a case has for it; columns that are crossed out by their numbers among `columns`. */
function rowLine({ label, code, unit, crossed = [] }: FixedRow, columns: readonly Column[]): string {
  const numbers = columns.flatMap(({ id }, at) => (crossed.includes(id) ? [at + 1] : []));
  const out = numbers.length === 0 ? '' : ` x:${numbers.join(',')}`;
  return `${label}${code ? ` [${code}]` : ''}${unit ? ` {${unit}}` : ''}${out}`;
}

/** What a first column of names may be called where the definition has no word for it. */
const NAMES = ['Chỉ tiêu', 'Nội dung', 'Item', 'Indicator'];

function tableOf({ title, columns, rows, total, orientation, if_any, for: asked }: Table): ExpectedTable {
  const key = columns.find((column) => column.key);
  const lines = Array.isArray(rows) ? rows : rows.fixed;
  const values = columns.filter((column) => !(lines && column === key));
  const fixed = lines ? { rows: lines.map((row) => rowLine(row, values)), key: key?.label ?? NAMES } : {};
  return {
    table: printed(title),
    columns: values.map(columnLine),
    ...fixed,
    open: !Array.isArray(rows),
    total,
    landscape: orientation === 'landscape',
    if_any,
    for: asked,
  };
}

/** What a section and a point have in common, as a case tells it. */
const shared = ({ if_any, for: asked, figures, tables }: Section | Point): Node => ({
  if_any,
  for: asked,
  figures: figures?.map(lineOf),
  tables: tables?.map(tableOf),
});

function nodeOf(section: Section): Node {
  const points = (section.points ?? []).map((point) => ({
    ...shared(point),
    point: printed(point.ask),
    see: Boolean(point.see),
  }));
  const inside = [...points, ...(section.sections ?? []).map(nodeOf)];
  return { ...shared(section), section: printed(section.title), ...(inside.length > 0 ? { inside } : {}) };
}

const labelOf = (group: string | { label: string }): string => (typeof group === 'string' ? group : group.label);

/** What a definition must come to that is made of its own annex. */
const expectedOf = (outline: Outline, file: string): Expected =>
  Expected.parse({
    about: 'shown as an annex and made a definition again',
    files: [file],
    head: { title: printed(outline.title), language: outline.language },
    groups: Object.fromEntries(
      Object.entries(outline.groups ?? {}).map(([id, group]) => [id, { label: labelOf(group) }]),
    ),
    tree: outline.sections.map(nodeOf),
    tables: [...(outline.tables ?? []), ...(outline.appendices ?? [])].map(tableOf),
  });

/** Shows every example as an annex, in Word and in Markdown, and holds what `import` makes of it against the example. */
export async function roundTrips(only: string): Promise<{ one: Case; score: Score }[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'decuong-annex-'));
  const measured: { one: Case; score: Score }[] = [];
  try {
    for (const name of readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
      for (const ending of ['docx', 'md']) {
        if (!`${name.name}.${ending}`.includes(only)) continue;
        const source = path.resolve(EXAMPLES, name.name, 'outline.yaml');
        const { value } = loadOutline({ name: source, bytes: readFileSync(source) });
        if (!value) throw new Error(`${source} does not load`);
        const file = path.join(folder, `${name.name}.${ending}`);
        await show(source, file);
        const one = { name: `${name.name}.${ending}`, folder, expected: expectedOf(value, path.basename(file)) };
        measured.push({ one, score: judge(one, await draft(one)) });
      }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return measured;
}
