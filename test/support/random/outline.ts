import fc from 'fast-check';
import { Outline } from '../../../schemas/outline.js';

const WORDS =
  'công tác tuyên truyền kết quả triển khai nguyên nhân khách quan chủ quan hạn chế đảng viên hội nghị tài liệu báo chí xuất bản kiểm tra giám sát bồi dưỡng chính trị tư tưởng'.split(
    ' ',
  );

const title = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 9 })
  .map((words) => words.join(' '))
  .map((text) => text.charAt(0).toUpperCase() + text.slice(1));

interface TableShape {
  columns: number;
  fixed: number;
  /** Units add rows behind the fixed ones. */
  added: boolean;
  /** Each fixed row is counted in something of its own. */
  units: boolean;
  /** The first fixed row is crossed out in the last of several columns. */
  crossed: boolean;
  total: boolean;
}

/** Shapes without ids; ids and distinct labels are given afterwards, in order. */
interface Shape {
  title: string;
  ifAny: boolean;
  points: { ask: string; ifAny: boolean; figures: number[] }[];
  table: TableShape | null;
  sections: Shape[];
}

const point = fc.record({ ask: title, ifAny: fc.boolean(), figures: fc.array(fc.nat(2), { maxLength: 3 }) });
const table = fc.record({
  columns: fc.integer({ min: 1, max: 4 }),
  fixed: fc.nat(3),
  added: fc.boolean(),
  units: fc.boolean(),
  crossed: fc.boolean(),
  total: fc.boolean(),
});

/** What rows are counted in. */
const MEASURES = ['hội nghị', 'lượt người', 'bài'];

const shape = (depth: number): fc.Arbitrary<Shape> =>
  fc.record({
    title,
    ifAny: fc.boolean(),
    points: fc.array(point, { maxLength: 3 }),
    table: fc.option(table),
    sections: depth === 0 ? fc.constant<Shape[]>([]) : fc.array(shape(depth - 1), { maxLength: 3 }),
  });

/** Gives every part an id of its own, and neighbours of one kind different words, as a real outline has. */
class Naming {
  private count = 0;
  private readonly told = new Set<string>();

  id(kind: string): string {
    this.count += 1;
    return `${kind}_${this.count}`;
  }

  /** Titles may repeat under different parents; what is asked for in one place may not. */
  distinct(text: string): string {
    let free = text;
    while (this.told.has(free)) free = `${free} ${WORDS[this.told.size % WORDS.length]}`;
    this.told.add(free);
    return free;
  }
}

function figureOf(kind: number, naming: Naming): object {
  const base = {
    id: naming.id('figure'),
    label: naming.distinct(`Số ${WORDS[kind]} ${WORDS[kind + 5]}`),
    type: 'integer',
    min: 0,
  };
  if (kind === 0) return base;
  return kind === 1 ? { ...base, series: [2024, 2025] } : { ...base, compare: ['plan', 'actual'] };
}

function tableOf({ columns, fixed, added, units, crossed, total }: TableShape, naming: Naming): object {
  const key = fixed === 0 || added ? [{ id: 'ten', label: 'Tên', type: 'text', key: true }] : [];
  const values = Array.from({ length: columns }, (_, at) => ({
    id: `cot_${at}`,
    label: `Cột ${WORDS[at]} ${at}`,
    type: 'integer',
    min: 0,
  }));
  const rows = Array.from({ length: fixed }, (_, at) => ({
    id: `dong_${at}`,
    label: `Dòng ${WORDS[at + 4]} ${at}`,
    ...(units ? { unit: MEASURES[at] } : {}),
    ...(crossed && at === 0 && columns > 1 ? { crossed: [`cot_${columns - 1}`] } : {}),
  }));
  return {
    id: naming.id('table'),
    title: naming.distinct('Biểu số liệu'),
    total,
    rows: fixed === 0 ? { min: 1 } : added ? { fixed: rows, min: 1 } : rows,
    columns: [...key, ...values],
  };
}

function sectionOf(
  { title: text, ifAny, points, table: grid, sections }: Shape,
  siblings: Set<string>,
  naming: Naming,
): object {
  let own = text;
  while (siblings.has(own)) own = `${own} khác`;
  siblings.add(own);
  const inner = new Set<string>();
  return {
    id: naming.id('section'),
    title: own,
    ...(ifAny ? { if_any: true } : {}),
    ...(points.length > 0
      ? {
          points: points.map((one) => ({
            id: naming.id('point'),
            ask: naming.distinct(one.ask),
            ...(one.ifAny ? { if_any: true } : {}),
            ...(one.figures.length > 0 ? { figures: one.figures.map((kind) => figureOf(kind, naming)) } : {}),
          })),
        }
      : {}),
    ...(grid ? { tables: [tableOf(grid, naming)] } : {}),
    ...(sections.length > 0 ? { sections: sections.map((one) => sectionOf(one, inner, naming)) } : {}),
  };
}

/** Outlines of any shape: sections to three levels, points, figures, tables; titles that repeat under other parents. */
export const anyOutline: fc.Arbitrary<Outline> = fc.array(shape(2), { minLength: 1, maxLength: 4 }).map((shapes) => {
  const naming = new Naming();
  const siblings = new Set<string>();
  const sections = shapes.map((one) => sectionOf(one, siblings, naming));
  return Outline.parse({ decuong: 1, id: 'ngau_nhien', title: 'Báo cáo', letterhead: 'vn-party-2018', sections });
});
